// Ways in which a page could slip past the choice, lose it, or break the script: one test for each that once did or might.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { build, open, quit, record, serve, stored } from "./bench.mjs";
import { service, shop } from "./plans.mjs";

after(quit);

const LOADER = `<script src="/privacy/seloste.js"></script>`;
const VIDEO = `<iframe src="https://www.youtube.com/embed/a" title="a" width="560" height="315"></iframe>`;
const youtube = `<template data-consent="youtube">${VIDEO}</template>`;
const html = (body, { head = LOADER, lang = "en", attributes = "" } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>${head}</head><body${attributes}>${body}<a href="/" data-consent-settings>Cookie settings</a></body></html>`;
const layer = (page) => page.locator(".seloste-layer");
const settled = (page) => page.waitForTimeout(500);
const set = (page, changes) => page.evaluate((given) => window.seloste.set(given), changes);

/** A page of this body, in a site of its own. */
async function at(t, body, given = {}) {
  const site = await serve({ pages: { "/": body }, csp: null, ...given });
  t.after(site.close);
  return { site, page: await open(site, given.open) };
}

test("what a withdrawn frame leaves is a placeholder with its title, its size and its link", async (t) => {
  const { page } = await at(t, html(youtube));
  await set(page, { youtube: true });
  await page.locator("iframe").waitFor();
  await set(page, { youtube: false });
  const box = page.locator(".seloste-embed");
  assert.equal(await box.locator("b").innerText(), "a");
  assert.equal(await box.getByRole("link").count(), 1);
  const { width, height } = await box.boundingBox();
  assert.deepEqual([Math.round(width), Math.round(height)], [560, 315]);
});

test("a script whose template left the page still means a new load when its consent is withdrawn", async (t) => {
  const { page } = await at(t, html(`<template data-consent="analytics"><script>window.runs = 1</script></template>`));
  await set(page, { analytics: true });
  await page.waitForFunction(() => window.runs);
  await page.evaluate(() => document.querySelector("template").remove());
  await Promise.all([page.waitForEvent("load"), set(page, { analytics: false })]);
  assert.equal(await page.evaluate(() => window.runs), undefined);
});

test("withdrawing the outer of two nested templates leaves nothing of the inner one", async (t) => {
  const { page } = await at(t, html(`<template data-consent="google-maps"><p>map</p>${youtube}</template>`));
  await set(page, { embedded: true });
  await page.locator("iframe").waitFor();
  await Promise.all([page.waitForEvent("load"), set(page, { "google-maps": false })]);
  page.third.length = 0;
  await set(page, { youtube: false });
  await set(page, { "google-maps": true });
  await settled(page);
  assert.equal(await page.locator("iframe").count(), 0);
  assert.deepEqual(page.third, []);
});

test("a refusal takes back what was shown once", async (t) => {
  const { page } = await at(t, html(youtube));
  await page.getByRole("button", { name: "Show this once" }).click();
  await page.locator("iframe").waitFor();
  await layer(page).getByRole("button", { name: "Reject all" }).click();
  await settled(page);
  assert.equal(await page.locator("iframe").count(), 0);
  await page.getByRole("button", { name: "Show this once" }).click();
  await page.locator("iframe").waitFor();
});

test("refusing deletes what services left behind from before they were asked about", async (t) => {
  const { site, page } = await at(t, html(""));
  await page.context().addCookies([{ name: "_ga", value: "old", url: site.url }, { name: "basket", value: "own", url: site.url }]);
  await page.evaluate(() => localStorage.setItem("shoe-size", "40"));
  await layer(page).getByRole("button", { name: "Reject all" }).click();
  await settled(page);
  assert.deepEqual(await stored(page), { cookies: ["basket", "seloste"], local: [] });
});

test("only a true yes is a yes; unknown and inherited names are nothing", async (t) => {
  const { page } = await at(t, html(youtube));
  await page.evaluate(() => window.seloste.set(JSON.parse('{"__proto__": {"youtube": true}, "constructor": true, "no-such": true, "youtube": "no"}')));
  await settled(page);
  assert.deepEqual(await page.evaluate(() => window.seloste.choice()), { "google-analytics-4": null, youtube: false, "google-maps": null, "size-guide": null });
  assert.deepEqual(page.third, []);
  assert.equal(await page.evaluate(() => ({}).youtube), undefined);
  assert.deepEqual(page.faults, []);
});

test("a category's placeholder names every service that its yes is for", async (t) => {
  const { page } = await at(t, html(`<template data-consent="embedded">${VIDEO}</template>`));
  const text = await page.locator(".seloste-embed").innerText();
  assert.ok(text.includes("YouTube") && text.includes("Google Maps"), text);
  await page.getByRole("button", { name: "Always show" }).click();
  assert.deepEqual(await page.evaluate(() => [window.seloste.allows("youtube"), window.seloste.allows("google-maps"), window.seloste.allows("analytics")]), [true, true, false]);
});

test("a frame of its own words gets no link to nowhere", async (t) => {
  const { page } = await at(t, html(`<template data-consent="youtube"><iframe srcdoc="<p>x</p>" title="own"></iframe></template>`));
  await page.locator(".seloste-embed").waitFor();
  assert.equal(await page.locator(".seloste-embed a").count(), 0);
});

test("an element with the id `seloste` before the script does not switch it off", async (t) => {
  const { page } = await at(t, html(`<section id="seloste">Our notice</section>${LOADER}${youtube}`, { head: "" }));
  await layer(page).waitFor();
  await page.locator(".seloste-embed").waitFor();
  assert.deepEqual(page.faults, []);
});

test("a site that replaces the whole body is asked again; one that removes the layer is not fought", async (t) => {
  const { page } = await at(t, html(""));
  await layer(page).waitFor();
  await page.evaluate(() => {
    const body = document.createElement("body");
    body.innerHTML = "<p>next page</p>";
    document.body.replaceWith(body);
  });
  await layer(page).waitFor();
  await page.evaluate(() => document.querySelector(".seloste-layer").remove());
  await settled(page);
  assert.equal(await layer(page).count(), 0);
});

test("the settings file missing: the layer's button leads to the cookie page, and nothing is thrown", async (t) => {
  const { page } = await at(t, html(""));
  await page.route("**/seloste-settings.js*", (route) => route.abort());
  await layer(page).getByRole("button", { name: "Settings" }).click();
  await page.waitForURL("**/privacy/en/cookies/");
  assert.deepEqual(page.faults.filter((fault) => fault.startsWith("error: ") && !fault.includes("404") && !fault.includes("ERR_FAILED")), []);
});

test("settings opened while the page loads do not make a half-parsed template look whole", async (t) => {
  let go;
  const looked = new Promise((done) => (go = done));
  const site = await serve({
    csp: null,
    pages: {
      "/": html(""),
      "/slow": async (response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.write(html(`<p>start</p>SPLIT`).split("SPLIT")[0] + `<template data-consent="youtube"><p id="one">one</p>` + " ".repeat(2000));
        await looked;
        response.end(`<p id="two">two</p></template></body></html>`);
      },
    },
  });
  t.after(site.close);
  const page = await open(site);
  await page.evaluate(() => window.seloste.acceptAll());
  const going = page.goto(site.url + "/slow");
  await page.waitForURL("**/slow", { waitUntil: "commit" });
  await page.waitForFunction(() => document.querySelector("template")?.content.getElementById("one"));
  await page.evaluate(() => void window.seloste.open());
  await page.locator("dialog[open]").waitFor();
  assert.equal(await page.evaluate(() => document.readyState + !!document.getElementById("one")), "loadingfalse");
  go();
  await going;
  await settled(page);
  assert.equal(await page.locator("#two").innerText(), "two");
});

test("other cookies of a similar name, doubles and full jars are no choice and no obstacle", async (t) => {
  const { site, page } = await at(t, html(youtube), { open: { go: false } });
  const good = await open(site);
  await good.evaluate(() => window.seloste.acceptAll());
  const value = await record(good);
  await page.context().addCookies([
    { name: "selosteX", value, url: site.url }, { name: "xseloste", value, url: site.url },
    { name: "seloste", value: "nonsense", domain: ".esimerkki.example", path: "/" },
    ...Array.from({ length: 170 }, (_, i) => ({ name: `c${i}`, value: "x", url: site.url })),
  ]);
  await page.goto(site.url);
  await layer(page).waitFor();
  assert.deepEqual(page.third, []);
  await layer(page).getByRole("button", { name: "Accept all" }).click();
  await page.reload();
  await page.locator("iframe").waitFor();
  assert.equal(await layer(page).count(), 0);
});

for (const [name, lang, title] of [["an underscore", "en_US", "We use cookies"], ["capitals", "EN-gb", "We use cookies"], ["no language of the policy", "de", "Käytämme evästeitä"]])
  test(`the page's language, written with ${name}`, async (t) => {
    const { page } = await at(t, html("", { lang }));
    assert.equal(await layer(page).getByRole("heading").innerText(), title);
  });

