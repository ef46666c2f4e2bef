// The pieces of the settings: a purpose with its services, a service with what it stores.

/**
 * What the first script lends the settings.
 * @typedef {{
 *   el: typeof import("../dom.js").el, button: typeof import("../dom.js").button, style: (css: string) => void,
 *   language: () => string, choice: () => Record<string, boolean | null>, refusing: () => boolean, open: () => void,
 *   decide: (changes: Record<string, boolean>, how: string) => void, decideAll: (value: boolean, how: string) => void,
 * }} Core
 */

let styled = false;

/** The style comes with the first use. @param {Core} core */
export function dress(core) {
  if (!styled) core.style(STYLE);
  styled = true;
}

/**
 * A switch with its label.
 * @param {Core} core @param {string} label @param {boolean} checked @param {string} value service id, or "" for a purpose's own
 */
function toggle({ el }, label, checked, value) {
  return el("label", {}, el("input", { type: "checkbox", role: "switch", checked, value }), el("span", {}, label));
}

/**
 * One purpose: its switch where it has several services, and each service with a switch of its own.
 * @param {Core} core @param {string[]} texts @param {[string, string, string]} purpose @param {ServiceWords[]} services
 */
export function group(core, texts, [id, name, why], services) {
  const { el } = core;
  const now = core.choice();
  const free = id != "necessary";
  const box = el("section", {}, el("h3", {}, name), el("p", {}, why));
  const own = services.map(([service]) => !!now[service]);
  if (free && services.length > 1) box.append(toggle(core, `${texts[S_ALL]}: ${name}`, own.every(Boolean), ""));
  services.forEach((service, i) => box.append(describe(core, texts, service, free, own[i])));
  const [all, ...each] = services.length > 1 ? box.querySelectorAll("input") : [];
  if (all) {
    const step = () => {
      all.checked = each.every(({ checked }) => checked);
      all.indeterminate = !all.checked && each.some(({ checked }) => checked);
    };
    step();
    box.onchange = (/** @type {Event} */ { target }) => {
      if (target == all) for (const one of each) one.checked = all.checked;
      step();
    };
  }
  return box;
}

/**
 * @param {Core} core @param {string[]} texts @param {ServiceWords} service @param {boolean} free @param {boolean} checked
 */
function describe(core, texts, [id, , name, description, provider, countries, items], free, checked) {
  const { el } = core;
  return el(
    "div",
    { className: "seloste-service" },
    free ? toggle(core, name, checked, id) : el("b", {}, name),
    el("p", {}, description),
    el("p", {}, `${texts[S_PROVIDER]}: ${provider}${countries && ` (${countries})`}`),
    items.length
      ? el(
          "details",
          {},
          el("summary", {}, `${texts[S_STORED]} (${items.length})`),
          el(
            "ul",
            {},
            ...items.map(([item, purpose, lifetime, access]) =>
              el("li", {}, el("code", {}, item), ` – ${purpose} ${texts[S_LIFETIME]}: ${lifetime}. ${texts[S_ACCESS]}: ${access}.`),
            ),
          ),
        )
      : el("p", {}, texts[S_NOTHING]),
  );
}
