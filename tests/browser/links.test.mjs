// Every address that the published site names: pages, anchors, files, other languages, the map of the site, the bare articles and
// `policy.json`. What stands under `site.url` must be there; nothing else is looked at, and nothing is fetched.
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import test, { after } from "node:test";
import { languagesOf, pagesIn } from "./audit.mjs";
import { launch, published, quit } from "./bench.mjs";

after(quit);

const PUBLIC = published();
const read = (path) => readFileSync(join(PUBLIC, path), "utf8");
const pages = pagesIn(PUBLIC);
const map = read("sitemap.xml");
/** Where the example says that it lives. */
const BASE = /<loc>(.*?)[a-z]{2}\/<\/loc>/.exec(map)[1];

/** What stands in each page: ids, addresses and who is named as its other language. */
const found = new Map();
test.before(async () => {
  const page = await (await launch()).newPage({ javaScriptEnabled: false });
  await page.route("**", (route) => route.abort());
  for (const path of pages) {
    await page.setContent(read(path), { waitUntil: "commit" });
    found.set(path, await page.evaluate(() => ({
      ids: [...document.querySelectorAll("[id]")].map((node) => node.id),
      links: [...document.querySelectorAll("[href], [src]")].map((node) => node.getAttribute("href") ?? node.getAttribute("src")),
      points: [...document.querySelectorAll("*")].flatMap((node) => ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"]
        .flatMap((name) => node.getAttribute(name)?.split(/\s+/) ?? [])),
      alternates: [...document.querySelectorAll("head link[rel=alternate][hreflang]")].map((node) => [node.hreflang, node.getAttribute("href")]),
      data: [...document.querySelectorAll("script[type='application/ld+json']")].map((node) => node.textContent),
      canonical: document.querySelector("head link[rel=canonical]")?.getAttribute("href"),
    })));
  }
  await page.close();
});

/** What is wrong with an address as it stands in a page, or nothing. */
function fault(from, link) {
  const url = new URL(link, BASE + from);
  if (!url.href.startsWith(BASE)) return; // of others, or the firm's own site around the notice
  let target = decodeURIComponent(url.pathname.slice(new URL(BASE).pathname.length));
  const file = join(PUBLIC, target);
  if (existsSync(file) && statSync(file).isDirectory()) {
    if (target && !target.endsWith("/")) return `${from}: ${link} (needs a slash, or every visit is sent on once)`;
    target = posix.join(target, "index.html");
  }
  if (!existsSync(join(PUBLIC, target))) return `${from}: ${link}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !found.get(target)?.ids.includes(anchor)) return `${from}: ${link} (no such anchor)`;
}
const faults = (links) => links.map(([from, link]) => fault(from, link)).filter(Boolean);

test("no link or anchor of a page or a bare article is broken", () => {
  const links = [...found].flatMap(([from, { links }]) => links.map((link) => [from, link]));
  assert.ok(links.length > 500, `${links.length} links`);
  assert.deepEqual(faults(links), []);
});

test("a broken link is told", () => {
  const [first] = languagesOf(PUBLIC);
  assert.equal(faults([[`${first}/index.html`, "../nowhere/"], [`${first}/index.html`, "#nowhere"], [`${first}/index.html`, `${BASE}${first}`]]).length, 3);
});

test("ids are there once, and what points to one finds it", () => {
  for (const [path, { ids, points }] of found) {
    assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), [], `${path}: twice`);
    assert.deepEqual(points.filter((id) => !ids.includes(id)), [], `${path}: points to nothing`);
  }
});

test("languages name each other: each page its others, they it, and the whole is the same set", () => {
  const whole = pages.filter((path) => found.get(path).alternates.length);
  assert.ok(whole.length > 3 * languagesOf(PUBLIC).length);
  for (const path of whole) {
    const { alternates, canonical } = found.get(path);
    assert.deepEqual(faults(alternates.map(([, href]) => [path, href])), []);
    for (const [lang, href] of alternates.filter(([lang]) => lang !== "x-default")) {
      const other = `${href.slice(BASE.length)}index.html`;
      assert.ok(other.startsWith(`${lang}/`), `${path}: ${href} is not ${lang}`);
      assert.deepEqual(found.get(other).alternates, alternates, `${path} and ${other}`);
    }
    const own = `${BASE}${path.replace(/index\.html$/, "")}`;
    assert.equal(canonical, own, path);
  }
});

test("the map of the site has every page of each language once, and no other", () => {
  const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url).sort();
  const indexed = pages.filter((path) => languagesOf(PUBLIC).some((lang) => path.startsWith(`${lang}/`)) && !/name=["']?robots/.test(read(path)))
    .map((path) => BASE + path.replace(/index\.html$/, ""));
  assert.deepEqual(listed, indexed.sort());
  assert.deepEqual(faults([...map.matchAll(/href="(.*?)"/g)].map(([, url]) => ["sitemap.xml", url])), []);
});

test("addresses in policy.json, and in what pages say to machines, lead where they say", () => {
  const urls = [];
  const walk = (from, value) => {
    if (typeof value === "string" && /^https?:/.test(value)) urls.push([from, value]);
    // `@id` is the name of a thing in the data, no place on a page.
    else if (value && typeof value === "object") Object.entries(value).filter(([key]) => key !== "@id").forEach(([, inner]) => walk(from, inner));
  };
  walk("policy.json", JSON.parse(read("policy.json")));
  for (const [path, { data }] of found) for (const text of data) walk(path, JSON.parse(text));
  assert.ok(urls.length > 3);
  for (const [, url] of urls) assert.ok(URL.canParse(url), url);
  assert.deepEqual(faults(urls), []);
});
