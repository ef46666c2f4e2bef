// The door to the settings file, which is fetched only when the settings open or a consent is withdrawn.

import { el, button, style } from "./dom.js";
import { language, words } from "./language.js";
import { choice, decide, decideAll, refusing } from "./choice.js";

/** This script's own address: links and the settings file are relative to it. */
export const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/** What the settings file needs of this one, in the order that it unpacks. */
export const core = () => /** @type {const} */ ( [el, button, style, language, words, choice, decide, decideAll, refusing, openSettings]);

/**
 * Uses the settings file; what cannot be had throws nothing into the page.
 * @param {(settings: any) => any} act @param {() => any} [otherwise] @returns {Promise<any>}
 */
const use = (act, otherwise = () => {}) =>
  import(/** @type {any} */ (new URL(SETTINGS + "?" + VERSION, HERE))).then(act).catch(otherwise);

/** Opens the settings; where their file cannot be had, the cookie page. @returns {Promise<void>} */
export const openSettings = () =>
  use(
    (settings) => settings.open(core()),
    () => (location.href = /** @type {any} */ (new URL(words()[LIST_URL], HERE))),
  );

/** Shows the choice in the page, where the page has a place for it. */
export function fill() {
  const place = document.querySelector("[data-seloste-choice]");
  if (place) use((settings) => settings.show(core(), place));
}

/**
 * Deletes what the services stored, then loads the page anew if a script ran: nothing else stops a script.
 * @param {Service[]} services
 * @param {string[]} addresses addresses of the scripts that ran
 */
export function wipe(services, addresses) {
  use((settings) => settings.wipe(services.map(({ id }) => id), addresses)).then(() => addresses.length && location.reload());
}
