// Holding back and letting through: everything optional stands in a <template>, which no browser runs, loads or
// renders. Its own nodes are moved into the page and never cloned: cloned inline scripts are refused under Trusted Types.

import { granted, meant, sync } from "./choice.js";
import { run } from "./scripts.js";
import { place } from "./placeholder.js";
import { signal } from "./signals.js";
import { call } from "./calls.js";

/**
 * A marked template, with what this script knows of it. Properties of the node itself: they go where it goes.
 * @typedef {HTMLTemplateElement & {
 *   out?: ChildNode[], box?: HTMLElement, once?: number, warned?: boolean
 * }} Held `out` was let through, `box` is its placeholder, `once` the round in which the visitor let it through
 */

/** What ran and cannot be taken back, whether or not the page still has their template. @type {[services: Service[], address: string][]} */
const started = [];
/** Raised by a refusal: what was let through once before it counts no more. */
export let round = 1;

/**
 * A refusal takes back what was shown once, too.
 * @returns {string[]} addresses of the scripts that ran and are allowed no more
 */
export function forget() {
  round++;
  return started.filter(([services]) => !open(services)).map(([, address]) => address);
}

/** @param {Held} node @param {string} text */
function warn(node, text) {
  node.warned ||= (console.warn("seloste: " + text, node), true);
}

/**
 * Whether the parser is past a template: only then has it all of its content.
 * @type {(node: Node | null) => unknown}
 */
const complete = (node) => document.readyState != "loading" || (node && (node.nextSibling || complete(node.parentNode)));

/** @param {Service[]} services */
const open = (services) => services.every(__ADVANCED__ ? (service) => service.signals || granted(service) : granted);

/** Looks at every marked template: lets through what is allowed, takes back what no longer is. */
export function scan() {
  for (const node of /** @type {NodeListOf<Held>} */ (document.querySelectorAll("[data-consent]"))) {
    if (!node.content || node.firstElementChild) warn(node, "loaded already");
    if (node.content) visit(node, meant(/** @type {string} */ (node.dataset.consent)));
  }
}

/**
 * @param {Held} template
 * @param {Service[]} services
 */
function visit(template, services) {
  if (!services[0]) return warn(template, "unknown mark");
  if (!complete(template)) return;
  const allowed = () => open(services) || template.once == round;
  // Another tab may have withdrawn since this one looked, or the choice has run out.
  const free = allowed() && (sync(), allowed());
  let nodes = template.out; // what came out of it before
  // A frame can come back later. A script cannot run again: the page is loaded anew when one ran.
  if (!free && nodes) {
    delete template.out;
    template.content.append(...nodes);
  }
  if (__EMBEDS__) place(template, services, free);
  if (!free || !template.content.firstChild) return;

  if (__SIGNALS__ && services.find((service) => service.signals)) signal(true);
  if (__CALLS__) for (const service of services) call(service, true);
  template.out = nodes ||= [];
  // What comes out of a template within stands beside it and cannot be told apart later: as if a script had run.
  if (template.content.querySelector("template")) started.push([services, ""]);
  const scripts = [...template.content.querySelectorAll("script")];
  const slots = scripts.map((script) => {
    const slot = new Comment();
    script.replaceWith(slot);
    return slot;
  });
  nodes.push(...template.content.childNodes, ...scripts);
  template.before(template.content);
  scripts.forEach((script, i) => run(script, slots[i], () => (sync(), template.out == nodes) && started.push([services, script.src])));
}
