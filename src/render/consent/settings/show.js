// The present choice in the page itself, with the ways to change and withdraw it.

import { dress } from "./parts.js";

/**
 * Fills the place that the cookie page keeps for the choice.
 * @param {import("./parts.js").Core} core
 * @param {HTMLElement} place
 */
export function show(core, place) {
  dress(core);
  const { el, button } = core;
  const { texts, services } = WORDS[core.language()];
  const status = el("p", { role: "status" });
  const change = button(texts[S_CHANGE], core.open);
  const withdraw = button(texts[S_WITHDRAW], () => (change.focus(), core.decideAll(false, "withdraw")));
  const draw = () => {
    const now = core.choice();
    const named = (/** @type {boolean} */ value) =>
      services.filter(([id]) => now[id] === value).map((service) => service[2]).join(", ");
    const told = (/** @type {number} */ text, /** @type {boolean} */ value) => named(value) && `${texts[text]}: ${named(value)}. `;
    status.textContent = told(S_GRANTED, true) + told(S_REFUSED, false) || texts[S_NONE];
    withdraw.hidden = !named(true);
  };
  draw();
  document.addEventListener("seloste:change", draw);
  place.classList.add("seloste");
  place.replaceChildren(status, el("p", { className: "seloste-row" }, change, withdraw));
  place.hidden = false;
}
