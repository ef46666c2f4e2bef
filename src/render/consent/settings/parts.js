// The pieces of the settings: a purpose with its services, a service with what it stores.

/**
 * What the first script lends, unpacked by `take`.
 * @typedef {typeof import("../settings.js").core} Core
 */

/** @type {Core[0]} */
export let el;
/** @type {Core[1]} */
export let box;
/** @type {Core[2]} */
export let button;
/** @type {Core[4]} */
export let language;
/** @type {Core[5]} */
export let words;
/** @type {Core[6]} */
export let choice;
/** @type {Core[7]} */
export let decide;
/** @type {Core[8]} */
export let decideAll;
/** @type {Core[9]} */
export let refusing;
/** @type {Core[10]} */
export let openSettings;

/** Takes what the first script lends; the style comes with the first use. @param {Core} core */
export function take(core) {
  if (!el) core[3](STYLE);
  [el, box, button, , language, words, choice, decide, decideAll, refusing, openSettings] = core;
}

/**
 * A switch with its label.
 * @param {string} label @param {boolean} checked @param {string} value service id, or "" for a purpose's own
 */
export let toggle = (label, checked, value) =>
  el("label", {}, el("input", { type: "checkbox", role: "switch", checked, value }), label);

/**
 * One purpose: its switch where it has several services, and each service with a switch of its own.
 * @param {string} category @param {string[]} purpose its name, and why
 */
export function group(category, [name, why]) {
  const [texts, services] = WORDS[language()];
  const now = choice();
  const box = el("section", {}, el("h3", {}, name), el("p", {}, why));
  for (const service of services) if (service[1] == category) box.append(describe(texts, service, now[service[0]]));
  if (__GROUPS__) {
    const each = [...box.querySelectorAll("input")];
    if (each.length > 1) box.children[1].after(master(`${texts[S_ALL]}: ${name}`, each, box));
  }
  return box;
}

/**
 * The switch of a whole purpose, in step with its services' own.
 * @param {string} label @param {HTMLInputElement[]} each @param {HTMLElement} box
 */
function master(label, each, box) {
  const row = toggle(label, false, "");
  const all = row.firstChild;
  const step = () => {
    all.checked = each.every(({ checked }) => checked);
    all.indeterminate = !all.checked && each.some(({ checked }) => checked);
  };
  step();
  box.onchange = ({ target }) => {
    if (target == all) for (const one of each) one.checked = all.checked;
    step();
  };
  return row;
}

/**
 * A service: what it does, who provides it, what it stores. A necessary one has no switch.
 * @param {string[]} texts @param {ServiceWords} service @param {boolean | null} [now]
 */
function describe(texts, [id, , name, description, provider, items], now) {
  return el(
    "div",
    {},
    now === undefined ? el("b", {}, name) : toggle(name, !!now, id),
    el("p", {}, `${description} ${texts[S_PROVIDER]}: ${provider}.`),
    items.length
      ? el(
          "details",
          {},
          el("summary", {}, `${texts[S_STORED]} (${items.length})`),
          el(
            "ul",
            {},
            ...items.map(([item, purpose, lifetime, access]) =>
              el("li", {}, el("b", {}, item), `: ${purpose} ${texts[S_LIFETIME]}: ${lifetime}. ${texts[S_ACCESS]}: ${access || provider}.`),
            ),
          ),
        )
      : texts[S_NOTHING],
  );
}
