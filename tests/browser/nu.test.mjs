// The Nu HTML Checker on the published bytes: every page, every bare article in a page of one's own, the shop and the rules' site.
// One start of Java for all of them. SELOSTE_PUBLIC and SELOSTE_RULES name the folders.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import { promisify } from "node:util";
import { pagesIn } from "./audit.mjs";
import { SHOP, published } from "./bench.mjs";
import { host } from "./own-page.mjs";

const PUBLIC = published();
const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** What the checker says about every page of a folder, errors and warnings, in a line each. */
async function check(folder) {
  const paths = pagesIn(folder);
  assert.ok(paths.length > 0, folder);
  // It ends with 1 where it found something; the findings are what counts. The schema is deep: the stack has to be, too.
  const { stdout, stderr } = await promisify(execFile)("java",
    ["-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar, "--format", "json", "--stdout", ...paths.map((path) => join(folder, path))],
    { maxBuffer: 1 << 26 }).catch((error) => error);
  assert.ok(stdout, stderr);
  // A file has no origin that 'self' could mean: the rules' site carries its policy in the page, and is a site when it is served.
  return JSON.parse(stdout).messages.filter(({ message }) => !message.startsWith("Resource violates Content Security Policy (meta tag): external stylesheet “style.css”")).map(({ url, lastLine, lastColumn, message }) => `${url.slice(url.indexOf(folder) + folder.length + 1)}:${lastLine}:${lastColumn} ${message}`);
}

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
