// The notice as it was: released, changed, built. The old pages are valid, accessible, narrow enough and say what they are.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { copy, open, quit, serve } from "./bench.mjs";
import { accessible, built, narrow, pagesIn, quiet, seloste, valid } from "./judge.mjs";

after(quit);

// The whole example, a year before: several registers, a banner, pictures, own sections.
const home = copy(mkdtempSync(join(tmpdir(), "seloste-versions-")));
const file = join(home, "policy.yaml");
const today = readFileSync(file, "utf8");
writeFileSync(file, today.replace(/^effective: .*$/m, "effective: 2025-09-01").replace(/^version: .*$/m, 'version: "3.0"'));
seloste(home, "release");
writeFileSync(file, today);
const folder = built(home);
const paths = pagesIn(folder).filter((path) => path.startsWith("versions/2025-09-01/"));

let site;
test.before(async () => (site = await serve({ publicFolder: folder, csp: null })));
after(() => site?.close());

test("every page of the notice has its old one", () => {
  for (const language of ["fi", "en", "sv"]) {
    const now = pagesIn(folder).filter((path) => path.startsWith(`${language}/`));
    assert.deepEqual(now.filter((path) => !paths.includes(`versions/2025-09-01/${path}`)), []);
  }
});

for (const path of paths) {
  test(`${path}: valid`, () => valid(folder, path));

  test(`${path}: says that it is over, leads to the present one, accessible and narrow enough`, async () => {
    const page = await narrow(site, path);
    await quiet(page);
    assert.equal(await page.locator("meta[name=robots]").getAttribute("content"), "noindex");
    const said = { fi: "Se tuli voimaan 1. syyskuuta 2025", en: "It came into force on 1 September 2025", sv: "Den trädde i kraft den 1 september 2025" };
    const banner = page.locator(".superseded");
    assert.ok((await banner.innerText()).includes(said[path.split("/")[2]]));
    assert.ok(await banner.isVisible());
    assert.equal(await page.locator("[data-seloste-choice]").count(), 0, "the present choice stands on an old page");
    // The consent script styles what is its own, and the article is not.
    if (await page.locator(".seloste-article").count()) {
      assert.equal(await page.locator(".seloste-article").evaluate((node) => getComputedStyle(node).borderTopWidth), "0px");
      assert.ok((await page.locator(".seloste-article th").evaluateAll((all) => all.filter((th) => th.checkVisibility() && getComputedStyle(th).textAlign === "center").length)) === 0);
    }
    // The other languages have the same elements with other words.
    if (path.includes("/fi/")) await accessible(page);
    const links = await page.locator("main a[href]:not([href^=mailto]):not([href^=tel]):not([href^=http])").evaluateAll((all) => all.map((a) => [a.getAttribute("href"), a.pathname, a.hash]));
    for (const [href, path, hash] of links) {
      if (path === new URL(page.url()).pathname && hash) assert.equal(await page.locator(`[id="${hash.slice(1)}"]`).count(), 1, href);
      else {
        const text = await page.evaluate(async (path) => { const answer = await fetch(path); return answer.ok && answer.text(); }, path);
        assert.ok(text, `${href} leads nowhere`);
        if (hash) assert.match(text, new RegExp(`id=["']?${hash.slice(1)}[ >"']`), href);
      }
    }
    await banner.locator("a").click();
    assert.ok(!new URL(page.url()).pathname.includes("versions"), page.url());
    await page.context().close();
  });
}

test("the old page reads without script and without style", async () => {
  const page = await open(site, { path: "/privacy/" + paths.find((path) => path.includes("/fi/asiakas")), context: { javaScriptEnabled: false } });
  assert.ok((await page.locator("main").innerText()).length > 2000);
  await page.context().close();
});

test("the page on changes leads to them", async () => {
  const page = await open(site, { path: "/privacy/fi/muutokset/index.html" });
  await page.locator("a", { hasText: "Lue 1. syyskuuta 2025 voimaan tullut seloste" }).click();
  assert.match(page.url(), /versions\/2025-09-01\/fi\/$/);
  assert.ok(await page.locator(".superseded").isVisible());
  await page.context().close();
});
