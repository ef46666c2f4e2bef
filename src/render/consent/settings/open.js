// The second layer: a native modal dialog, which brings focus, trap, Escape and return of focus from the browser.

import { take, group, el, box, button, language, words, decide, decideAll, refusing } from "./parts.js";

/** Opens the settings. Closing them, by the button or by Escape, is no choice. @param {import("./parts.js").Core} core */
export function open(core) {
  if (document.querySelector("dialog.seloste")) return;
  take(core);
  const record = window.seloste.record();
  const shared = words();
  const [texts] = WORDS[language()];
  const save = () => {
    /** @type {Record<string, boolean>} */
    const changes = {};
    for (const one of dialog.querySelectorAll("input")) if (one.value) changes[one.value] = one.checked;
    decide(changes, "settings");
  };
  /** @param {string} label @param {() => void} act */
  const then = (label, act) => button(label, () => (dialog.close(), act()));
  const dialog = box(
    "dialog",
    "settings",
    { ariaLabel: shared[LINK] },
    el("h2", { tabIndex: -1, autofocus: true }, shared[LINK]),
    el("p", {}, `${texts[S_TEXT]} ${shared[CHANGE]} ${refusing() ? texts[S_SIGNAL] : ""}`),
    __NECESSARY__ ? group("necessary", [texts[S_NECESSARY], texts[S_NECESSARY_TEXT]]) : "",
    ...CATEGORIES.map((id, i) => group(id, shared[PURPOSES][i])),
    __REMAINS__ ? el("p", {}, texts[S_REMAINS]) : "",
    record ? el("a", { href: "data:," + encodeURI(JSON.stringify(record)), download: "seloste.json" }, texts[S_DOWNLOAD]) : "",
    el(
      "p",
      {},
      then(shared[REFUSE], () => decideAll(false, "refuse")),
      then(shared[ACCEPT], () => decideAll(true, "accept")),
      then(texts[S_SAVE], save),
      then(texts[S_CLOSE], () => {}),
    ),
  );
  dialog.onclose = () => dialog.remove();
  // First in the page: behind it, a template that is still being parsed would look finished.
  document.body.prepend(dialog);
  dialog.showModal();
}
