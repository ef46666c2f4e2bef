// What stands beside the choice: the standing control, the file of the record, the endpoint, preview images, the
// owner's own content security policy, declarations for TypeScript.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { build, open, published, quit, record, serve, strict, visit } from "./bench.mjs";
import { shop } from "./plans.mjs";

after(quit);

const PUBLIC = published();
const quiet = (page) => page.waitForTimeout(300);
const html = (body, end = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script></head><body>${body}${end}</body></html>`;
const LINK = `<a href="/" data-consent-settings>Cookie settings</a>`;

async function site(t, given) {
  const made = await serve(given);
  t.after(made.close);
  return made;
}

test("a page without a settings link gets the small standing control, one with a link does not", async (t) => {
  const page = await open(await site(t, { pages: { "/": html("<p>x</p>"), "/with": html("<p>x</p>", LINK) } }));
  const control = page.locator("a.seloste-link");
  await control.waitFor();
  assert.equal(await control.innerText(), "Cookie settings");
  assert.ok((await control.boundingBox()).height >= 44);
  await page.evaluate(() => window.seloste.rejectAll());
  await control.click();
  await page.locator("dialog[open]").waitFor();
  assert.deepEqual(page.faults, []);
  await page.goto(page.url() + "with");
  assert.equal(await control.count(), 0);
});

test("the visitor downloads the record of their own choice", async (t) => {
  const page = await open(await site(t, { pages: { "/": html("", LINK) } }));
  await page.evaluate(() => window.seloste.open());
  await page.locator("dialog[open]").waitFor();
  assert.equal(await page.locator("dialog [download]").count(), 0, "nothing to download before a choice");
  await page.keyboard.press("Escape");
  await page.evaluate(() => window.seloste.set({ youtube: true, analytics: false }));
  await page.evaluate(() => window.seloste.open());
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("dialog [download]").click()]);
  assert.equal(download.suggestedFilename(), "seloste.json");
  const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
  assert.deepEqual(saved, await page.evaluate(() => window.seloste.record()));
  assert.equal(saved.language, "en");
  assert.equal(saved.choice.youtube, true);
  assert.deepEqual(page.faults, []);
});

test("the record is sent again on the next page, once, and not at all where the endpoint has answered with its cookie", async (t) => {
  const plan = shop((all) => (all.endpoint = "/records"));
  const shopSite = await site(t, { publicFolder: build(plan) });
  const page = await open(shopSite);
  const posted = async (count) => {
    for (let i = 0; i < 20 && shopSite.posted.length < count; i++) await quiet(page);
    return shopSite.posted.map((text) => JSON.parse(text));
  };
  await page.evaluate(() => window.seloste.rejectAll());
  await posted(1);
  const expires = (await page.context().cookies())[0].expires;
  await page.reload();
  const [first, second] = await posted(2);
  assert.deepEqual(second, first, "the same record with the same id");
  assert.ok(Math.abs((await page.context().cookies())[0].expires - expires) < 5, "kept no longer for it");
  await page.reload();
  await quiet(page);
  assert.equal(shopSite.posted.length, 2);

  await page.evaluate(() => window.seloste.set({ youtube: true }));
  await posted(3);
  const value = await record(page);
  await page.context().addCookies([{ name: "seloste", value: value.replace("page-", "page"), url: shopSite.url, sameSite: "Lax" }]);
  await page.reload();
  await quiet(page);
  assert.equal(shopSite.posted.length, 3);
  assert.equal(await page.evaluate(() => window.seloste.allows("youtube")), true);
});

test("withdrawal leaves the page as it is where the policy says so", async (t) => {
  const page = await open(await site(t, { publicFolder: build(shop((plan) => (plan.stays = true))) }));
  await page.evaluate(() => window.seloste.acceptAll());
  await page.waitForFunction(() => window.order);
  await page.evaluate(() => ((window.same = true), window.seloste.withdraw()));
  await quiet(page);
  assert.equal(await page.evaluate(() => window.same), true);
  assert.equal(await page.evaluate(() => document.cookie.includes("_ga")), false);
});

test("a preview image of the owner's own by the template's class, its words readable on it", async (t) => {
  const body = html(`<template data-consent="youtube" class="care"><iframe src="https://www.youtube.com/embed/a" title="a" width="560" height="315"></iframe></template>`, LINK)
    .replace("</head>", `<link rel="stylesheet" href="/care.css"></head>`);
  const css = `.care.seloste-embed { background: url(/care.svg) center / cover } .care.seloste-embed > * { background: Canvas }`;
  const shopSite = await site(t, { pages: { "/": body, "/care.css": css, "/care.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>` } });
  const page = await open(shopSite);
  const box = page.locator(".seloste-embed");
  assert.match(await box.evaluate((node) => getComputedStyle(node).backgroundImage), /care\.svg/);
  assert.deepEqual(Object.values(await box.boundingBox()).slice(2).map(Math.round), [560, 315]);
  assert.deepEqual(page.third, []);
  assert.ok(shopSite.asked.includes("/care.svg"));
});

