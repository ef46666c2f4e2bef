// Holding back and letting through: everything optional stands in a <template>, which no browser runs, loads or
// renders. Its own nodes are moved into the page and never cloned: cloned inline scripts are refused under Trusted Types.

import { granted, meant } from "./choice.js";
import { run } from "./scripts.js";
import { place } from "./placeholder.js";
import { signal } from "./signals.js";

/** What was let through, by template. @type {WeakMap<Element, ChildNode[]>} */
const out = new WeakMap();
/** What ran and cannot be taken back, whether or not the page still has their template. @type {[services: Service[], address: string][]} */
const started = [];
/** Templates that the visitor lets through on this page only. @type {WeakSet<Element>} */
let once = new WeakSet();

/**
 * A refusal takes back what was shown once, too.
 * @returns {string[]} addresses of the scripts that ran and are allowed no more
 */
export function forget() {
  once = new WeakSet();
  return started.filter(([services]) => !open(services)).map(([, address]) => address);
}
/** What was warned of. @type {WeakSet<Node>} */
const warned = new WeakSet();

/** @param {Node} node @param {string} text */
export function warn(node, text) {
  if (!warned.has(node)) console.warn("seloste: " + text, node);
  warned.add(node);
}

/**
 * Whether the parser is past a template: only then has it all of its content.
 * @param {Node | null} node
 */
function complete(node) {
  for (; node; node = node.parentNode) if (node.nextSibling) return true;
  return document.readyState != "loading";
}

/** @param {Service[]} services */
const open = (services) => services.every((service) => granted(service) || (__ADVANCED__ && service.signals));

/** Looks at every marked template: lets through what is allowed, takes back what no longer is. */
export function scan() {
  for (const node of /** @type {NodeListOf<HTMLTemplateElement>} */ (document.querySelectorAll("[data-consent]")))
    if (node.content) visit(node, meant(/** @type {string} */ (node.dataset.consent)));
    else warn(node, "loaded already");
}

/**
 * @param {HTMLTemplateElement} template
 * @param {Service[]} services
 */
function visit(template, services) {
  if (!services.length) return warn(template, "unknown mark");
  if (template.firstElementChild) warn(template, "loaded already");
  if (!complete(template)) return;
  const free = open(services) || once.has(template);
  const nodes = out.get(template);
  // A frame can come back later. A script cannot run again: the page is loaded anew when one ran.
  if (!free && nodes) {
    out.delete(template);
    template.content.append(...nodes);
  }
  if (__EMBEDS__) place(template, services, free);
  if (free && template.content.firstChild) release(template, services, nodes);
}

/**
 * @param {HTMLTemplateElement} template
 * @param {Service[]} services
 * @param {ChildNode[]} [nodes] what came out of it before
 */
function release(template, services, nodes = []) {
  if (__SIGNALS__ && services.some((service) => service.signals)) signal(true);
  out.set(template, nodes);
  // What comes out of a template within stands beside it and cannot be told apart later: as if a script had run.
  if (template.content.querySelector("template")) started.push([services, ""]);
  const scripts = [...template.content.querySelectorAll("script")];
  const slots = scripts.map((script) => {
    const slot = document.createComment("");
    script.replaceWith(slot);
    return slot;
  });
  nodes.push(...template.content.childNodes, ...scripts);
  template.before(template.content);
  scripts.forEach((script, i) => run(script, slots[i], () => out.get(template) == nodes && started.push([services, script.src])));
}

/**
 * Lets one template through until the page is left, without storing anything.
 * @param {HTMLTemplateElement} template
 */
export function showOnce(template) {
  once.add(template);
  scan();
}
