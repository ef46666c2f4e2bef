// What stands beside what: each banner in the quickest form that its own documentation shows, asking the same in the same words.
import { join } from "node:path";

/** The words of all first layers, in one run of text where a banner has no list of purposes. */
const TITLE = "We use cookies";
const STATISTICS = "We see how the site is used.";
const EMBEDDED = "We show videos, maps and the like from other services.";
const WHAT = "Esimerkki Oy stores cookies and other data on your device and reads them. We ask for your consent to these:";
const REST = "One third party may get access. Refusing does not limit your use of the site. You can change your choice at any time through the link Cookie settings.";
const PROSE = `${WHAT} Statistics: ${STATISTICS} Embedded content: ${EMBEDDED} ${REST}`;
const TAG = "https://www.googletagmanager.com/gtag/js?id=G-ESIMERKKI";
const VIDEO = "https://www.youtube.com/embed/a";
/** The page's one frame; `by` names its address and what holds it back. */
const iframe = (by) => `<iframe ${by} title="Shoe care" width="560" height="315"></iframe>`;

/**
 * @param {string} folder where seloste's two files were written
 * @param {(path: string) => string} npm a file of a package
 * @returns by name: markup of the head, of the held-back script and of the held-back frame, files, and where its parts are found
 */
export const candidates = (folder, npm) => ({
  nothing: { head: "", held: "", frame: "", files: {}, shown: "h1" },
  seloste: {
    head: `<script src="/seloste.js" defer></script>`,
    held: `<template data-consent="google-analytics-4"><script async src="${TAG}"></script></template>`,
    // The tag stands again before a frame, as `seloste build` prints it.
    frame: `<script src="/seloste.js"></script><template data-consent="youtube">${iframe(`src="${VIDEO}"`)}</template>`,
    files: { "/seloste.js": join(folder, "seloste.js"), "/seloste-settings.js": join(folder, "seloste-settings.js") },
    root: ".seloste-layer", shown: ".seloste-layer button",
    refuse: ".seloste-layer button:nth-of-type(1)", accept: ".seloste-layer button:nth-of-type(2)", choose: ".seloste-layer button:nth-of-type(3)",
    settings: "dialog[open]",
  },
  // Its documentation shows a module that imports the library: one round trip more than this. Frames are the matter of a second
  // library by the same author, which its documentation refers to.
  "vanilla-cookieconsent": {
    head: `<link rel="stylesheet" href="/cc.css"><link rel="stylesheet" href="/im.css"><script defer src="/cc.js"></script><script defer src="/im.js"></script><script>
addEventListener("DOMContentLoaded", () => {
  const frames = iframemanager();
  frames.run({ currLang: "en", services: { youtube: { embedUrl: "https://www.youtube.com/embed/{data-id}", languages: { en: { notice: "YouTube gets your IP address.", loadBtn: "Show this once", loadAllBtn: "Always show" } } } } });
  const settings = ${JSON.stringify({
      hideFromBots: false,
      categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, embedded: {} },
      language: { default: "en", translations: { en: {
        consentModal: {
          title: TITLE, description: PROSE, acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", showPreferencesBtn: "Settings",
          footer: `<a href="/cookies">Cookies and who gets access</a> <a href="/privacy">Privacy notice</a>`,
        },
        preferencesModal: {
          title: "Cookie settings", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", savePreferencesBtn: "Save choices", closeIconLabel: "Close",
          sections: [
            { title: "Statistics", description: STATISTICS, linkedCategory: "analytics" },
            { title: "Embedded content", description: EMBEDDED, linkedCategory: "embedded" },
          ],
        },
      } } },
    })};
  settings.categories.embedded.services = { youtube: { label: "YouTube", onAccept: () => frames.acceptService("youtube"), onReject: () => frames.rejectService("youtube") } };
  CookieConsent.run(settings);
});</script>`,
    frame: `<div data-service="youtube" data-id="a" data-title="Shoe care" data-autoscale></div>`,
    held: `<script type="text/plain" data-category="analytics" async src="${TAG}"></script>`,
    files: { "/cc.css": npm("vanilla-cookieconsent/dist/cookieconsent.css"), "/cc.js": npm("vanilla-cookieconsent/dist/cookieconsent.umd.js"), "/im.css": npm("@orestbida/iframemanager/dist/iframemanager.css"), "/im.js": npm("@orestbida/iframemanager/dist/iframemanager.js") },
    root: "#cc-main", shown: "#cc-main .cm__btn",
    refuse: ".cm__btn[data-role=necessary]", accept: ".cm__btn[data-role=all]", choose: ".cm__btn[data-role=show]", settings: "#cc-main .pm",
  },
  // Its documentation shows the script without `defer`: the first paint would wait for it too.
  orejime: {
    head: `<link rel="stylesheet" href="/orejime.css"><script>window.orejimeConfig = ${JSON.stringify({
      privacyPolicyUrl: "/privacy",
      translations: { banner: { title: TITLE, description: `${WHAT} {purposes}. ${REST} {privacyPolicy}`, privacyPolicyLabel: "Privacy notice", accept: "Accept all", decline: "Reject all", configure: "Settings" } },
      purposes: [
        { id: "analytics", title: "Statistics", description: STATISTICS, cookies: ["_ga"] },
        { id: "embedded", title: "Embedded content", description: EMBEDDED, cookies: [] },
      ],
    })};</script><script defer src="/orejime.js"></script>`,
    held: `<template data-purpose="analytics"><script async src="${TAG}"></script></template>`,
    frame: `<template data-purpose="embedded" data-contextual>${iframe(`src="${VIDEO}"`)}</template>`,
    files: { "/orejime.css": npm("orejime/dist/orejime-standard.css"), "/orejime.js": npm("orejime/dist/orejime-standard-en.js") },
    root: ".orejime-Banner", shown: ".orejime-Banner button",
    refuse: ".orejime-Banner-declineButton", accept: ".orejime-Banner-saveButton", choose: ".orejime-Banner-learnMoreButton", settings: ".orejime-Modal",
  },
  // The build without style and its own style sheet, which is smaller than the build that has both.
  klaro: {
    head: `<link rel="stylesheet" href="/klaro.css"><script>window.klaroConfig = ${JSON.stringify({
      version: 1, lang: "en", acceptAll: true,
      translations: { en: {
        privacyPolicyUrl: "/privacy",
        purposes: { analytics: { title: "Statistics", description: STATISTICS }, embedded: { title: "Embedded content", description: EMBEDDED } },
        consentNotice: { title: TITLE, description: `${WHAT} {purposes}. ${REST}`, learnMore: "Settings" },
        ok: "Accept all", decline: "Reject all",
      } },
      services: [
        { name: "ga", title: "Google Analytics 4", purposes: ["analytics"], cookies: ["_ga"] },
        { name: "youtube", title: "YouTube", purposes: ["embedded"] },
      ],
    })};</script><script defer src="/klaro.js"></script>`,
    held: `<script type="text/plain" data-type="application/javascript" data-name="ga" async data-src="${TAG}"></script>`,
    frame: iframe(`data-name="youtube" data-src="${VIDEO}"`),
    files: { "/klaro.css": npm("klaro/dist/klaro.min.css"), "/klaro.js": npm("klaro/dist/klaro-no-css.js") },
    root: "#klaro", shown: ".klaro .cookie-notice button",
    refuse: ".klaro .cn-decline", accept: ".klaro .cookie-notice .cm-btn-success", choose: ".klaro .cn-learn-more", settings: ".klaro .cookie-modal",
  },
});

export const page = ({ head, held, frame }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>${head}${held}</head><body><main><h1>Shop</h1>${"<p>Shoes that can be mended.</p>".repeat(40)}<a href="/cookies" data-consent-settings>Cookie settings</a>${frame}</main></body></html>`;
