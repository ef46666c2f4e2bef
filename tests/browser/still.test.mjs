// What stands still while things come and go, what goes without a new load, and what no script can take away.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { build, open, quit, serve, stored } from "./bench.mjs";
import { shop } from "./plans.mjs";

after(quit);

const VIDEO = `<template data-consent="youtube"><iframe src="https://www.youtube.com/embed/a" title="a" width="560" height="315"></iframe></template>`;
const html = (body, { head = "", lang = "en" } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script>${head}</head><body>${body}<a href="/" data-consent-settings>Cookie settings</a></body></html>`;
const TEXT = "<h1>Shoe care</h1>" + "<p>Words that somebody reads.</p>".repeat(12);
const quiet = (page) => page.waitForTimeout(300);
const set = (page, changes) => page.evaluate((given) => window.seloste.set(given), changes);

async function at(t, body, given = {}) {
  const site = await serve({ pages: { "/": body }, csp: null, ...given });
  t.after(site.close);
  return open(site, given.open);
}

const noting = () => {
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.value))).observe({ type: "layout-shift", buffered: true });
};

// As the providers of videos and maps write them, in a line of the page; and as blocks, as some sites have all frames.
const LOOKS = {
  "without a border": "iframe{border:0}",
  "without a border, in the middle": "iframe{border:0} body{text-align:center}",
  "as blocks": "iframe{border:0;display:block} .seloste.seloste-embed{display:block}",
};
for (const [name, css] of Object.entries(LOOKS))
  for (const width of [1280, 600])
    test(`the text below a placeholder stays where it is when the frame comes, and when it goes: ${name}, ${width} px`, async (t) => {
      const second = VIDEO.replace('title="a"', 'title="A longer name of a film"').replace("315", "400");
      const page = await at(t, html(`${VIDEO}${TEXT}<p>${second}</p>${TEXT}`, { head: `<style>${css}</style>` }), { open: { init: noting, context: { viewport: { width, height: 900 } } } });
      const places = async () => [
        (await page.locator("h1").first().boundingBox()).y, (await page.locator("h1").last().boundingBox()).y,
        ...Object.values(await page.locator(".seloste-embed, iframe").first().boundingBox()),
      ];
      await page.locator(".seloste-embed").first().waitFor();
      const before = await places();
      assert.ok(before[0] > 315, "the placeholder stands above the text");
      // Not by a click: what follows one within half a second is not counted.
      await set(page, { embedded: true, analytics: false, functional: false });
      await page.locator("iframe").first().waitFor();
      await quiet(page);
      assert.deepEqual(await places(), before);
      await page.evaluate(() => window.seloste.withdraw());
      await page.locator(".seloste-embed").first().waitFor();
      await quiet(page);
      assert.deepEqual(await places(), before);
      assert.equal(await page.evaluate(() => window.shift), 0);
      const noted = () => page.evaluate(() => (document.querySelector("h1").style.marginTop = "99px", new Promise((done) => setTimeout(() => done(window.shift > 0), 300))));
      assert.equal(await noted(), true, "a shift would be noted");
    });

for (const reducedMotion of ["no-preference", "reduce"])
  test(`nothing of ours moves, whether the visitor wants movement or not: ${reducedMotion}`, async (t) => {
    const links = Array.from({ length: 40 }, (_, i) => `<p><a href="#${i}">link ${i}</a></p>`).join("");
    const page = await at(t, html(VIDEO + links, { head: "<style>html{scroll-behavior:smooth}</style>" }), { open: { context: { reducedMotion } } });
    await page.evaluate(() => window.seloste.open());
    await page.locator("dialog[open]").waitFor();
    const moving = await page.evaluate(() => [
      document.getAnimations().length,
      ...[...document.querySelectorAll(".seloste, .seloste *")].filter((node) => {
        const { animationName, transitionDuration } = getComputedStyle(node);
        return animationName !== "none" || transitionDuration !== "0s";
      }),
    ]);
    assert.deepEqual(moving, [0]);
    await page.keyboard.press("Escape");
    // What has the focus is scrolled clear of the layer at once, also where the site scrolls smoothly.
    const seen = await page.evaluate(() => {
      const layer = document.querySelector(".seloste-layer").getBoundingClientRect();
      const link = [...document.querySelectorAll("p a")].find((one) => one.getBoundingClientRect().top > layer.top);
      link.focus({ preventScroll: true });
      return link.getBoundingClientRect().bottom <= document.querySelector(".seloste-layer").getBoundingClientRect().top;
    });
    assert.equal(seen, true);
  });

test("a style sheet of a third party waits, comes, and goes again without a new load", async (t) => {
  const sheet = "https://third.example/look.css";
  const body = html(`<h1>x</h1>`, { head: `<template data-consent="functional"><link rel="stylesheet" href="${sheet}"><link rel="preload" as="image" href="https://third.example/a.png"></template>` });
  const page = await at(t, body, { open: { stubs: { [sheet]: { type: "text/css", body: "h1 { color: rgb(1, 2, 3) }" } } } });
  const colour = () => page.locator("h1").evaluate((node) => getComputedStyle(node).color);
  await quiet(page);
  assert.deepEqual(page.third, []);
  await set(page, { functional: true });
  await page.waitForFunction(() => document.styleSheets.length === 1);
  assert.equal(await colour(), "rgb(1, 2, 3)");
  assert.deepEqual([...page.third].sort(), ["https://third.example/a.png", sheet]);
  await page.evaluate(() => (window.same = true));
  page.third.length = 0;
  await page.evaluate(() => window.seloste.withdraw());
  await page.waitForFunction(() => document.styleSheets.length === 0);
  assert.equal(await colour(), "rgb(0, 0, 0)");
  assert.equal(await page.evaluate(() => window.same), true);
  assert.deepEqual(page.third, []);
});

test("a pixel waits and comes once", async (t) => {
  const page = await at(t, html(`<template data-consent="analytics"><img src="https://region1.google-analytics.com/p.gif" alt=""></template>`));
  await quiet(page);
  assert.deepEqual(page.third, []);
  await set(page, { analytics: true });
  await page.locator("img").waitFor({ state: "attached" });
  await quiet(page);
  assert.deepEqual(page.third, ["https://region1.google-analytics.com/p.gif"]);
});

const REMAINS = {
  en: "we delete what we can. You can delete the rest and others’ cookies in your browser",
  fi: "poistamme sen, minkä voimme. Loput ja muiden evästeet voit poistaa selaimesta",
};
for (const [lang, words] of Object.entries(REMAINS))
  test(`what no script can delete stays, and the settings say so and where to delete it: ${lang}`, async (t) => {
    const plan = shop((all) => all.services.find(({ id }) => id === "youtube").storage.push({ name: "VISITOR_INFO1_LIVE", kind: "cookie", first_party: false }));
    const page = await at(t, html(VIDEO, { lang }), { publicFolder: build(plan) });
    await page.evaluate(() => window.seloste.acceptAll());
    await page.locator("iframe").waitFor();
    await page.context().addCookies([
      { name: "_ga", value: "1", url: page.url(), httpOnly: true }, { name: "_ga_1", value: "1", url: page.url() },
      { name: "VISITOR_INFO1_LIVE", value: "1", domain: ".youtube.com", path: "/" },
    ]);
    await page.evaluate(() => window.seloste.withdraw());
    await quiet(page);
    assert.deepEqual([...new Set((await stored(page)).cookies)], ["VISITOR_INFO1_LIVE", "_ga", "seloste"], "HttpOnly and another site's");
    await page.evaluate(() => window.seloste.open());
    assert.ok((await page.locator("dialog").innerText()).includes(words));
  });
