// The first layer: a labelled region at the edge of the page. No dialog: the page stays usable, nothing is trapped.

import { el, button } from "./dom.js";
import { language, words } from "./language.js";
import { decideAll } from "./choice.js";
import { openSettings, HERE } from "./settings.js";

/** @type {HTMLElement | undefined} */
let layer;
/** The body it was put in: some sites replace the whole body instead of loading a page. @type {HTMLElement | undefined} */
let home;

/** @param {string} height */
const room = (height) => (document.documentElement.style.paddingBottom = height);

/** Takes the first layer away. */
export function hide() {
  if (!home) return;
  /** @type {HTMLElement} */ (layer).remove();
  home = undefined;
  room("");
}

/** Shows the first layer, once there is a body to put it in; on the notice's own pages it does not open by itself. */
export function show() {
  const { body } = document;
  if (home != body && body && !document.querySelector("[data-seloste-notice]")) {
    home = body;
    const made = (layer = build());
    body.prepend(made);
    // Room at the end of the page, so that its last lines can be scrolled clear of the layer. Nothing moves.
    room(made.offsetHeight + "px");
    document.addEventListener("focusin", uncover);
    // Only where nothing has the focus, so that nobody is torn out of a field.
    if (document.activeElement == body && !document.querySelector("[autofocus]"))
      made.focus({ preventScroll: true });
  }
}

/** What has the focus must not stand behind the layer: scroll it clear, else the layer goes to the other edge. */
function uncover(/** @type {Event} */ { target }) {
  const node = /** @type {Element} */ (target);
  const us = /** @type {HTMLElement} */ (layer);
  const hidden = () => {
    const at = node.getBoundingClientRect();
    const edge = us.getBoundingClientRect();
    return at.top < edge.bottom && at.bottom > edge.top;
  };
  if (!home || us.contains(node) || node.closest("dialog") || !hidden()) return;
  us.classList.remove("seloste-top");
  node.scrollIntoView({ behavior: "instant" });
  us.classList.toggle("seloste-top", hidden());
}

function build() {
  const texts = words();
  /** @param {number} url @param {number} text */
  const link = (url, text) => el("a", { href: new URL(texts[url], HERE) }, texts[text]);
  return el(
    "section",
    { className: "seloste seloste-layer", lang: language(), dir: "auto", tabIndex: -1, ariaLabel: texts[TITLE] },
    el("h2", {}, texts[TITLE]),
    el("p", {}, texts[TEXT]),
    el("ul", {}, ...texts[PURPOSES].map((/** @type {string[]} */ [name, why]) => el("li", {}, el("b", {}, name), ": " + why))),
    el("p", {}, texts[PARTIES] + " " + texts[CHANGE]),
    el(
      "p",
      { className: "seloste-row" },
      button(texts[REFUSE], () => decideAll(false, "refuse")),
      button(texts[ACCEPT], () => decideAll(true, "accept")),
      button(texts[CHOOSE], openSettings),
    ),
    el("p", { className: "seloste-row" }, link(LIST_URL, LIST), link(NOTICE_URL, NOTICE)),
  );
}
