// The bare articles in a page of one's own: valid there, accessible, narrow enough; their style stays inside them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { axe, faultsOf, languagesOf } from "./audit.mjs";
import { open, published, quit, serve } from "./bench.mjs";
import { host } from "./own-page.mjs";

after(quit);

const PUBLIC = published();
const articles = languagesOf(PUBLIC).flatMap((lang) => readdirSync(join(PUBLIC, "embed", lang)).map((name) => `${lang}/${name}`));

const page = (path, options) => host(path, readFileSync(join(PUBLIC, "embed", path), "utf8"), options);
const pages = Object.fromEntries(articles.flatMap((path) => [[`/own/${path}`, page(path)], [`/bare/${path}`, page(path, { style: false })]]));
let site;
test.before(async () => (site = await serve({ publicFolder: PUBLIC, csp: null, pages })));
after(() => site?.close());

test("every page but the overview has its article", () => assert.ok(articles.length >= 16, articles.join(" ")));

for (const path of articles)
  test(`${path}: valid in a page of one's own`, async () => assert.deepEqual(await faultsOf(page(path), path), []));

for (const path of [articles.find((p) => p.startsWith("fi/asiakas")), articles.find((p) => p.startsWith("en/cookies"))])
  for (const kind of ["own", "bare"])
    test(`${path}: accessible and narrow enough, ${kind === "own" ? "with its style" : "without style"}`, async () => {
      const page = await open(site, { path: `/${kind}/${path}`, context: { viewport: { width: 320, height: 640 } } });
      // A link in a page without any style is 20 px high.
      assert.deepEqual(await axe(page, { rules: kind === "bare" ? { "target-size": { enabled: false } } : {} }), []);
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
