// docs/ as a whole: every block is one that some test runs, every link leads somewhere, the index names every page.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import test, { after } from "node:test";
import { ROOT, open, published, quit, serve } from "./bench.mjs";
import { blocks, follow, isPath, run } from "./guide.mjs";

after(quit);

const DOCS = join(ROOT, "docs");
const pages = readdirSync(DOCS).filter((name) => name.endsWith(".md")).sort();
const text = (name) => readFileSync(join(DOCS, name), "utf8");

/** Test files that name a page in a string. Blocks of a form that is not known here are theirs to judge. */
const tests = ["tests/it", "tests/browser"].flatMap((folder) => readdirSync(join(ROOT, folder)).map((file) => join(folder, file)))
  .filter((file) => /\.rs$|\.test\.mjs$/.test(file) && !file.endsWith("docs.test.mjs"));
const naming = (name, around = '"(?:[^"\n]*/)?NAME"') => tests.filter((file) => new RegExp(around.replace("NAME", name.replace(".", "\\."))).test(readFileSync(join(ROOT, file), "utf8")));

/** Pages that the program writes, with the examples of its rules (tests/it/manual.rs) and of its help (tests/it/commands.rs). */
const WRITTEN = ["rules.md", "consent-sizes.md", "commands.md", "words.md"];

/** What is done with a block, or undefined where nobody runs it. */
function kind({ language, mark }) {
  if (!language || language === "text") return "shown";
  // What an editor reads: its own manual says so, and schema.test.mjs asks the language server.
  if (mark === "settings") return "shown";
  if (isPath(mark)) return "file";
  if (language === "sh" && !mark) return "command";
  if (language === "yaml" && (mark === "part" || mark === "policy")) return mark;
  if (language === "html" && mark === "page") return "page";
}

for (const name of pages.filter((name) => !WRITTEN.includes(name)))
  test(`${name}: every example runs`, async (t) => {
    const all = blocks(name);
    assert.equal(text(name).match(/^ *```/gm)?.length ?? 0, 2 * all.length, "a fence is not closed, or not closed as it was opened");
    const prose = text(name).replace(/^( *)`{3,}[^]*?^\1`{3,}$/gm, "");
    assert.deepEqual(prose.match(/(?<=\n\n) {4}(?! *[-*\d]).*$/gm) ?? [], [], "an example without a fence is run by nobody");
    if (naming(name, 'follow\\("NAME"').length) return;
    const kinds = all.map(kind);
    if (naming(name).length && !kinds.every(Boolean)) return;
    assert.deepEqual(all.filter((_, at) => !kinds[at]).map(({ language, mark, body }) => `${language} ${mark}: ${body.slice(0, 60)}`), [],
      "say behind the language what it is: the path of a file, `part` or `policy` for YAML, `page` for HTML; `text` and `settings` are only shown. Or follow the page in a test of its own");
    // Followed as a reader would: files, then commands and parts of the policy in their order.
    if (kinds.some((one) => ["file", "command", "part"].includes(one))) follow(name);
    for (const { body } of all.filter((_, at) => kinds[at] === "policy")) {
      const folder = follow("README.md", { "whole/policy.yaml": body });
      run(folder, "seloste check --strict --project whole");
    }
    for (const { body } of all.filter((_, at) => kinds[at] === "page")) {
      const site = await serve({ publicFolder: published(), csp: null, pages: {
        "/": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script></head><body>${body}<a href="/" data-consent-settings>Cookie settings</a></body></html>`,
      } });
      t.after(site.close);
      const page = await open(site);
      await page.locator(".seloste-layer").waitFor();
      assert.deepEqual(page.third, []);
      await page.locator(".seloste-layer").getByRole("button", { name: "Accept all" }).click();
      const marks = [...body.matchAll(/https:\/\/([^/"]+)/g)].map(([, host]) => host);
      for (let tries = 0; tries < 50 && marks.some((host) => !page.third.some((url) => new URL(url).host === host)); tries++) await page.waitForTimeout(100);
      for (const host of marks) assert.ok(page.third.some((url) => new URL(url).host === host), `${host} is not asked after a yes`);
    }
  });

/** The anchor that code hosts make of a heading. */
const anchor = (heading) => heading.toLowerCase().replace(/[`*]/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[^\p{L}\p{N} _-]/gu, "").trim().replaceAll(" ", "-");

/** The anchors of a page: a heading that stands there again gets a number. */
function anchors(body) {
  const times = new Map();
  return [...body.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => {
    const name = anchor(heading);
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before ? `${name}-${before}` : name;
  });
}

test("links lead to files and headings that are there", () => {
  const broken = [];
  for (const [file, body] of [["README.md", readFileSync(join(ROOT, "README.md"), "utf8")], ["CONTRIBUTING.md", readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8")], ...pages.map((name) => [`docs/${name}`, text(name)])]) {
    const prose = body.replace(/^ *```[^]*?^ *```$/gm, "").replace(/`[^`\n]*`/g, "");
    for (const [, link] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const [path, hash] = link.split("#");
      const target = path ? join(ROOT, dirname(file), path) : join(ROOT, file);
      if (!existsSync(target)) broken.push(`${file}: ${link}`);
      else if (hash && !anchors(readFileSync(target, "utf8")).includes(hash)) broken.push(`${file}: ${link} (no such heading)`);
    }
  }
  assert.deepEqual(broken, []);
});

test("the index names every page once", () => {
  for (const name of pages.filter((name) => name !== "README.md"))
    assert.equal(text("README.md").split(`](${name})`).length, 2, `docs/README.md and ${name}`);
});
