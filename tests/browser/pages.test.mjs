// Every published page: valid, accessible, quiet, private, narrow, readable without script, its links unbroken.
// SELOSTE_PUBLIC names the folder of the built notice.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix } from "node:path";
import test, { after } from "node:test";
import { HtmlValidate } from "html-validate";
import { SHOP, open, published, quit, serve, stored } from "./bench.mjs";

after(quit);

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PUBLIC = published();

/** Every html file below a folder, as paths with `/`. */
function pagesIn(folder, at = "") {
  return readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(at, entry.name);
    return entry.isDirectory() ? pagesIn(folder, path) : path.endsWith(".html") ? [path] : [];
  }).sort();
}

const ALL = pagesIn(PUBLIC);
/** Bare articles, made to be included in a page of one's own: no document of their own. */
const whole = ALL.filter((path) => !path.startsWith("embed/"));
const html = (path) => readFileSync(join(PUBLIC, path), "utf8");

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // The published bytes are minified: what the parser gets is judged, not how a person would have typed it.
    "no-trailing-whitespace": "off", "attr-quotes": "off", "no-implicit-close": "off", "no-implicit-button-type": "off",
    "doctype-style": "off", "no-raw-characters": "off", "long-title": "off",
    // The site's own script changes with the notice; integrity is for what others serve.
    "require-sri": ["error", { target: "crossorigin" }],
    // Hyphens and numbers of laws and phones are typeset by the words themselves.
    "tel-non-breaking": "off",
  },
});

