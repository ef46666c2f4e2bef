// The second layer: a native modal dialog, which brings focus, trap, Escape and return of focus from the browser.

import { dress, group } from "./parts.js";

/** Opens the settings. Closing them, by the button or by Escape, is no choice. @param {import("./parts.js").Core} core */
export function open(core) {
  if (document.querySelector("dialog.seloste")) return;
  dress(core);
  const { el, button, decide, decideAll } = core;
  const tag = core.language();
  const { texts, purposes, services } = WORDS[tag];
  const end = () => dialog.close();
  const save = () => {
    /** @type {Record<string, boolean>} */
    const changes = {};
    for (const one of dialog.querySelectorAll("input")) if (one.value) changes[one.value] = one.checked;
    decide(changes, "settings");
  };
  /** @param {string} label @param {() => void} act */
  const then = (label, act) => button(label, () => (end(), act()));
  const dialog = el(
    "dialog",
    { className: "seloste seloste-settings", lang: tag, dir: "auto", "aria-labelledby": "seloste-settings" },
    el("h2", { id: "seloste-settings", tabIndex: -1, autofocus: true }, texts[S_TITLE]),
    el("p", {}, texts[S_TEXT]),
    core.refusing() ? el("p", {}, texts[S_SIGNAL]) : "",
    ...purposes.map((purpose) => group(core, texts, purpose, services.filter((service) => service[1] == purpose[0]))),
    texts[S_REMAINS] && el("p", {}, texts[S_REMAINS]),
    el(
      "div",
      { className: "seloste-row" },
      then(texts[S_REFUSE], () => decideAll(false, "refuse")),
      then(texts[S_ACCEPT], () => decideAll(true, "accept")),
      then(texts[S_SAVE], save),
      button(texts[S_CLOSE], end),
    ),
  );
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}
