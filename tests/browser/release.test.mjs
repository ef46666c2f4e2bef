// Holding back and letting through: order, timing, half-parsed templates, late content, marks that cannot work.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { open, quit, serve } from "./bench.mjs";

after(quit);

const script = (name, wait) => ({ type: "text/javascript", body: `window.order = (window.order || []).concat("${name}");`, wait });
const third = (name) => `https://third.example/${name}.js`;
const html = (body, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script>${head}</head><body>${body}<a href="/" data-consent-settings>Cookie settings</a></body></html>`;
const inline = (name) => `<script>window.order = (window.order || []).concat("${name}")</script>`;
const accept = (page) => page.evaluate(() => window.seloste.acceptAll());
const order = (page) => page.evaluate(() => window.order ?? []);
const settled = (page) => page.waitForTimeout(600);

async function site(t, given) {
  const made = await serve(given);
  t.after(made.close);
  return made;
}

test("scripts run in document order, across templates, whatever the network does", async (t) => {
  const body = html(
    `<template data-consent="google-analytics-4"><script src="${third("slow")}"></script>${inline("after-slow")}<div><script src="${third("quick")}"></script></div></template>
     <template data-consent="size-guide">${inline("second-template")}</template>`,
  );
  const page = await open(await site(t, { pages: { "/": body } }), {
    stubs: { [third("slow")]: script("slow", 400), [third("quick")]: script("quick") },
  });
  await accept(page);
  await page.waitForTimeout(900);
  assert.deepEqual(await order(page), ["slow", "after-slow", "quick", "second-template"]);
  assert.deepEqual(page.faults, []);
});

test("async, defer and module keep their meaning", async (t) => {
  const body = html(
    `<template data-consent="analytics"><script defer src="${third("defer1")}"></script><script async src="${third("async")}"></script>
     <script type="module">window.order = (window.order || []).concat("module")</script><script src="${third("plain")}"></script>${inline("inline")}<script defer src="${third("defer2")}"></script></template>`,
  );
  const stubs = { [third("defer1")]: script("defer1", 300), [third("async")]: script("async", 500), [third("plain")]: script("plain", 100), [third("defer2")]: script("defer2") };
  const shop = await site(t, { pages: { "/": body }, csp: (text) => `script-src 'self' 'unsafe-inline' https://third.example; require-trusted-types-for 'script'; trusted-types 'none'` });
  const page = await open(shop, { stubs });
  await accept(page);
  await page.waitForTimeout(900);
  const ran = await order(page);
  assert.deepEqual(ran.filter((name) => /plain|inline/.test(name)), ["plain", "inline"]);
  assert.deepEqual(ran.filter((name) => /defer|module/.test(name)), ["defer1", "module", "defer2"]);
  assert.equal(ran.length, 6);
  assert.equal(ran.indexOf("async"), 5, "an async script holds nobody up");
});

test("a script that never comes holds the next one up for a bounded time", async (t) => {
  const body = html(`<template data-consent="analytics"><script src="${third("dead")}"></script>${inline("next")}</template>`);
  const page = await open(await site(t, { pages: { "/": body } }), { stubs: { [third("dead")]: script("dead", 30000) } });
  await accept(page);
  await page.waitForTimeout(1500);
  assert.deepEqual(await order(page), []);
  await page.waitForTimeout(4500);
  assert.deepEqual(await order(page), ["next"]);
});

test("a script that fails does not stop the next one", async (t) => {
  const body = html(`<template data-consent="analytics"><script src="${third("missing")}"></script>${inline("next")}</template>`);
  const page = await open(await site(t, { pages: { "/": body } }));
  await accept(page);
  await settled(page);
  assert.deepEqual(await order(page), ["next"]);
});

test("nothing of a queue runs after it was withdrawn", async (t) => {
  const body = html(`<template data-consent="analytics"><script src="${third("slow")}"></script></template><template data-consent="size-guide">${inline("second")}</template>`);
  const page = await open(await site(t, { pages: { "/": body } }), { stubs: { [third("slow")]: script("slow", 700) } });
  await accept(page);
  await page.waitForTimeout(100);
  await page.evaluate(() => window.seloste.set({ functional: false }));
  await page.waitForFunction(() => window.order);
  await page.waitForTimeout(300);
  assert.deepEqual(await order(page), ["slow"]);
});

