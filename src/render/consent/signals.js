// Google Consent Mode v2, basic: the defaults go out just before the first Google template is released, never earlier.

const SIGNALS = ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage"];

let told = false;
/** @type {Service[]} */
let heard = [];

/** @param {string} word @param {(name: string) => boolean | undefined} on */
const send = (word, on) =>
  window.gtag("consent", word, {
    ...Object.fromEntries(SIGNALS.map((name) => [name, on(name) ? "granted" : "denied"])),
    security_storage: "granted",
  });

const update = () => {
  /** @param {string} name */
  const on = (name) => heard.some(({ signals }) => signals?.includes(name));
  send("update", on);
  if (__ADS__) window.gtag("set", "ads_data_redaction", !on("ad_storage"));
};

/** Tells the defaults once, then the choice. */
export function announce() {
  if (told) return;
  told = true;
  window.dataLayer ||= [];
  // Google reads the arguments object itself; an array would be taken for something else.
  window.gtag ||= function () {
    dataLayer.push(arguments);
  };
  send("default", () => false);
  update();
}

/** Takes the granted services and tells a change. @param {Service[]} services */
export function signal(services) {
  heard = services;
  if (__ADVANCED__) announce();
  if (told) update();
}
