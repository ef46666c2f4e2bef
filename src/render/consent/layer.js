// The first layer: a labelled region at the edge of the page. No dialog: the page stays usable, nothing is trapped.

import { el, box, button } from "./dom.js";
import { words } from "./language.js";
import { decideAll } from "./choice.js";
import { openSettings, address } from "./settings.js";

/** @type {HTMLElement} */
let layer;
/** The body it was put in: some sites replace the whole body instead of loading a page. @type {HTMLElement | undefined} */
let home;

/** Takes the first layer away. */
export function hide() {
  if (!home) return;
  home = void layer.remove();
  document.documentElement.style.paddingBottom = "";
}

/** Shows the first layer, once there is a body to put it in; on the notice's own pages it does not open by itself. */
export function show() {
  const body = document.body;
  if (home != body && body && !document.querySelector("[data-seloste-notice]")) {
    home = body;
    layer = build();
    body.prepend(layer);
    // Room at the end of the page, so that its last lines can be scrolled clear of the layer. Nothing moves.
    document.documentElement.style.paddingBottom = layer.offsetHeight + "px";
    addEventListener("focusin", uncover);
    // Only where nothing has the focus, so that nobody is torn out of a field.
    if (document.activeElement == body && !document.querySelector("[autofocus]"))
      layer.focus({ preventScroll: true });
  }
}

/**
 * What has the focus must not stand behind the layer: scroll it clear, else the layer goes to the other edge. A pointer
 * sees what it presses, and a page that moves under it would lose the click.
 */
function uncover(/** @type {any} */ { target }) {
  const hidden = () => {
    const at = target.getBoundingClientRect();
    const edge = layer.getBoundingClientRect();
    return at.top < edge.bottom && at.bottom > edge.top;
  };
  if (!home || layer.contains(target) || !target.matches(":focus-visible:not(dialog *)") || !hidden()) return;
  layer.style.inset = "";
  target.scrollIntoView({ behavior: "instant" });
  if (hidden()) layer.style.inset = "0 0 auto";
}

function build() {
  const texts = words();
  /** @param {number} url @param {number} text */
  const link = (url, text) => el("a", { href: address(texts[url]) }, texts[text]);
  return box(
    "section",
    "layer",
    { tabIndex: -1, ariaLabel: texts[TITLE] },
    el("h2", {}, texts[TITLE]),
    el(
      "div",
      {},
      texts[TEXT],
      el("ul", {}, ...texts[PURPOSES].map((/** @type {string[]} */ purpose) => el("li", {}, purpose.join(": ")))),
      texts[PARTIES] + " " + texts[CHANGE],
    ),
    button(texts[REFUSE], () => decideAll(false, "refuse")),
    button(texts[ACCEPT], () => decideAll(true, "accept")),
    button(texts[CHOOSE], openSettings),
    link(LIST_URL, LIST),
    link(NOTICE_URL, NOTICE),
  );
}
