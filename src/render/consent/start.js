// Puts the parts together: the API, the links, and the watch over the page while it is parsed and after.

import { style } from "./dom.js";
import { allows, ask, choice, decide, decideAll, proof, sync, tell } from "./choice.js";
import { scan, warn } from "./gate.js";
import { parsed } from "./scripts.js";
import { openSettings, fill } from "./settings.js";

window.seloste = {
  allows,
  choice,
  set: (/** @type {Record<string, boolean>} */ changes) => decide(changes, "page"),
  acceptAll: () => decideAll(true, "page"),
  rejectAll: () => decideAll(false, "page"),
  withdraw: () => decideAll(false, "withdraw"),
  open: openSettings,
  record: proof,
};

style(STYLE);
sync();

const look = () => {
  ask();
  scan();
};

new MutationObserver(look).observe(document, { childList: true, subtree: true });

// Other tabs and windows, and pages that come back from the browser's cache.
for (const name of ["pageshow", "visibilitychange", "focus"]) addEventListener(name, sync);

document.addEventListener("click", (event) => {
  if (/** @type {Element} */ (event.target).closest?.("[data-consent-settings]")) {
    event.preventDefault();
    openSettings();
  }
});

parsed.then(() => {
  look();
  fill();
  tell("ready");
  if (!document.querySelector("[data-consent-settings]")) warn(document, "no settings link");
});
