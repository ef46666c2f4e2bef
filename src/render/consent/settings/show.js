// The present choice in the page itself, with the ways to change and withdraw it.

import { take, el, button, language, choice, decideAll, refusing, openSettings } from "./parts.js";

/**
 * Fills the place that the cookie page keeps for the choice.
 * @param {import("./parts.js").Core} core
 * @param {HTMLElement} place
 */
export function show(core, place) {
  take(core);
  const [texts, services] = WORDS[language()];
  const status = el("p", { role: "status" });
  const change = button(texts[S_CHANGE], openSettings);
  const withdraw = button(texts[S_WITHDRAW], () => (change.focus(), decideAll(false, "withdraw")));
  /** @param {boolean} value @param {number} text */
  const told = (value, text) => {
    const names = services.filter(([id]) => choice()[id] === value).map((service) => service[2]);
    return names[0] ? `${texts[text]}: ${names.join(", ")}. ` : "";
  };
  const draw = () => {
    status.textContent = refusing() ? texts[S_SIGNAL] : told(true, S_GRANTED) + told(false, S_REFUSED) || texts[S_NONE];
    withdraw.style.display = told(true, S_GRANTED) ? "" : "none";
  };
  draw();
  document.addEventListener("seloste:change", draw);
  place.classList.add("seloste");
  place.replaceChildren(status, el("p", {}, change, withdraw));
  place.hidden = false;
}
