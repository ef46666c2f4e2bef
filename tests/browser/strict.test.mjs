// Owners' pages as strict or as odd as they come: nonces, writing scripts, a browser without beacons, a policy of one service.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { build, open, quit, record, serve } from "./bench.mjs";
import { service, shop } from "./plans.mjs";

after(quit);

const LOADER = `<script nonce="abc" src="/privacy/seloste.js"></script>`;
const html = (body, head = LOADER) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}<a href="/" data-consent-settings>Cookie settings</a></body></html>`;
const layer = (page) => page.locator(".seloste-layer");
const quiet = (page) => page.waitForTimeout(400);
const order = (page) => page.evaluate(() => window.order ?? []);
const third = (name) => `https://third.example/${name}.js`;
const note = (name) => `window.order = (window.order || []).concat("${name}");`;
const accept = (page) => page.evaluate(() => window.seloste.acceptAll());

async function at(t, body, given = {}) {
  const site = await serve({ pages: { "/": body }, csp: null, ...given });
  t.after(site.close);
  return { site, page: await open(site, given.open) };
}

const trusted = "; require-trusted-types-for 'script'; trusted-types 'none'";
for (const [name, policy, ran] of [
  ["with it and not without", "script-src 'self' 'nonce-abc' https://third.example" + trusted, ["own", "third"]],
  // So the browsers have it: what a trusted script puts into the page is trusted. The guide says so.
  ["all, where the policy passes trust on", "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'" + trusted, ["own", "other", "third"]],
])
  test(`under a nonce, scripts in templates run ${name}; the settings open`, async (t) => {
    const body = html(`<template data-consent="analytics"><script nonce="abc">${note("own")}</script><script nonce="no">${note("other")}</script><script nonce="abc" src="${third("a")}"></script></template>`);
    const { page } = await at(t, body, { csp: () => policy, open: { stubs: { [third("a")]: { type: "text/javascript", body: note("third") } } } });
    await layer(page).waitFor();
    await quiet(page);
    assert.deepEqual([await order(page), page.third, page.faults], [[], [], []]);
    await accept(page);
    await page.waitForFunction((count) => window.order?.length === count, ran.length);
    await quiet(page);
    assert.deepEqual(await order(page), ran);
    assert.ok(page.faults.every((fault) => /inline script|script-src/i.test(fault)), "the wrong nonce alone is refused: " + page.faults);
    assert.equal(page.faults.length > 0, !ran.includes("other"));
    await page.evaluate(() => window.seloste.open());
    await page.locator("dialog[open]").waitFor();
  });

test("a script with an address that writes into the document leaves the page as it is", async (t) => {
  const body = html(`<h1>Own</h1><template data-consent="analytics"><script src="${third("w")}"></script><script>${note("next")}</script></template>`);
  const { page } = await at(t, body, { open: { stubs: { [third("w")]: { type: "text/javascript", body: `${note("writer")} document.write("<p>written</p>")` } } } });
  await accept(page);
  await page.waitForFunction(() => window.order?.length > 1);
  assert.deepEqual(await order(page), ["writer", "next"]);
  assert.deepEqual([await page.locator("h1").count(), await page.getByText("written").count()], [1, 0]);
});

test("a pixel in noscript inside a template never loads where scripts run", async (t) => {
  const pixel = "https://region1.google-analytics.com/p.gif";
  const { page } = await at(t, html(`<template data-consent="analytics"><script>${note("ran")}</script><noscript><img src="${pixel}" alt=""></noscript></template>`));
  await accept(page);
  await page.waitForFunction(() => window.order);
  await quiet(page);
  assert.deepEqual([page.third, page.faults], [[], []]);
});

for (const [name, init] of Object.entries({
  "no beacons": () => delete Navigator.prototype.sendBeacon,
  "beacons that are refused": () => (Navigator.prototype.sendBeacon = () => false),
}))
  test(`a browser with ${name}: the choice is kept and nothing is thrown`, async (t) => {
    const { page, site } = await at(t, html(""), { publicFolder: build(shop((plan) => (plan.endpoint = "/records"))), open: { init } });
    for (const go of [() => accept(page), () => page.reload(), () => page.reload()]) {
      await go();
      await quiet(page);
      assert.equal(await page.evaluate(() => window.seloste.allows("youtube")), true);
    }
    assert.equal(await layer(page).count(), 0);
    assert.deepEqual([site.posted, page.faults], [[], []]);
  });

test("a policy of one service in one language, without the browser's signal: it asks, keeps, and withdraws", async (t) => {
  const one = shop((plan) => {
    plan.services = [service("own-statistics", "analytics")];
    plan.languages.splice(1);
    plan.consent_mode = "none";
    plan.gpc_refuses = false;
  });
  const body = html(`<template data-consent="own-statistics"><script>${note("ran")}</script></template>`);
  const init = () => Object.defineProperty(navigator, "globalPrivacyControl", { value: true });
  const { page } = await at(t, body, { publicFolder: build(one), open: { init } });
  await layer(page).waitFor();
  assert.deepEqual(await page.evaluate(() => window.seloste.choice()), { "own-statistics": null });
  await layer(page).getByRole("button", { name: "Hyväksy kaikki" }).click();
  await page.waitForFunction(() => window.order);
  await page.evaluate(() => window.seloste.open());
  assert.equal(await page.locator("dialog input").count(), 1);
  await page.keyboard.press("Escape");
  await page.evaluate(() => window.seloste.withdraw());
  await page.waitForFunction(() => window.order === undefined && window.seloste?.choice()["own-statistics"] === false);
  assert.deepEqual(page.faults, []);
});

test("as many services as the record has room for: each keeps its own answer in the one small cookie", async (t) => {
  const made = (count) => {
    const ids = Array.from({ length: count }, (_, i) => `service-${i}`);
    return [ids, () => build(shop((plan) => (plan.services = ids.map((id) => service(id, "analytics")))))];
  };
  assert.throws(made(40)[1], /TooManyServices \{ count: 40, most: 29 \}/);
  const [ids, publish] = made(29);
  const { page } = await at(t, html(""), { publicFolder: publish() });
  const wanted = Object.fromEntries(ids.map((id, i) => [id, i % 3 === 0]));
  await page.evaluate((given) => window.seloste.set(given), wanted);
  assert.ok(`seloste=${await record(page)}`.length <= 200);
  await page.reload();
  assert.deepEqual(await page.evaluate(() => window.seloste.choice()), wanted);
  assert.equal(await layer(page).count(), 0);
});

test("the focus that moves within the page costs no look at the cookies; the window's own does", async (t) => {
  const { page } = await at(t, html(`<input id="a"><input id="b">`), {
    open: {
      init: () => {
        const own = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
        window.looks = 0;
        Object.defineProperty(document, "cookie", { get: () => (window.looks++, own.get.call(document)), set: (text) => own.set.call(document, text) });
      },
    },
  });
  await layer(page).waitFor();
  await quiet(page);
  const looks = (act) => page.evaluate((name) => {
    const before = window.looks;
    if (name === "window") dispatchEvent(new Event("focus"));
    else for (const id of ["a", "b", "a"]) document.getElementById(id).focus();
    return window.looks - before;
  }, act);
  assert.equal(await looks("fields"), 0);
  assert.equal(await looks("window"), 1);
});
