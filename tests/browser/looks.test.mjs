// Every published page as it is drawn: with text twice as large, in forced colours, and on paper. SELOSTE_PUBLIC names the folder of
// the built notice.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { languagesOf, pagesIn } from "./audit.mjs";
import { open, published, quit, serve } from "./bench.mjs";

after(quit);

const PUBLIC = published();
const whole = pagesIn(PUBLIC).filter((path) => !path.startsWith("embed/"));

/** Style is added here and there, which the notice's own policy forbids: this site has none. */
let lenient;
before(async () => (lenient = await serve({ publicFolder: PUBLIC, csp: null })));
after(() => lenient?.close());

test("there are pages", () => assert.ok(whole.length > 0, PUBLIC));

/** What is wider than the window, by its first letters of markup. */
const overflow = (page) => page.evaluate(() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  return [...document.body.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > wide + 1).slice(0, 5).map((node) => node.outerHTML.slice(0, 90));
});

const [first, second] = languagesOf(PUBLIC);
const sheets = new RegExp(`^(${first}|${first}-${second})/`);

for (const path of whole) {
  test(`${path}: in forced colours, on paper, with text twice as large`, async () => {
    const page = await open(lenient, { path: "/privacy/" + path });
    await page.emulateMedia({ forcedColors: "active" });
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
    assert.deepEqual(unseen, [], "unseen in forced colours");

    await page.emulateMedia({ media: "print", forcedColors: null });
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
    assert.deepEqual(found, { controls: 0, pictures: true, addresses: true, closed: 0 }, "on paper");
    await page.emulateMedia({ media: null });
    const beside = await page.locator(".pair").count() > 0;
    if (/^[a-z]{2}-[a-z]{2}\//.test(path)) assert.ok(beside);
    // Sheets are as large in one language as in another.
    if (sheets.test(path)) {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sizes = new Set([...pdf.matchAll(/\/MediaBox\s*\[([\d. ]+)\]/g)].map(([, box]) => {
        const [, , width, height] = box.trim().split(/\s+/).map(Number);
        return width > height ? "landscape" : "portrait";
      }));
      assert.deepEqual([...sizes], [beside ? "landscape" : "portrait"]);
    }

    await page.addStyleTag({ content: "html { font-size: 34px !important }" });
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await overflow(page), [], `wide, with text twice as large, at ${width} px`);
    }
    await page.context().close();
  });
}