const shapes = {
  "the script at the end of the body": html(youtube + LOADER, { head: "" }),
  "two scripts": html(youtube + LOADER),
  "a script written by document.write": html(youtube, { head: `<script>document.write('<script src="/privacy/seloste.js"><\\/script>')</script>` }),
  "an async script": html(youtube, { head: LOADER.replace(" src", " async src") }),
  "a base address elsewhere": html(youtube, { head: `<base href="https://cdn.example/x/">` + LOADER.replace('"/privacy', '"http://kauppa.esimerkki.example:PORT/privacy') }),
  "a template written by document.write": html(`<script>document.write('${youtube}')</script>`),
  "a template in noscript beside it": html(`<noscript>${youtube}</noscript>${youtube}`),
  "a table": html(`<table><tr><td>${youtube}</td></tr></table>`),
};
for (const [name, body] of Object.entries(shapes))
  test(`${name}: waits for the choice, then shows one frame, and nothing is thrown`, async (t) => {
    const pages = {};
    const site = await serve({ pages, csp: null });
    t.after(site.close);
    pages["/"] = body.replace("PORT", new URL(site.url).port);
    const page = await open(site);
    await layer(page).waitFor();
    await page.locator(".seloste-embed").waitFor();
    assert.deepEqual(page.third, []);
    assert.deepEqual(await stored(page), { cookies: [], local: [] });
    await layer(page).getByRole("button", { name: "Accept all" }).dblclick();
    await page.locator("iframe").waitFor();
    await settled(page);
    assert.deepEqual(page.third, ["https://www.youtube.com/embed/a"]);
    assert.deepEqual(page.faults, []);
  });

