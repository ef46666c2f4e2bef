// The door to the settings file, which is fetched only when the settings open or a consent is withdrawn.

import { el, box, button, style } from "./dom.js";
import { language, words } from "./language.js";
import { choice, decide, decideAll, refusing, wiped } from "./choice.js";

const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/** Links and the settings file are relative to this script. @param {string} path @returns {any} */
export const address = (path) => new URL(path, HERE);

/**
 * Uses the settings file; what cannot be had throws nothing into the page.
 * @param {string} name of its function @param {...any} given @returns {Promise<any>}
 */
export const use = (name, ...given) =>
  import(address(SETTINGS + "?" + VERSION))
    .then((settings) => settings[name](core, ...given))
    .catch(() => name == "open" && (location.href = address(words()[LIST_URL])));

/** Opens the settings; where their file cannot be had, the cookie page. @returns {Promise<void>} */
export function openSettings() {
  return use("open");
}

/** What the settings file needs of this one, in the order that it unpacks. */
export const core = /** @type {const} */ ([el, box, button, style, language, words, choice, decide, decideAll, refusing, openSettings]);

/**
 * Deletes what the services stored, then loads the page anew if a script ran: nothing else stops a script.
 * @param {Service[]} services
 * @param {string[]} addresses addresses of the scripts that ran
 */
export function wipe(services, addresses) {
  use("wipe", services.map((service) => service.id), addresses, wiped).then(() => __RELOAD__ && addresses.length && location.reload());
}
