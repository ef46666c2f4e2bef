// In place of a held-back frame: what it is, who gets what, and the ways to see it.

import { el, button } from "./dom.js";
import { language, words } from "./language.js";
import { decide } from "./choice.js";
import { showOnce } from "./gate.js";

/** @type {WeakMap<Element, HTMLElement>} */
const places = new WeakMap();

/**
 * Shows or removes the placeholder of a template.
 * @param {HTMLTemplateElement} template
 * @param {Service[]} services
 * @param {boolean} free whether its content may be shown
 */
export function place(template, services, free) {
  const box = places.get(template);
  const service = services.find((service) => service.name);
  if (!free && !box && service && template.closest("body")) {
    const made = frameBox(template, services, service);
    places.set(template, made);
    template.before(made);
  } else if (free && box) {
    places.delete(template);
    // Who pressed the button goes on where the content is, not at the top of the page.
    const frame = box.contains(document.activeElement) && template.content.querySelector("iframe");
    box.remove();
    if (frame) setTimeout(() => frame.focus());
  }
}

/**
 * @param {HTMLTemplateElement} template
 * @param {Service[]} services
 * @param {Service} service
 */
function frameBox(template, services, service) {
  const texts = words();
  const frame = template.content.querySelector("iframe");
  const box = el(
    "div",
    { className: "seloste seloste-embed", lang: language(), dir: "auto" },
    el("b", {}, frame?.title || /** @type {string} */ (service.name)),
    // A category may stand for several services, and its yes is for all of them.
    ...services.map(({ id, name }) => (name ? el("p", {}, texts[EMBED_TEXTS][id]) : "")),
    el(
      "p",
      { className: "seloste-row" },
      button(texts[EMBED_ONCE], () => showOnce(template)),
      button(texts[EMBED_ALWAYS], () => decide({ [/** @type {string} */ (template.dataset.consent)]: true }, "embed")),
    ),
  );
  if (frame) {
    // A frame of its own words (`srcdoc`) or of a script's making has no address to open.
    if (frame.src) box.append(el("a", { href: frame.src, target: "_blank" }, texts[EMBED_OPEN]));
    // The frame's own measures, so that nothing moves when it comes; longer words may still make it taller.
    // What is no length ("100%px") is ignored by the browser, and a block is as wide as its place anyway.
    const { style } = box;
    style.width = frame.width + "px";
    style.aspectRatio = frame.width + "/" + frame.height;
    if (!style.aspectRatio) style.minHeight = frame.height + "px";
  }
  return box;
}
