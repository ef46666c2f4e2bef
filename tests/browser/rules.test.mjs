// The rules' web site: every page valid; the list and some pages accessible, narrow enough, and quiet.
// SELOSTE_RULES names the folder that `seloste rules --site` wrote.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { axe, faultsOf } from "./audit.mjs";
import { open, quit, serve } from "./bench.mjs";

const FOLDER = process.env.SELOSTE_RULES;
if (!FOLDER || !existsSync(join(FOLDER, "index.html"))) {
  console.error("SELOSTE_RULES must name the rules' site: cargo run -- rules --site DIR, then SELOSTE_RULES=DIR");
  process.exit(1);
}
after(quit);

const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".html")).sort();
let site;
test.before(async () => (site = await serve({ publicFolder: FOLDER, csp: null })));
after(() => site?.close());

test("every page is valid", async () => {
  assert.ok(pages.length > 50, `${pages.length} pages`);
  const faults = await Promise.all(pages.map((name) => faultsOf(readFileSync(join(FOLDER, name), "utf8"), name)));
  assert.deepEqual(faults.flat(), []);
});

// The list; a page with the longest lines of an example; one of reading, whose example is a remark.
const longest = (name) => Math.max(...readFileSync(join(FOLDER, name), "utf8").split("\n").map((line) => line.length));
const widest = pages.filter((name) => name !== "index.html").toSorted((a, b) => longest(b) - longest(a))[0];
for (const name of ["index.html", "ret-001.html", "yml-003.html", widest])
  for (const colorScheme of ["light", "dark"])
    test(`${name}: quiet, narrow enough, no axe violation, ${colorScheme}`, async () => {
      const page = await open(site, { path: "/privacy/" + name, context: { colorScheme, viewport: { width: 320, height: 640 } } });
      assert.deepEqual(page.faults, [], "console");
      assert.deepEqual(page.third, [], "third parties");
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), "wider than 320 px");
      assert.deepEqual(await axe(page), []);
      await page.context().close();
    });
