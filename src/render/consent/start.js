// Puts the parts together: the API, the links, and the watch over the page while it is parsed and after.

import { box, style } from "./dom.js";
import { words } from "./language.js";
import { allows, choice, decide, decideAll, look, proof, sync, tell } from "./choice.js";
import { parsed } from "./scripts.js";
import { openSettings, use, address } from "./settings.js";

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

new MutationObserver(look).observe(document, { childList: true, subtree: true });

// Other tabs and windows, pages that come back from the browser's cache, and those that it loaded in advance: these become
// visible before they know it. On the way down, for not every such event comes up to the window; the window's own focus alone,
// for a look at the cookies whenever the focus moves within the page would be felt.
for (const name of ["pageshow", "visibilitychange", "prerenderingchange", "focus"]) addEventListener(name, sync, name > "g");

addEventListener("click", (event) => {
  if (/** @type {Element} */ (event.target).closest?.("[data-consent-settings]")) {
    event.preventDefault();
    openSettings();
  }
});

parsed.then(() => {
  look();
  // The cookie page has a place for the choice.
  const place = document.querySelector("[data-seloste-choice]");
  if (place) use("show", place);
  tell("ready");
  // A page without a link of its own gets the small standing one: the choice can be changed from every page.
  if (!document.querySelector("[data-consent-settings]")) {
    const link = box("a", "link", { href: address(words()[LIST_URL]) }, words()[LINK]);
    link.dataset.consentSettings = "";
    document.body.append(link);
  }
});