test("data blocks in a template stay data, and nobody waits for them", async (t) => {
  const body = html(`<template data-consent="analytics"><script type="application/json" src="${third("x")}" id="data">{"a":1}</script>${inline("next")}</template>`);
  const page = await open(await site(t, { pages: { "/": body } }));
  await accept(page);
  await settled(page);
  assert.deepEqual(await order(page), ["next"]);
  assert.equal(await page.locator("#data").textContent(), '{"a":1}');
});

test("a template that is still being parsed is waited for, and comes out whole", async (t) => {
  let go;
  const looked = new Promise((done) => (go = done));
  const shop = await site(t, {
    pages: {
      "/": html(""),
      "/slow": async (response) => {
        const [start, end] = html("<p>before</p>SPLIT<p>after</p>").split("SPLIT");
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.write(start + `<div><template data-consent="youtube"><p id="one">one</p><iframe src="https://www.youtube.com/embed/a" title="a">`);
        await new Promise((done) => setTimeout(done, 200));
        response.write(`</iframe><p id="two">tw`);
        await looked;
        response.write(`o</p></template></div>` + " ".repeat(2000));
        response.end(end);
      },
    },
  });
  const page = await open(shop);
  await accept(page);
  const going = page.goto(shop.url + "/slow", { waitUntil: "load" });
  await page.waitForURL("**/slow", { waitUntil: "commit" });
  await page.waitForFunction(() => document.querySelector("template")?.content.getElementById("two"));
  assert.equal(await page.evaluate(() => !!document.getElementById("one")), false, "not while it is parsed");
  assert.deepEqual(page.third, []);
  go();
  await going;
  await settled(page);
  assert.equal(await page.locator("#two").textContent(), "two");
  assert.deepEqual(page.third, ["https://www.youtube.com/embed/a"]);
});

test("a template in the head is let through while the page is still loading", async (t) => {
  let go;
  const looked = new Promise((done) => (go = done));
  const shop = await site(t, {
    pages: {
      "/": html(""),
      "/slow": async (response) => {
        const [start, end] = html("SPLIT", `<template data-consent="analytics">${inline("early")}</template>`).split("SPLIT");
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.write(start + "<p id=start>start</p>");
        await looked;
        response.end(end);
      },
    },
  });
  const page = await open(shop);
  await accept(page);
  const going = page.goto(shop.url + "/slow");
  await page.waitForURL("**/slow", { waitUntil: "commit" });
  await page.waitForFunction(() => window.order);
  assert.deepEqual(await page.evaluate(() => [document.readyState, window.order]), ["loading", ["early"]]);
  go();
  await going;
});

test("late content waits too, and comes when it is allowed", async (t) => {
  const page = await open(await site(t));
  await page.evaluate(() => window.seloste.rejectAll());
  await page.locator("#more").click();
  await page.locator("#late .seloste-embed").waitFor();
  assert.deepEqual(page.third, []);
  await page.evaluate(() => window.seloste.set({ youtube: true }));
  await page.locator("#late iframe").waitFor();
  await page.locator("#more").click();
  await page.locator("#late iframe").nth(1).waitFor();
  assert.deepEqual(page.faults, []);
});

test("a late template made by script runs its scripts, and one inside another waits for both", async (t) => {
  const shop = await site(t, { pages: { "/": html(`<div id="here"></div>`) }, csp: null });
  const page = await open(shop);
  await accept(page);
  await page.evaluate(() => {
    const make = (mark, ...children) => {
      const template = document.createElement("template");
      template.dataset.consent = mark;
      template.content.append(...children);
      return template;
    };
    const script = document.createElement("script");
    script.textContent = "window.order = ['made']";
    const inner = make("size-guide", script);
    window.seloste.set({ functional: false });
    document.getElementById("here").append(make("youtube", inner));
  });
  await settled(page);
  assert.deepEqual(await order(page), []);
  await page.evaluate(() => window.seloste.set({ functional: true }));
  await settled(page);
  assert.deepEqual(await order(page), ["made"]);
});

test("own nodes are moved, so listeners and nonces survive", async (t) => {
  const body = html(`<template data-consent="youtube"><p id="own">own</p></template>`);
  const page = await open(await site(t, { pages: { "/": body } }));
  await page.evaluate(() => (window.own = document.querySelector("template").content.getElementById("own")));
  await accept(page);
  assert.equal(await page.evaluate(() => document.getElementById("own") === window.own), true);
});

