// The bare articles in a page of one's own: valid there, accessible, narrow enough; their style stays inside them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test, { after } from "node:test";
import { HtmlValidate } from "html-validate";
import { open, published, quit, serve } from "./bench.mjs";

after(quit);

const PUBLIC = published();
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const articles = ["fi", "en"].flatMap((lang) => readdirSync(join(PUBLIC, "embed", lang)).map((name) => `${lang}/${name}`));

/** A page of a firm's own, as its generator or its server would put it together. */
const host = (path, { style = true } = {}) => `<!DOCTYPE html>
<html lang="${path.slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Esimerkki Oy</title>
${style ? `<link rel="stylesheet" href="/privacy/embed/article.css">` : ""}
</head>
<body>
<header><p>Esimerkki Oy</p></header>
<main>
<h1>Esimerkki Oy</h1>
<table class="cards"><caption>Own</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
${readFileSync(join(PUBLIC, "embed", path), "utf8")}
</main>
</body>
</html>
`;

const pages = Object.fromEntries(articles.flatMap((path) => [[`/own/${path}`, host(path)], [`/bare/${path}`, host(path, { style: false })]]));
let site;
test.before(async () => (site = await serve({ publicFolder: PUBLIC, csp: null, pages })));
after(() => site?.close());

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: { "attr-quotes": "off", "no-implicit-close": "off", "no-raw-characters": "off", "tel-non-breaking": "off", "no-trailing-whitespace": "off", "require-sri": ["error", { target: "crossorigin" }], "doctype-style": "off" },
});

test("every page but the overview has its article", () => assert.ok(articles.length >= 16, articles.join(" ")));

for (const path of articles)
  test(`${path}: valid in a page of one's own`, async () => {
    const report = await validator.validateString(host(path), path);
    assert.deepEqual(report.results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2).map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)), []);
  });

for (const path of [articles.find((p) => p.startsWith("fi/asiakas")), articles.find((p) => p.startsWith("en/cookies"))])
  for (const kind of ["own", "bare"])
    test(`${path}: accessible and narrow enough, ${kind === "own" ? "with its style" : "without style"}`, async () => {
      const page = await open(site, { path: `/${kind}/${path}`, context: { viewport: { width: 320, height: 640 } } });
      await page.evaluate(axeSource);
      // A link in a page without any style is 20 px high.
      const rules = kind === "bare" ? { "target-size": { enabled: false } } : {};
      const { violations } = await page.evaluate((rules) =>
        window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules }), rules);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target} ${nodes[0].failureSummary}`), []);
      if (kind === "own")
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), "wider than 320 px");
      await page.context().close();
    });

test("the style stays inside the article", async () => {
  const looks = async (kind) => {
    const page = await open(site, { path: `/${kind}/${articles[0]}` });
    const look = await page.evaluate(() => {
      const of = (node) => JSON.stringify(Object.fromEntries([...getComputedStyle(node)].filter((name) => !/size|origin|perspective/.test(name)).map((name) => [name, getComputedStyle(node)[name]])));
      return { outside: [...document.querySelectorAll("h1, main > table, main > table *")].map(of), inside: of(document.querySelector(".seloste-article ul")) };
    });
    await page.context().close();
    return look;
  };
  const [own, bare] = [await looks("own"), await looks("bare")];
  assert.deepEqual(own.outside, bare.outside);
  assert.notEqual(own.inside, bare.inside);
});

test("links of an article hold on any page", async () => {
  for (const path of articles) {
    const html = readFileSync(join(PUBLIC, "embed", path), "utf8");
    const links = [...html.matchAll(/href=("[^"]*"|[^ >]+)/g)].map(([, href]) => href.replaceAll('"', ""));
    for (const href of links) assert.match(href, /^(https:|mailto:|tel:|#)/, `${path}: ${href}`);
  }
});