let site;
test.before(async () => (site = await serve({ publicFolder: PUBLIC, csp: () =>
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'" })));
after(() => site?.close());

/** axe needs to be injected, which the strict policy forbids: this site has none. */
let lenient;
test.before(async () => (lenient = await serve({ publicFolder: PUBLIC, csp: null })));
after(() => lenient?.close());

for (const path of pagesIn(SHOP))
  test(`the shop's ${path}: valid`, async () => {
    const report = await validator.validateString(readFileSync(join(SHOP, path), "utf8").replace(/<script async src="https:[^>]*>/, "<script>"), path);
    assert.deepEqual(report.results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2).map((m) => `${m.line}: ${m.ruleId}: ${m.message}`)), []);
  });

test("there are pages", () => assert.ok(whole.length > 0, PUBLIC));

for (const path of whole) {
  test(`${path}: valid`, async () => {
    const report = await validator.validateString(html(path), path);
    const faults = report.results.flatMap((one) => one.messages.filter(({ severity }) => severity === 2).map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
    assert.deepEqual(faults, []);
  });

  test(`${path}: quiet, private, narrow enough, the layer waits to be asked`, async () => {
    const page = await open(site, { path: "/privacy/" + path, context: { viewport: { width: 320, height: 640 } } });
    await page.waitForTimeout(250);
    assert.deepEqual(page.faults, [], "console");
    assert.deepEqual(page.third, [], "third parties");
    assert.deepEqual(await stored(page), { cookies: [], local: [] }, "storage");
    assert.equal(await page.locator(".seloste-layer").count(), 0);
    assert.deepEqual(await overflow(page), [], "wider than 320 px");
    await page.context().close();
  });

  test(`${path}: readable with scripting off`, async () => {
    const page = await open(site, { path: "/privacy/" + path, context: { javaScriptEnabled: false } });
    const main = page.locator("main");
    assert.equal(await main.isVisible(), true);
    assert.ok((await main.innerText()).trim().length > 10);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"])
    test(`${path}: no axe violation, ${colorScheme}`, async () => {
      const page = await open(lenient, { path: "/privacy/" + path, context: { colorScheme } });
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).slice(0, 3).join(" | ")}`), []);
      await page.context().close();
    });
}

/** What is wider than the window, by its first letters of markup. */
const overflow = (page) => page.evaluate(() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  return [...document.body.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > wide + 1).slice(0, 5).map((node) => node.outerHTML.slice(0, 90));
});

for (const path of whole) {
  test(`${path}: no sideways scrolling with text twice as large`, async () => {
    const page = await open(lenient, { path: "/privacy/" + path, context: { viewport: { width: 360, height: 640 } } });
    for (const [width, size] of [[360, "34px"], [1280, "34px"]]) {
      await page.setViewportSize({ width, height: 800 });
      await page.addStyleTag({ content: `html { font-size: ${size} !important }` });
      assert.deepEqual(await overflow(page), [], `${width} px`);
    }
    await page.context().close();
  });

  test(`${path}: readable with scripting and style off`, async () => {
    const page = await open(lenient, { go: false, context: { javaScriptEnabled: false, viewport: { width: 360, height: 640 } } });
    await page.route("**/*.css", (route) => route.abort());
    await page.goto(lenient.url + "/privacy/" + path);
    // Everything in the page is there to be read, in the order of the page, and no picture covers it.
    const [shown, all] = [await page.locator("main").innerText(), await page.locator("main").textContent()];
    const letters = (text) => text.replace(/\s+/g, "").length;
    const drawn = (await page.locator("main svg").allTextContents()).join("");
    assert.ok(letters(shown) >= letters(all) - letters(drawn) - 400, `${letters(shown)} of ${letters(all)} letters`);
    await page.context().close();
  });

  test(`${path}: forced colours leave nothing unseen`, async () => {
    const page = await open(lenient, { path: "/privacy/" + path, context: { forcedColors: "active" } });
    const unseen = await page.evaluate(() => {
      const back = getComputedStyle(document.documentElement).backgroundColor;
      const probe = document.createElement("i");
      document.body.append(probe);
      probe.style.color = "Canvas";
      const canvas = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll("svg text, .bar rect")]
        .filter((node) => [back, canvas].includes(getComputedStyle(node).fill))
        .map((node) => node.outerHTML.slice(0, 90));
    });
    assert.deepEqual(unseen, []);
    await page.context().close();
  });

  test(`${path}: prints like a document`, async () => {
    const page = await open(lenient, { path: "/privacy/" + path });
    await page.emulateMedia({ media: "print" });
    const found = await page.evaluate(() => {
      const seen = (selector) => [...document.querySelectorAll(selector)].filter((node) => node.checkVisibility()).length;
      const links = [...document.querySelectorAll('main a[href^="http"]')];
      return {
        controls: seen(".skip, .toc, nav, button, [data-seloste-choice], footer a"),
        pictures: seen("figure") === document.querySelectorAll("figure").length,
        addresses: links.every((link) => getComputedStyle(link, "::after").content.includes(link.getAttribute("href"))),
        closed: [...document.querySelectorAll("main details:not(.toc details)")].filter((node) => !node.open).length,
      };
    });
    assert.deepEqual(found, { controls: 0, pictures: true, addresses: true, closed: 0 });
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = new Set([...pdf.matchAll(/\/MediaBox\s*\[([\d. ]+)\]/g)].map(([, box]) => {
      const [, , width, height] = box.trim().split(/\s+/).map(Number);
      return width > height ? "landscape" : "portrait";
    }));
    const beside = /^[a-z]{2}-[a-z]{2}\//.test(path) && html(path).includes("class=pair");
    assert.deepEqual([...sizes], [beside ? "landscape" : "portrait"]);
    await page.context().close();
  });
}

test("no internal link or anchor is broken", async () => {
  const page = await open(lenient, { go: false });
  const ids = new Map();
  const links = [];
  for (const path of whole) {
    await page.setContent(html(path).replace(/<script[^>]*><\/script>/g, ""));
    const [found, anchors] = await page.evaluate(() => [
      [...document.querySelectorAll("[href], [src]")].map((node) => node.getAttribute("href") ?? node.getAttribute("src")),
      [...document.querySelectorAll("[id], a[name]")].map((node) => node.id || node.name),
    ]);
    ids.set(path, new Set(anchors));
    for (const link of found) links.push([path, link]);
  }
  const broken = [];
  for (const [from, link] of links) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith("//")) continue;
    const url = new URL(link, `http://x/privacy/${from}`);
    if (!url.pathname.startsWith("/privacy/")) continue; // leads out of the notice, to the host site
    let target = decodeURIComponent(url.pathname.slice("/privacy/".length));
    const file = join(PUBLIC, target);
    if (existsSync(file) && statSync(file).isDirectory()) target = posix.join(target, "index.html");
    if (!existsSync(join(PUBLIC, target))) broken.push(`${from}: ${link}`);
    else if (url.hash && ids.has(target) && !ids.get(target).has(decodeURIComponent(url.hash.slice(1)))) broken.push(`${from}: ${link} (no such anchor)`);
  }
  assert.deepEqual(broken, []);
});
