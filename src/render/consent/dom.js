// Making elements by DOM calls alone: no markup as text, so Trusted Types and a strict CSP have nothing to refuse.

import { language } from "./language.js";

/**
 * An element with properties and children.
 * @param {string} name
 * @param {Record<string, any>} given
 * @param {...(Node | string)} children
 * @returns {any}
 */
export function el(name, given, ...children) {
  const node = Object.assign(document.createElement(name), given);
  node.append(...children);
  return node;
}

/**
 * A button that does one thing.
 * @param {string} label
 * @param {() => void} onclick
 */
export const button = (label, onclick) => el("button", { type: "button", onclick }, label);

/**
 * An element of ours, in the page's language.
 * @param {string} name
 * @param {string} kind its class after `seloste-`
 * @param {Record<string, any>} given
 * @param {...(Node | string)} children
 * @returns {any}
 */
export const box = (name, kind, given, ...children) =>
  el(name, { className: "seloste seloste-" + kind, lang: language(), dir: "auto", ...given }, ...children);

/** @param {string} css */
export function style(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
