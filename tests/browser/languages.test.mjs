// Languages on the published pages: what machines are told, the place that a change of language keeps, words that part at the end of
// a line. Under the headers that the build wrote, and without script where a visitor has none.
import assert from "node:assert/strict";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import { headersOf, pagesIn } from "./audit.mjs";
import { open, published, quit, serve } from "./bench.mjs";

after(quit);

const PUBLIC = published();
const headers = headersOf(PUBLIC);
let site;
before(async () => (site = await serve({ publicFolder: PUBLIC, csp: null, headers })));
after(() => site?.close());

const plain = { context: { javaScriptEnabled: false, reducedMotion: "reduce" } };

test("JSON-LD is data under the strict policy: it is read, and nothing of it runs", async () => {
  for (const path of ["index.html", "sv/index.html", "sv/kundregister/index.html", "en/cookies/index.html", "fi-sv/evasteet/index.html"]) {
    const page = await open(site, { path: "/privacy/" + path.replace("index.html", "") });
    const data = await page.evaluate(() => [...document.querySelectorAll('script[type="application/ld+json"]')].map((node) => node.textContent));
    assert.equal(data.length, 1, path);
    const facts = JSON.parse(data[0]);
    assert.equal(facts["@type"], "WebPage");
    assert.deepEqual([facts.inLanguage].flat()[0], await page.evaluate(() => document.documentElement.lang), path);
    assert.deepEqual(page.faults, [], path);
    await page.context().close();
  }
});

test("every page of a language names the same page in the others, itself included", () => {
  for (const path of pagesIn(PUBLIC).filter((path) => /^(fi|en|sv)\//.test(path))) {
    const html = readFileSync(join(PUBLIC, path), "utf8");
    const tags = [...html.matchAll(/<link [^>]*hreflang=([\w-]+)/g)].map(([, tag]) => tag).sort();
    assert.deepEqual(tags, ["en", "fi", "sv", "x-default"], path);
    assert.match(html, new RegExp(`<html [^>]*lang=${path.slice(0, 2)}[ >]`), path);
  }
});

for (const [from, id] of [["retention", "retention"], ["purpose-bookkeeping", "purposes"]])
  test(`a change of language keeps the place, #${from}, without script`, async () => {
    const page = await open(site, { path: `/privacy/sv/kundregister/#${from}`, ...plain });
    const link = page.locator(`#${id} > .elsewhere a[lang=fi]`);
    assert.equal(await link.isVisible(), true, "shown at the place one was led to");
    await link.click();
    const address = new URL(page.url());
    assert.equal(address.pathname, "/privacy/fi/asiakasrekisteri/");
    assert.equal(address.hash, `#${id}`);
    const heading = page.locator(`#${id} > h2`);
    await heading.waitFor();
    // The browser goes to the place once the page is laid out.
    let top;
    for (let tries = 0; tries < 100 && !(top >= 0 && top < 300); tries++) {
      await page.waitForTimeout(100);
      top = (await heading.boundingBox()).y;
    }
    assert.ok(top >= 0 && top < 300, `the heading is at ${top}`);
    assert.equal(await page.locator(`#${id} > .elsewhere a[lang=sv]`).isVisible(), true, "and there is a way back");
    await page.context().close();
  });

test("the links to other languages lie in nobody's way: not in the order of tabs until their section is met", async () => {
  const page = await open(site, { path: "/privacy/fi/asiakasrekisteri/", ...plain });
  const links = page.locator(".elsewhere a");
  assert.ok((await links.count()) > 20);
  assert.equal(await links.filter({ visible: true }).count(), 0);
  await page.locator("#retention > h2").hover();
  assert.equal(await page.locator("#retention > .elsewhere a").filter({ visible: true }).count(), 2);
  await page.context().close();
});

test("long Finnish and Swedish words part with a hyphen where there is no room", async () => {
  for (const [path, word] of [["fi/asiakasrekisteri/", "Tietosuojavaltuutetun"], ["sv/kundregister/", "Personuppgiftsansvarig"]]) {
    const page = await open(site, { path: `/privacy/${path}` });
    const { found, wide, whole } = await page.evaluate((word) => {
      const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const soft = (text) => text.replaceAll("\u00ad", "");
      let node;
      while ((node = walker.nextNode())) if (soft(node.data).includes(word) && node.data.includes("\u00ad")) break;
      const measure = (text) => {
        const box = document.createElement("div");
        box.textContent = text;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(".narrow { width: 7em; overflow-wrap: normal; hyphens: manual; }");
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        box.className = "narrow";
        document.body.append(box);
        return box.scrollWidth > box.clientWidth;
      };
      return { found: Boolean(node), wide: node && measure(node.data), whole: node && measure(soft(node.data)) };
    }, word);
    assert.deepEqual({ found, wide, whole }, { found: true, wide: false, whole: true }, path);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});
