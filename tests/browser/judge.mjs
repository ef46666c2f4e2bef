// Whole projects, built and judged page by page: valid, accessible, narrow enough, quiet.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as audit from "./audit.mjs";
import { ROOT, open } from "./bench.mjs";

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
export const pagesIn = (folder) => audit.pagesIn(folder).filter((path) => !path.startsWith("embed/"));

/** Nothing is wrong with a page's HTML; `but` are rules of form that its values cannot keep. */
export async function valid(folder, path, but = []) {
  const faults = await audit.faultsOf(readFileSync(join(folder, path), "utf8"), path);
  assert.deepEqual(faults.filter((fault) => !but.some((rule) => fault.includes(` ${rule}: `))), []);
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

export const accessible = async (page) => assert.deepEqual(await audit.axe(page), []);
