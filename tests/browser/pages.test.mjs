// Every published page, under the headers that the build wrote for it: valid, accessible with the banner closed and open, light and
// dark, quiet, private, narrow, and readable without script and without style. SELOSTE_PUBLIC names the folder of the built notice.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { axe, faultsOf, headersOf, languagesOf, pagesIn } from "./audit.mjs";
import { SHOP, open, published, quit, serve, stored } from "./bench.mjs";

after(quit);

const PUBLIC = published();
const headers = headersOf(PUBLIC);
/** Bare articles are made to be included in a page of one's own (embed.test.mjs): no document of their own. */
const whole = pagesIn(PUBLIC).filter((path) => !path.startsWith("embed/"));

let site;
before(async () => (site = await serve({ publicFolder: PUBLIC, csp: null, headers })));
after(() => site?.close());

test("pages in every language, and side by side", () => {
  const [first, ...others] = languagesOf(PUBLIC);
  for (const folder of [first, ...others, ...others.map((other) => `${first}-${other}`)])
    assert.ok(whole.filter((path) => path.startsWith(`${folder}/`)).length > 3, folder);
});

test("the policy that the build wrote is strict, and stands on every page", () => {
  for (const path of whole) {
    const policy = Object.fromEntries(headers(`/privacy/${path}`)["content-security-policy"].split("; ").map((part) => part.split(/ (.*)/)));
    assert.deepEqual([policy["default-src"], policy["script-src"], policy["style-src"]], ["'none'", "'self'", "'self'"], path);
    assert.deepEqual([policy["require-trusted-types-for"], policy["trusted-types"]], ["'script'", "'none'"], path);
    assert.ok(!/unsafe-|\*|https?:/.test(Object.values(policy).join(" ")), path);
  }
});

test("what breaks the policy is noticed", async (t) => {
  const pages = { "/privacy/fi/broken/": `<!doctype html><html lang="fi"><title>x</title><script>1</script><p style="color:red">x</p></html>` };
  const own = await serve({ publicFolder: PUBLIC, csp: null, headers, pages });
  t.after(own.close);
  const page = await open(own, { path: "/privacy/fi/broken/" });
  assert.deepEqual(page.faults.map((fault) => /'(script|style)-src/.exec(fault)?.[0]), ["'script-src", "'style-src"]);
});

/** Notes what moves after it was drawn, by how much and where. */
const watchMoves = () => {
  window.moved = [];
  new PerformanceObserver((list) => window.moved.push(...list.getEntries().map(({ value, sources }) => `${value.toFixed(4)} ${sources[0]?.node?.nodeName}`)))
    .observe({ type: "layout-shift", buffered: true });
};

for (const path of pagesIn(SHOP))
  test(`the shop's ${path}: valid`, async () => {
    // Google's own snippet carries no integrity: what it serves changes daily.
    const html = readFileSync(join(SHOP, path), "utf8").replace(/<script async src="https:[^>]*>/, "<script>");
    assert.deepEqual(await faultsOf(html, path), []);
  });

for (const path of whole) {
  test(`${path}: valid`, async () => assert.deepEqual(await faultsOf(readFileSync(join(PUBLIC, path), "utf8"), path), []));

  test(`${path}: quiet, private, narrow, accessible`, async () => {
    const page = await open(site, { path: "/privacy/" + path, init: watchMoves, context: { viewport: { width: 320, height: 640 }, colorScheme: "light" } });
    if (await page.locator("[data-seloste-choice]").count()) await page.locator("[data-seloste-choice] button").first().waitFor();
    assert.equal(await page.locator(".seloste-layer").count(), 0, "the layer waits to be asked");
    assert.deepEqual(await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(window.moved), 50)))), [], "moves while it loads");
    const over = await page.evaluate(() => {
      const wide = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= wide) return [];
      return [...document.body.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > wide + 1).slice(0, 5).map((node) => node.outerHTML.slice(0, 90));
    });
    assert.deepEqual(over, [], "wider than 320 px");
    assert.deepEqual(await axe(page), [], "narrow");
    await page.setViewportSize({ width: 1280, height: 900 });
    assert.deepEqual(await axe(page), [], "light");
    await page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(await axe(page), [], "dark");
    assert.deepEqual([await page.evaluate(() => document.fonts.size), page.third, await stored(page)], [0, [], { cookies: [], local: [] }], "private");
    // The settings over the page, as the link at its foot opens them; pages without the script have neither.
    const link = page.locator("footer [data-consent-settings]");
    assert.equal(await link.count(), await page.locator("head script[src]").count());
    if (await link.count()) {
      await link.click();
      await page.locator("dialog[open]").waitFor();
      assert.deepEqual(await axe(page, { within: "dialog" }), [], "settings, dark");
      await page.emulateMedia({ colorScheme: "light" });
      assert.deepEqual(await axe(page, { within: "dialog" }), [], "settings, light");
    }
    assert.deepEqual(page.faults, [], "console, policy");
    await page.context().close();
  });

  test(`${path}: readable without script, and without style`, async () => {
    const page = await open(site, { go: false, context: { javaScriptEnabled: false } });
    for (const style of [true, false]) {
      if (!style) await page.route("**/*.css", (route) => route.abort());
      await page.goto(`${site.url}/privacy/${path}`);
      const [hidden, shown] = await page.evaluate(() => {
        const texts = [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd, caption, td)")].filter((node) =>
          node.textContent.trim() && !node.closest("[hidden], details:not([open]) > :not(summary), nav, .elsewhere"));
        return [texts.filter((node) => !node.checkVisibility({ opacityProperty: true, visibilityProperty: true })).map((node) => node.outerHTML.slice(0, 90)), texts.length];
      });
      assert.deepEqual(hidden, [], `hidden, ${style ? "with" : "without"} style`);
      assert.ok(shown > 1, `${shown} texts`);
    }
    await page.context().close();
  });
}

// The dialog makes the page behind it inert: what is left of it is looked at whole, once for each language.
for (const lang of languagesOf(PUBLIC))
  for (const colorScheme of ["light", "dark"])
    test(`${lang}: the page behind the open settings is accessible, ${colorScheme}`, async () => {
      const page = await open(site, { path: `/privacy/${lang}/`, context: { colorScheme } });
      // The overview's link leads to the one page that has the script; there it opens the settings.
      await page.locator("footer p > a").last().click();
      await page.locator("footer [data-consent-settings]").click();
      await page.locator("dialog[open]").waitFor();
      assert.deepEqual(await axe(page), []);
      await page.context().close();
    });
