// Where the script's tag may stand: no page waits for it, nothing moves, and who runs after it finds it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { build, open, quit, serve } from "./bench.mjs";
import { shop } from "./plans.mjs";

after(quit);

const SCRIPT = readFileSync(join(build(shop()), "seloste.js"));
const TAG = `<script src="/privacy/seloste.js"></script>`;
const DEFER = `<script src="/privacy/seloste.js" defer></script>`;
const VIDEO = `<template data-consent="youtube"><iframe src="https://www.youtube.com/embed/a" title="Care" width="560" height="315"></iframe></template>`;
const LINK = `<a href="/" data-consent-settings>Cookie settings</a>`;
const html = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;
const layer = (page) => page.locator(".seloste-layer");
const painted = (page) => page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]);

/** A site whose script comes when `come` is called; `asked` counts how often it was asked for. */
async function held(t, pages) {
  let come;
  const now = new Promise((done) => (come = done));
  const site = await serve({
    csp: null,
    pages: { ...pages, "/privacy/seloste.js": (response) => now.then(() => response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-cache" }).end(SCRIPT)) },
  });
  t.after(site.close);
  return { site, come, asked: () => site.asked.filter((path) => path === "/privacy/seloste.js").length };
}
const watch = () => {
  window.shift = 0;
  window.ready = 0;
  document.addEventListener("seloste:ready", () => window.ready++);
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.value))).observe({ type: "layout-shift", buffered: true });
};
/** Goes to a page and does not wait for it: its script is held. */
async function begin(site, path) {
  const page = await open(site, { go: false, init: watch });
  await page.goto(site.url + path, { waitUntil: "commit" });
  return page;
}

test("deferred: the page is drawn before the script has come, and then it asks", async (t) => {
  const { site, come, asked } = await held(t, { "/": html(DEFER, `<p>above</p>${LINK}`) });
  const page = await begin(site, "/");
  await painted(page);
  assert.equal(await page.evaluate(() => window.seloste), undefined);
  come();
  await layer(page).waitFor();
  assert.equal(asked(), 1);
  assert.equal(await page.evaluate(() => window.shift), 0);
  assert.deepEqual(page.faults, []);
});

test("before a frame: what is above is drawn at once, the placeholder is there before what is below, nothing moves", async (t) => {
  for (const first of [DEFER, ""]) {
    const { site, come, asked } = await held(t, { "/": html(first, `<p>above</p>${TAG}${VIDEO}<p id="below">below</p>${TAG}${VIDEO}${LINK}`) });
    const page = await begin(site, "/");
    await painted(page);
    assert.equal(await page.locator("#below").count(), 0);
    come();
    await layer(page).waitFor();
    await page.locator("#below").waitFor();
    await page.waitForTimeout(300);
    assert.equal(await page.locator(".seloste-embed").count(), 2);
    assert.equal(await layer(page).count(), 1);
    assert.equal(await page.evaluate(() => window.shift), 0);
    assert.equal(await page.evaluate(() => window.ready), 1);
    assert.equal(asked(), 1, "fetched once for all tags");
    assert.deepEqual(page.third, []);
    assert.deepEqual(page.faults, []);
  }
});

test("before a frame that was allowed: it is there before what is below, nothing moves", async (t) => {
  const { site, come } = await held(t, { "/": html(DEFER, `<p>above</p>${TAG}${VIDEO}<p id="below">below</p>${LINK}`) });
  come();
  const page = await open(site, { init: watch });
  await page.evaluate(() => window.seloste.set({ youtube: true }));
  await page.reload();
  await page.locator("iframe").waitFor();
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => window.shift), 0);
  assert.equal(await page.locator(".seloste-embed").count(), 0);
});

test("who is deferred after it finds it, modules too, and hears that it is ready, once", async (t) => {
  const body = (name) => `window.${name} = [typeof window.seloste?.allows, window.ready]; document.addEventListener("seloste:ready", () => window.${name}.push("heard"));`;
  const js = (text) => (response) => setTimeout(() => response.writeHead(200, { "content-type": "text/javascript" }).end(text), 100);
  const { site, come } = await held(t, {
    "/": html(`${DEFER}<script defer src="/late.js"></script><script type="module" src="/module.js"></script>`, `<p>above</p>${LINK}`),
    "/late.js": js(body("late")), "/module.js": js(body("module")),
  });
  come();
  const page = await open(site, { init: watch });
  await page.waitForFunction(() => window.ready);
  await page.waitForTimeout(200);
  assert.deepEqual(await page.evaluate(() => [window.late, window.module, window.ready]), [["function", 0, "heard"], ["function", 0, "heard"], 1]);
});

test("one that comes late, when the page is long parsed or loaded, asks and lets through as well", async (t) => {
  const scripts = `<template data-consent="google-analytics-4"><script>window.order = ["classic"]</script><script type="module">window.order.push("module")</script></template>`;
  for (const tag of [TAG.replace(" src", " async src"), `<script>addEventListener("load", () => setTimeout(() => document.head.append(Object.assign(document.createElement("script"), { src: "/privacy/seloste.js" }))))</script>`]) {
    const { site, come } = await held(t, { "/": html(tag + scripts, `${VIDEO}<p>below</p>${LINK}`) });
    const page = await begin(site, "/");
    await painted(page);
    await page.waitForFunction(() => document.readyState !== "loading");
    come();
    await layer(page).getByRole("button", { name: "Accept all" }).click();
    await page.locator("iframe").waitFor();
    await page.waitForFunction(() => window.order?.length === 2);
    assert.equal(await page.evaluate(() => window.ready), 1);
  }
});
