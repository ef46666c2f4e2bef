// Google Consent Mode v2, basic: the defaults go out just before the first Google template is released, never earlier.

import { granted } from "./choice.js";

const SIGNALS = "ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage".split(" ");

/** Whether Google has been told anything yet. */
export let told = false;

/** @param {string} name */
const heard = (name) => SERVICES.some((service) => granted(service) && service.signals?.includes(name));

/** @param {string} word @param {(name: string) => unknown} on */
const send = (word, on) =>
  gtag("consent", word, {
    ...Object.fromEntries(SIGNALS.map((name) => [name, on(name) ? "granted" : "denied"])),
    security_storage: "granted",
  });

/**
 * Tells the defaults and the choice the first time, the choice alone when it changes later.
 * @param {boolean} first whether something that listens is about to be released
 */
export function signal(first) {
  if (first == told) return;
  window.dataLayer ||= [];
  // Google reads the arguments object itself; an array would be taken for something else.
  window.gtag ||= function () {
    dataLayer.push(arguments);
  };
  if (first) send("default", () => told);
  told = true;
  send("update", heard);
  if (__ADS__) gtag("set", "ads_data_redaction", !heard("ad_storage"));
}
