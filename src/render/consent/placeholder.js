// In place of a held-back frame: what it is, who gets what, and the ways to see it.

import { el, box, button } from "./dom.js";
import { words } from "./language.js";
import { decide } from "./choice.js";
import { round, scan } from "./gate.js";

/**
 * Shows or removes the placeholder of a template.
 * @param {import("./gate.js").Held} template
 * @param {Service[]} services
 * @param {boolean} free whether its content may be shown
 */
export function place(template, services, free) {
  const held = template.box;
  const service = services.find((service) => service.name);
  if (!free && !held && service && template.closest("body")) {
    template.before((template.box = frameBox(template, services, service)));
  } else if (free && held) {
    // Who pressed the button goes on where the content is, not at the top of the page.
    const frame = held.contains(document.activeElement) && template.content.querySelector("iframe");
    template.box = void held.remove();
    if (frame) setTimeout(() => frame.focus());
  }
}

/**
 * @param {import("./gate.js").Held} template
 * @param {Service[]} services
 * @param {Service} service
 */
function frameBox(template, services, service) {
  const texts = words();
  const frame = template.content.querySelector("iframe");
  const made = box(
    "div",
    // The template's own classes too: by them the site gives a preview image of its own.
    "embed " + template.className,
    {},
    el("b", {}, frame?.title || /** @type {string} */ (service.name)),
    // A category may stand for several services, and its yes is for all of them.
    ...services.map((service) => (service.name ? el("p", {}, texts[EMBED_TEXTS][service.id]) : "")),
    el(
      "p",
      {},
      // Until the page is left; nothing is stored.
      button(texts[EMBED_ONCE], () => ((template.once = round), scan())),
      button(texts[EMBED_ALWAYS], () => decide({ [/** @type {string} */ (template.dataset.consent)]: true }, "embed")),
    ),
  );
  if (frame) {
    // A frame of its own words (`srcdoc`) or of a script's making has no address to open.
    if (frame.src) made.append(el("a", { href: frame.src, target: "_blank" }, texts[EMBED_OPEN]));
    // The frame's own measures, so that nothing moves when it comes; longer words may still make it taller.
    // What is no length ("100%px") is ignored by the browser: then it is as wide as its place.
    const { style } = made;
    style.maxWidth = frame.width + "px";
    style.aspectRatio = frame.width + "/" + frame.height;
    if (!style.aspectRatio) style.minHeight = frame.height + "px";
  }
  return made;
}