test("a second tab that was not looked at since a withdrawal releases nothing more", async (t) => {
  const shopSite = await site(t);
  const one = await open(shopSite);
  const two = await visit(one.context(), shopSite);
  await one.evaluate(() => window.seloste.set({ embedded: true }));
  await two.evaluate(() => dispatchEvent(new Event("focus")));
  await two.locator("iframe").first().waitFor();
  await one.evaluate(() => window.seloste.withdraw());
  two.third.length = 0;
  await two.locator("#more").evaluate((node) => node.click());
  await two.locator("#late .seloste-embed").waitFor();
  await quiet(two);
  assert.deepEqual(two.third, []);
  assert.equal(await two.locator("iframe").count(), 0, "and takes back what it had shown");
});

test("of two choices in two tabs at the same moment the last stands, in both", async (t) => {
  const shopSite = await site(t);
  const one = await open(shopSite);
  const two = await visit(one.context(), shopSite);
  const choices = [one.evaluate(() => window.seloste.set({ embedded: true })), two.evaluate(() => window.seloste.set({ embedded: false, analytics: false }))];
  await Promise.all(choices);
  await quiet(one);
  const [{ choice: stood }, ...said] = await Promise.all([one, one, two].map((page, i) => page.evaluate((last) => {
    dispatchEvent(new Event("focus"));
    return last ? window.seloste.record() : window.seloste.choice();
  }, i === 0)));
  assert.deepEqual(said, [stood, stood]);
  assert.equal(stood.youtube, stood["google-maps"], "one of the two, not a mixture");
  for (const page of [one, two]) assert.equal(await page.locator("iframe").count(), stood.youtube ? 2 : 0);
});

test("other declared storage goes on withdrawal: session storage, databases and caches; others stay", async (t) => {
  const plan = shop((all) => {
    const guide = all.services.find(({ id }) => id === "size-guide");
    guide.storage = ["local_storage", "session_storage", "indexed_db", "cache"].map((kind) => ({ name: "shoe.*", kind, first_party: true }));
  });
  const shopSite = await site(t, { publicFolder: build(plan), pages: { "/": html("", LINK) }, csp: null });
  // Caches are there in secure surroundings alone; names below localhost are.
  const page = await open({ ...shopSite, url: shopSite.url.replace("kauppa.esimerkki.example", "esimerkki.localhost") }, { go: false });
  await page.unrouteAll();
  await page.goto(shopSite.url.replace("kauppa.esimerkki.example", "esimerkki.localhost"));
  const names = () => page.evaluate(async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()),
  ].sort());
  await page.evaluate(async () => {
    window.seloste.acceptAll();
    for (const name of ["shoe.size", "shoeXsize"]) {
      localStorage.setItem(name, 1);
      sessionStorage.setItem(name, 1);
      await new Promise((done) => (indexedDB.open(name).onsuccess = ({ target }) => (target.result.close(), done())));
      await caches.open(name);
    }
  });
  assert.equal((await names()).length, 8);
  await page.evaluate(() => window.seloste.withdraw());
  // Databases and caches go in their own time, and the page may be loaded anew meanwhile.
  let left = [];
  for (let i = 0; i < 40 && left.length !== 4; i++) {
    await quiet(page);
    left = await names().catch(() => []);
  }
  assert.deepEqual(left, Array(4).fill("shoeXsize"), "a dot is a dot");
});

test("under csp.txt the whole shop works, and what the notice does not name does not load", async (t) => {
  const text = readFileSync(join(PUBLIC, "csp.txt"), "utf8");
  const policy = /^Content-Security-Policy: (.*)$/m.exec(text)[1];
  for (const part of ["# google-analytics-4: https://*.googletagmanager.com", "# youtube: https://www.youtube.com"]) assert.ok(text.includes(part), part);
  assert.doesNotMatch(policy, /unsafe|\*[^.]|script-src[^;]*youtube/);
  const inline = (page) => /script-src [^;]*?('sha256-.*?');/.exec(strict(page).replaceAll("  ", " "))?.[1] ?? "";
  const shopSite = await site(t, { publicFolder: PUBLIC, csp: (page) => policy.replace("script-src ", `script-src ${inline(page)} `) });
  const page = await open(shopSite);
  await page.locator(".seloste-layer").getByRole("button", { name: "Hyväksy kaikki" }).click();
  await page.waitForFunction(() => window.order && window.dataLayer?.length >= 4);
  await page.locator("iframe").nth(1).waitFor();
  await quiet(page);
  assert.deepEqual([...new Set(page.third.map((one) => new URL(one).hostname))].sort(), ["region1.google-analytics.com", "www.google.com", "www.googletagmanager.com", "www.youtube.com"]);
  assert.deepEqual(page.faults, []);
  page.third.length = 0;
  await page.evaluate(() => {
    for (const name of ["script", "iframe", "img"]) document.body.append(Object.assign(document.createElement(name), { src: `https://tracker.example/${name}` }));
  });
  await quiet(page);
  assert.deepEqual(page.third, []);
  assert.equal(page.faults.filter((fault) => /Content Security Policy/.test(fault)).length, 3);
});