test("marks that cannot work are warned of in the console, once each", async (t) => {
  const body = html(`<template data-consent="no-such"><p>x</p></template><p data-consent="youtube">x</p>`);
  const page = await open(await site(t, { pages: { "/": body.replace(/<a .*?<\/a>/, "") } }));
  await page.evaluate(() => {
    const template = document.createElement("template");
    template.dataset.consent = "youtube";
    template.append(document.createElement("p"));
    document.body.append(template);
  });
  await settled(page);
  await page.evaluate(() => document.body.append("more"));
  await settled(page);
  const warnings = page.faults.map((fault) => fault.split(" JSHandle")[0]).sort();
  assert.equal(warnings.length, 3, warnings.join("\n"));
  assert.equal(warnings.filter((one) => one.includes("unknown mark")).length, 1);
  assert.equal(warnings.filter((one) => one.includes("loaded already")).length, 2);
});

test("a placeholder has the frame's size, says who gets what, and its buttons load only that", async (t) => {
  const page = await open(await site(t));
  await page.evaluate(() => window.seloste.rejectAll());
  const box = page.locator(".seloste-embed").first();
  const { width, height } = await box.boundingBox();
  assert.deepEqual([Math.round(width), Math.round(height)], [560, 315]);
  const text = await box.innerText();
  for (const part of ["Kenkien huolto -video", "YouTube", "Google Ireland Limited (Yhdysvallat)"]) assert.ok(text.includes(part), part);
  assert.equal(await box.getByRole("link").getAttribute("href"), "https://www.youtube.com/embed/esimerkki");
  const value = (await page.context().cookies())[0].value;
  await box.getByRole("button", { name: "Näytä kerran" }).click();
  await settled(page);
  assert.deepEqual(page.third, ["https://www.youtube.com/embed/esimerkki"]);
  assert.equal((await page.context().cookies()).find(({ name }) => name === "seloste").value, value, "once is not kept");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "IFRAME", "the keyboard goes on in the frame");
  await page.reload();
  assert.equal(await page.locator(".seloste-embed").count(), 2);
  page.third.length = 0;
  await page.locator(".seloste-embed").nth(1).getByRole("button", { name: "Näytä aina" }).click();
  await settled(page);
  assert.deepEqual(page.third, ["https://www.google.com/maps/embed?pb=esimerkki"]);
  await page.reload();
  await settled(page);
  assert.equal(await page.locator(".seloste-embed").count(), 1);
});

test("one placeholder's yes is no answer for the others", async (t) => {
  const page = await open(await site(t));
  await page.locator(".seloste-embed").first().getByRole("button", { name: "Näytä aina" }).click();
  await settled(page);
  assert.equal(await page.locator(".seloste-layer").count(), 1, "the rest is still asked");
  assert.deepEqual(await page.evaluate(() => window.seloste.choice()), { "google-analytics-4": null, youtube: true, "google-maps": null, "size-guide": null });
});

test("frames without measures keep to their place", async (t) => {
  const body = html(`<div id="in"><template data-consent="youtube"><iframe src="https://www.youtube.com/embed/a" title="a" width="100%" height="400"></iframe></template></div>`);
  const page = await open(await site(t, { pages: { "/": body } }));
  const box = await page.locator(".seloste-embed").boundingBox();
  const place = await page.locator("#in").boundingBox();
  assert.equal(Math.round(box.width), Math.round(place.width));
  assert.ok(box.height >= 400);
});

test("the script loaded twice works once", async (t) => {
  const body = html("", `<script src="/privacy/seloste.js"></script>`);
  const page = await open(await site(t, { pages: { "/": body } }));
  await page.locator(".seloste-layer").waitFor();
  assert.equal(await page.locator(".seloste-layer").count(), 1);
});

test("a page that comes back from the browser's cache follows the choice made since", async (t) => {
  const shop = await site(t, { pages: { "/": html(`<template data-consent="youtube"><iframe src="https://www.youtube.com/embed/a" title="a"></iframe></template>`) } });
  const page = await open(shop);
  await page.evaluate(() => window.seloste.set({ youtube: true, analytics: false, functional: false, "google-maps": false }));
  await page.locator("iframe").waitFor();
  await page.goto(shop.url + "/en/");
  await page.evaluate(() => window.seloste.set({ youtube: false }));
  await page.goBack();
  await page.evaluate(() => dispatchEvent(new Event("pageshow")));
  await settled(page);
  assert.equal(await page.locator("iframe").count(), 0);
});
