// Whole projects, built and judged page by page: valid, accessible, narrow enough, quiet.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { HtmlValidate } from "html-validate";
import { ROOT, open } from "./bench.mjs";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // The published bytes are minified: what the parser gets is judged, not how a person would have typed it.
    "no-trailing-whitespace": "off", "attr-quotes": "off", "no-implicit-close": "off", "no-implicit-button-type": "off",
    "doctype-style": "off", "no-raw-characters": "off", "long-title": "off", "tel-non-breaking": "off",
    "require-sri": ["error", { target: "crossorigin" }],
  },
});

/** A project of one's own: a copy of `tests/projects/<name>`, or an empty one, with `files` laid over it. */
export function project(name, files = {}) {
  const folder = join(mkdtempSync(join(tmpdir(), "seloste-project-")), "project");
  cpSync(join(ROOT, "tests/projects", name), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

/** Runs `seloste` in a project; SELOSTE may name a binary that is built already. */
export function seloste(folder, ...words) {
  const [command, before] = process.env.SELOSTE ? [process.env.SELOSTE, []] : ["cargo", ["run", "--quiet", "--manifest-path", join(ROOT, "Cargo.toml"), "--"]];
  execFileSync(command, [...before, ...words, "--quiet", "--today", "2026-11-23"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 28 });
}

/** Builds a project. @returns the published folder */
export function built(folder) {
  seloste(folder, "build");
  return join(folder, "public");
}

/** Every page of a built site, bare articles left out. */
export function pagesIn(folder, at = "") {
  return readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(at, entry.name);
    return entry.isDirectory() ? pagesIn(folder, path) : path.endsWith(".html") && !path.startsWith("embed/") ? [path] : [];
  }).sort();
}

export async function valid(folder, path) {
  const report = await validator.validateString(readFileSync(join(folder, path), "utf8"), path);
  assert.deepEqual(report.results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2).map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)), []);
}

/** Opens a page at 320 px, on a server without a content security policy: nothing but the page itself protects. */
export async function narrow(site, path) {
  const page = await open(site, { path: "/privacy/" + path, go: false, context: { viewport: { width: 320, height: 640 } } });
  page.on("dialog", (dialog) => (page.faults.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  await page.goto(site.url + "/privacy/" + path);
  await page.waitForTimeout(150);
  const over = await page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.body.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > wide + 1).slice(0, 5).map((node) => node.outerHTML.slice(0, 120));
  });
  assert.deepEqual(over, [], "wider than 320 px");
  return page;
}

/** Nothing was asked of anybody else, nothing ran, nothing was said on the console. `canary` is what an intruder would set. */
export async function quiet(page) {
  assert.deepEqual(page.third, [], "third parties");
  assert.deepEqual(page.faults, [], "console and dialogs");
  assert.equal(await page.evaluate(() => window.canary), undefined, "something ran");
}

export async function accessible(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).slice(0, 3).join(" | ")}`), []);
}
