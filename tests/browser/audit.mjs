// What every published page is measured with: html-validate, axe, and the headers of the site's own `_headers`.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";

/** Every html file below a folder, as paths with `/`. */
export const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".html")).sort();

/** The languages a notice is published in, the authoritative one first. */
export const languagesOf = (folder) => JSON.parse(readFileSync(join(folder, "policy.json"), "utf8")).languages;

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Minified bytes: HTML lets a value without blanks stand without quotes. Whether one is missing where it is needed, the Nu
    // checker sees, which reads the same bytes.
    "attr-quotes": "off",
    // The two spellings mean the same: the minifier writes the one, people the other.
    "doctype-style": "off",
    // A title has the firm's name in it, and the chooser's one name in each language: what is too long for a list of results is cut there.
    "long-title": "off",
    // Style and script come from the same server and change with the notice; integrity is for what others serve.
    "require-sri": ["error", { target: "crossorigin" }],
  },
});

/** Everything html-validate has against a page, warnings too, in a line each. */
export async function faultsOf(html, name) {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) => messages.map((m) => `${name}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Everything axe finds wrong, in a line each: WCAG 2.2 AA and the best practices. It comes by the debugger's door, so the page's own
 * policy stays in force. `within` is the part looked at, `rules` those that differ.
 */
export async function axe(page, { within = "html", rules = {} } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async ({ within, runOnly, rules }) =>
    (await window.axe.run(within, { runOnly, rules, resultTypes: ["violations"] })).violations
      .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(" | ")}`),
  { within, runOnly: WCAG, rules });
  return violations;
}

/**
 * Reads `_headers` as static hosts do: a line of a path, `*` for anything, and below it, indented, its headers.
 * @returns a function from a path to its headers, in small letters
 */
export function headersOf(folder) {
  const rules = [];
  for (const line of readFileSync(join(folder, "_headers"), "utf8").split("\n")) {
    if (!line.trim() || line.startsWith("#")) continue;
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    if (header) {
      assert.ok(rules.length, `a header before any path: ${line}`);
      rules.at(-1).headers[header[1].toLowerCase()] = header[2];
    } else {
      assert.match(line, /^\/\S*$/, "a path");
      rules.push({ pattern: new RegExp(`^${line.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`), headers: {} });
    }
  }
  return (path) => Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers));
}
