// The Nu HTML Checker on the published bytes: every page, every bare article in a page of one's own, the shop and the rules' site.
// SELOSTE_PUBLIC and SELOSTE_RULES name the folders.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import { pagesIn } from "./audit.mjs";
import { SHOP, published } from "./bench.mjs";
import { check } from "./nu.mjs";
import { host } from "./own-page.mjs";

const PUBLIC = published();
test("no error and no warning on any page", async () => {
  const all = mkdtempSync(join(tmpdir(), "seloste-nu-"));
  const put = (path, html) => (mkdirSync(dirname(join(all, path)), { recursive: true }), writeFileSync(join(all, path), html));
  for (const path of pagesIn(PUBLIC)) {
    const html = readFileSync(join(PUBLIC, path), "utf8");
    put(join("notice", path), path.startsWith("embed/") ? host(path.slice("embed/".length), html) : html);
  }
  cpSync(SHOP, join(all, "shop"), { recursive: true });
  cpSync(process.env.SELOSTE_RULES, join(all, "rules"), { recursive: true });
  assert.deepEqual(await check(all), []);
});

test("what is wrong is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "seloste-nu-"));
  writeFileSync(join(folder, "bad.html"), `<!doctype html><html lang=en><title>x</title><p>a<div></p></div><section></section><ul><p>x</ul>`);
  assert.equal((await check(folder)).length, 3);
});
