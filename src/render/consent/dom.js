// Making elements by DOM calls alone: no markup as text, so Trusted Types and a strict CSP have nothing to refuse.

/**
 * An element with properties, attributes and children.
 * @param {string} name
 * @param {Record<string, any>} [given] a property where the element has one of that name, else an attribute
 * @param {...(Node | string)} children
 * @returns {any}
 */
export function el(name, given, ...children) {
  const node = /** @type {any} */ (document.createElement(name));
  for (const key in given) key in node ? (node[key] = given[key]) : node.setAttribute(key, given[key]);
  node.append(...children);
  return node;
}

/**
 * A button that does one thing.
 * @param {string} label
 * @param {() => void} onclick
 */
export const button = (label, onclick) => el("button", { type: "button", onclick }, label);

/** @param {string} css */
export function style(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