test("XHTML", async (t) => {
  const body = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="fi"><head><title>x</title><script src="/privacy/seloste.js"></script></head><body><template data-consent="youtube"><iframe src="https://www.youtube.com/embed/a" title="a"></iframe></template><p><a href="/" data-consent-settings="">x</a></p></body></html>`;
  const { page } = await at(t, (response) => response.writeHead(200, { "content-type": "application/xhtml+xml" }).end(body));
  await layer(page).waitFor();
  assert.deepEqual(page.third, []);
  await layer(page).getByRole("button", { name: "Hyväksy kaikki" }).click();
  await page.locator("iframe").waitFor();
  await page.evaluate(() => window.seloste.open());
  await page.locator("dialog[open]").waitFor();
  assert.deepEqual(page.faults, []);
});

test("a sandboxed frame without an origin: nothing loads, nothing is thrown", async (t) => {
  const site = await serve({ csp: null, pages: { "/": `<!doctype html><title>x</title><iframe sandbox="allow-scripts" src="/in"></iframe>`, "/in": html(youtube) } });
  t.after(site.close);
  const page = await open(site);
  const frame = page.frameLocator("iframe");
  await frame.locator(".seloste-layer").waitFor();
  await frame.getByRole("button", { name: "Reject all" }).click();
  await settled(page);
  assert.equal(await frame.locator(".seloste-layer").count(), 0);
  assert.deepEqual(page.third, []);
  assert.deepEqual(page.faults.filter((fault) => !/CORS|ERR_FAILED/.test(fault)), []);
});

test("a template in a shadow tree never loads by itself", async (t) => {
  const { page } = await at(t, html(`<div id="host"></div>`));
  await page.evaluate((video) => {
    document.getElementById("host").attachShadow({ mode: "open" }).innerHTML = `<template data-consent="youtube">${video}</template>`;
    window.seloste.acceptAll();
  }, VIDEO);
  await settled(page);
  assert.deepEqual(page.third, []);
});

test("many services and long texts: the layer stays one screen and the settings scroll", async (t) => {
  const long = "Pitkäsanainenkuvauspalvelusta ".repeat(30);
  const plan = shop((all) => {
    for (let i = 0; i < 20; i++) {
      const one = service(`many-${i}`, ["marketing", "functional"][i % 2], { name: `Palvelu ${i} </script>&"'` });
      for (const words of Object.values(one.per_language)) words.description = long;
      all.services.push(one);
    }
  });
  const { page } = await at(t, html("", { lang: "fi" }), { publicFolder: build(plan), open: { context: { viewport: { width: 360, height: 640 } } } });
  assert.ok((await layer(page).boundingBox()).height <= 480);
  await page.evaluate(() => window.seloste.open());
  await page.locator("dialog[open]").waitFor();
  assert.ok(await page.locator("dialog button").first().isVisible());
  await page.locator("dialog").getByRole("button", { name: "Hyväksy kaikki" }).click();
  assert.ok(`seloste=${await record(page)}`.length <= 200);
  await page.reload();
  assert.equal(await layer(page).count(), 0);
});
