// Pages that live longer or begin earlier than a visit: the browser's cache for back and forward, and prerendering. Both
// real, in a browser that nobody watches; what the pages see they post.
import assert from "node:assert/strict";
import test from "node:test";
import { alone } from "./alone.mjs";
import { build, serve } from "./bench.mjs";
import { shop } from "./plans.mjs";

const settings = `<a href="/" data-consent-settings>Cookie settings</a>`;
const html = (body, script) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<script>
const frames = () => document.querySelectorAll("iframe").length;
const boxes = () => document.querySelectorAll(".seloste-embed").length;
const layers = () => document.querySelectorAll(".seloste-layer").length;
const tell = (what) => fetch("/told", { method: "POST", body: JSON.stringify(what) });
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
</script>
<script src="/privacy/seloste.js"></script></head><body>${body}${settings}<script>${script}</script></body></html>`;

/** Lets a browser walk through the pages until they have posted `count` times. @returns what they posted, what was asked for */
async function walk(t, made, count) {
  const pages = { "/video": "<!doctype html><title>video</title>" };
  const site = await serve({ pages, publicFolder: build(shop((plan) => (plan.gpc_refuses = false))), csp: null });
  t.after(site.close);
  // Answers when a page has told something: a prerendered page can reach no other one.
  pages["/told-once"] = async (response) => {
    while (!site.posted.length && !response.destroyed) await new Promise((done) => setTimeout(done, 20));
    response.writeHead(204).end();
  };
  const video = `<template data-consent="youtube"><iframe src="http://video.example:${new URL(site.url).port}/video" title="a" width="560" height="315"></iframe></template>`;
  const measuring = `<template data-consent="analytics"><script>window.ran = 1; document.cookie = "_ga=1;Path=/"; tell({ ran: document.prerendering })</script></template>`;
  for (const [path, [body, script]] of Object.entries(made)) pages[path] = html(body.replace("VIDEO", video).replace("MEASURING", measuring), script);
  const browser = alone(`${site.url}/`);
  t.after(browser.close);
  const end = Date.now() + 60_000;
  while (site.posted.length < count && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 300)); // what comes too much comes now
  return { told: site.posted.map((one) => JSON.parse(one)), asked: site.asked };
}

/** A page that does something on the first visit, goes on to `/next`, and tells how it is when it comes back. */
const returning = (first) => `
let visit = 0;
addEventListener("pageshow", async ({ persisted }) => {
  if (visit++) {
    await wait(100);
    return tell({ persisted, frames: frames(), boxes: boxes(), layers: layers(), ran: window.ran ?? 0, cookies: document.cookie.includes("_ga"), choice: seloste.choice() });
  }
  if (sessionStorage.been) return tell({ anew: true, frames: frames(), boxes: boxes(), layers: layers(), ran: window.ran ?? 0, cookies: document.cookie.includes("_ga") });
  sessionStorage.been = 1;
  ${first}
  await wait(300);
  location.href = "/next";
});`;
/** A page on which the visitor chooses, and goes back. */
const choosing = (act) => `addEventListener("load", async () => { ${act}; await wait(300); history.back(); });`;

test("a page kept by the browser for going back takes away what was withdrawn meanwhile", async (t) => {
  const { told, asked } = await walk(t, {
    "/": ["VIDEO", returning(`seloste.set({ analytics: false, functional: false, embedded: true });`)],
    "/next": ["", choosing("seloste.set({ youtube: false })")],
  }, 1);
  assert.deepEqual(told.map(({ persisted, frames, boxes }) => ({ persisted, frames, boxes })), [{ persisted: true, frames: 0, boxes: 1 }]);
  assert.equal(told[0].choice.youtube, false);
  assert.equal(asked.filter((path) => path === "/video").length, 1, "asked for while it was allowed, and never after");
});

test("a page kept by the browser for going back shows what was granted meanwhile, and asks no more", async (t) => {
  const { told, asked } = await walk(t, { "/": ["VIDEO", returning("")], "/next": ["", choosing("seloste.acceptAll()")] }, 1);
  assert.deepEqual(told.map(({ persisted, frames, boxes, layers }) => ({ persisted, frames, boxes, layers })), [{ persisted: true, frames: 1, boxes: 0, layers: 0 }]);
  assert.equal(asked.filter((path) => path === "/video").length, 1);
});

test("a page kept by the browser in which a withdrawn script ran is loaded anew when it comes back", async (t) => {
  const { told } = await walk(t, {
    "/": ["MEASURING", returning(`seloste.acceptAll();`)],
    "/next": ["", choosing("seloste.withdraw()")],
  }, 2);
  assert.deepEqual(told[0], { ran: false });
  assert.deepEqual(told.at(-1), { anew: true, frames: 0, boxes: 0, layers: 0, ran: 0, cookies: false });
});

/** A page that has `/next` prerendered, acts once that is done, and goes there. */
const leading = (act = "") => `
const rules = document.createElement("script");
rules.type = "speculationrules";
rules.textContent = JSON.stringify({ prerender: [{ source: "list", urls: ["/next"], eagerness: "immediate" }] });
(async () => {
  BEFORE
  document.head.append(rules);
  await fetch("/told-once");
  ${act}
  await wait(200);
  location.href = "/next";
})();`;
/** A page that tells how it is while nobody sees it, and once it is seen. */
const prerendered = `
const told = (when) => tell({ when, prerendering: document.prerendering, frames: frames(), boxes: boxes(), layers: layers(), ran: window.ran ?? 0, cookies: document.cookie.replace(/seloste=[^;]*/, "own") });
// Not "load": frames of other sites wait for the page to be seen, and it for them.
document.addEventListener("DOMContentLoaded", async () => {
  await wait(200);
  await told("loaded");
});
document.addEventListener("prerenderingchange", async () => {
  await wait(200);
  const button = document.querySelector(".seloste-layer button");
  const at = button?.getBoundingClientRect();
  await tell({ when: "seen", seen: !!button && document.elementFromPoint(at.x + 5, at.y + 5) === button, frames: frames(), boxes: boxes(), ran: window.ran ?? 0, cookies: document.cookie.replace(/seloste=[^;]*/, "own") });
});`;

test("a prerendered page loads and stores nothing before a choice, and asks when it is seen", async (t) => {
  const { told, asked } = await walk(t, { "/": ["", leading().replace("BEFORE", "")], "/next": ["VIDEOMEASURING", prerendered] }, 2);
  assert.deepEqual(told, [
    { when: "loaded", prerendering: true, frames: 0, boxes: 1, layers: 1, ran: 0, cookies: "" },
    { when: "seen", seen: true, frames: 0, boxes: 1, ran: 0, cookies: "" },
  ]);
  assert.equal(asked.includes("/video"), false);
});

test("a prerendered page waits for its visitor with what was granted before, too", async (t) => {
  const { told, asked } = await walk(t, { "/": ["", leading().replace("BEFORE", "seloste.acceptAll();")], "/next": ["VIDEOMEASURING", prerendered] }, 3);
  assert.deepEqual(told[0], { when: "loaded", prerendering: true, frames: 0, boxes: 1, layers: 1, ran: 0, cookies: "own" });
  assert.deepEqual(told[1], { ran: false });
  assert.deepEqual(told[2], { when: "seen", seen: false, frames: 1, boxes: 0, ran: 1, cookies: "own; _ga=1" });
  assert.ok(asked.indexOf("/video") > asked.indexOf("/told"));
});

// The browser itself lets frames of other sites go on in the moment in which the page is seen, before the page hears of it.
test("a prerendered page follows the choice that was made before it is seen", async (t) => {
  const { told, asked } = await walk(t, { "/": ["", leading("seloste.rejectAll()").replace("BEFORE", "seloste.set({ embedded: true, analytics: false, functional: false });")], "/next": ["VIDEO", prerendered] }, 2);
  assert.equal(told[0].prerendering, true);
  assert.deepEqual(told[1], { when: "seen", seen: false, frames: 0, boxes: 1, ran: 0, cookies: "own" });
  assert.equal(asked.includes("/video"), false);
});
