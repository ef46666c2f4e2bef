// The guides of docs/, followed to the letter with the tools that they are for: what comes out is what they promise.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import yaml from "js-yaml";
import { axe, faultsOf } from "./audit.mjs";
import { ROOT, open, published, quit, serve } from "./bench.mjs";
import { blocks, follow, run } from "./guide.mjs";

after(quit);

const ARTICLE = "privacy/embed/en/customer-register.html";
const read = (...path) => readFileSync(join(...path), "utf8");

/** A page of one's own with an article in it: whole, valid, accessible, and the banner asks before anything leaves. */
async function own(t, site, html, files = {}) {
  assert.ok(html.includes(read(site, ARTICLE).trim()), "the article is not there as it was published");
  const server = await serve({ publicFolder: join(site, "privacy"), pages: { "/own/": html, ...files }, csp: null });
  t.after(server.close);
  const page = await open(server, { path: "/own/", context: { viewport: { width: 320, height: 640 } } });
  await page.locator(".seloste-layer").waitFor();
  assert.deepEqual(page.third, []);
  assert.equal(await page.evaluate(() => document.scripts[0].getAttribute("src").replace(location.origin.replace(/:\d+$/, ""), "")), "/privacy/seloste.js");
  await page.locator(".seloste-layer").getByRole("button", { name: "Reject all" }).click();
  assert.deepEqual(await axe(page), []);
  // The banner's sheets are for the banner: in the article they may style the place of the choice, and nothing else.
  assert.deepEqual(await page.evaluate(() => {
    const rules = (list) => [...list].flatMap((rule) => [rule, ...rules(rule.cssRules ?? [])]);
    const selectors = document.adoptedStyleSheets.flatMap((sheet) => rules(sheet.cssRules)).map((rule) => rule.selectorText).filter((text) => text && !text.includes("&"));
    return selectors.flatMap((text) => [...document.querySelectorAll(`main :is(${text})`)]).filter((node) => !node.closest("[data-seloste-choice]")).slice(0, 3).map((node) => node.outerHTML.slice(0, 60));
  }), [], "the banner's style in the article");
  await page.getByRole("link", { name: "Cookie settings" }).click();
  await page.locator("dialog[open]").waitFor();
  assert.deepEqual(page.faults, []);
}

test("Hugo", async (t) => {
  const folder = follow("hugo.md", { "config.toml": `baseURL = "https://esimerkki.example/"\nlanguageCode = "en"\ndisableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap"]\n` });
  const html = read(folder, "public/customers/index.html");
  assert.deepEqual(await faultsOf(html, "customers"), []);
  await own(t, join(folder, "public"), html);
  writeFileSync(join(folder, "content/customers.md"), `---\ntitle: x\n---\n\n{{< privacy-notice "en/nowhere" >}}\n`);
  assert.throws(() => run(folder, "hugo"), ({ stdout, stderr }) => /content\/customers\.md:\d+:\d+.*static\/privacy\/embed\/en\/nowhere\.html is missing: run seloste build first/.test(stdout + stderr));
});

test("Zola", async (t) => {
  const zola = process.env.ZOLA ?? join(ROOT, "tests/zola");
  try {
    execFileSync(zola, ["--version"], { stdio: "ignore" });
  } catch {
    return t.skip("Zola does not run here: it needs glibc 2.39, or ZOLA set to a program that runs");
  }
  const folder = follow("zola.md", { "config.toml": `base_url = "https://esimerkki.example"\ndefault_language = "en"\n`, "templates/index.html": "<!doctype html>" });
  run(folder, `"${zola}" build`);
  const html = read(folder, "public/customers/index.html");
  assert.deepEqual(await faultsOf(html, "customers"), []);
  await own(t, join(folder, "public"), html);
  writeFileSync(join(folder, "content/customers.md"), `+++\ntitle = "x"\n+++\n\n{{ privacy_notice(article="en/nowhere") }}\n`);
  assert.throws(() => run(folder, `"${zola}" build`), ({ stdout, stderr }) => (stdout + stderr).includes("static/privacy/embed/en/nowhere.html"));
});

test("Eleventy", async (t) => {
  const folder = follow("eleventy.md");
  const html = read(folder, "_site/customers/index.html");
  assert.deepEqual(await faultsOf(html, "customers"), []);
  await own(t, join(folder, "_site"), html);
});

test("WordPress", async (t) => {
  const folder = follow("wordpress.md");
  const site = join(folder, "site");
  const core = process.env.WORDPRESS ?? join(ROOT, "target/tools/wordpress/usr/share/wordpress");
  for (const name of readdirSync(core)) if (name !== "wp-content") symlinkSync(join(core, name), join(site, name));
  copyFileSync(join(ROOT, "tests/browser/wordpress-db.php"), join(site, "wp-content/db.php"));
  const print = (content) => execFileSync("php", ["-d", "display_errors=stderr", join(ROOT, "tests/browser/wordpress.php"), site, content], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const html = print(`Words before.\n\n[privacy_notice page="en/customer-register"]\n\nWords after.`);
  assert.ok(/<p>Words before\.<\/p>[^]*<p>Words after\.<\/p>/.test(html) && /<link[^>]*embed\/article\.css/.test(html));
  // The site's own addresses, on the port that the test's server has.
  const page = html.replaceAll("http://kauppa.esimerkki.example/", "/");
  // WordPress' own style and script, also the one that its script for emoji adds.
  const files = [...page.replaceAll("\\/", "/").matchAll(/["'](\/wp-includes\/[^"'?]+)/g)].map(([, path]) => [path, read(site, path)]);
  await own(t, site, page, { "/theme.js": "", ...Object.fromEntries(files) });
  for (const page of ["en/nowhere", "../../wp-settings", "en/../../../wp-content/db"]) {
    const main = /<main>([^]*)<\/main>/.exec(print(`[privacy_notice page="${page}"]`))[1];
    assert.equal(main.replace(/<h1>.*<\/h1>/, "").trim(), "", page);
  }
});

/** The lines that a pipeline runs, as far as they are about seloste; where it comes from is not for a test. */
const steps = (lines) => lines.filter((line) => line && !line.includes("cargo install"));
const github = (text) => Object.values(yaml.load(text).jobs).flatMap((job) => steps(job.steps.map((step) => step.run)));

test("pipelines: what they run passes on a good policy, and fails on a bad one with the report written", () => {
  const folder = follow("ci.md");
  const jobs = blocks("ci.md").filter(({ mark }) => mark.startsWith(".git")).map(({ mark, body }) =>
    mark === ".gitlab-ci.yml" ? steps(yaml.load(body)["privacy-notice"].script) : github(body));
  assert.deepEqual(jobs.map((lines) => lines.length), [1, 1, 1]);
  const policy = join(folder, "privacy/policy.yaml");
  const good = readFileSync(policy, "utf8");
  for (const [line] of jobs) {
    assert.match(line, /^seloste check --project privacy --strict /);
    run(folder, line);
    writeFileSync(policy, good.replace(/^controller:\n {2}name:.*$/m, "controller:"));
    assert.throws(() => run(folder, line), ({ status }) => status === 1);
    writeFileSync(policy, good);
  }
  const [{ results }] = JSON.parse(read(folder, "seloste.sarif")).runs;
  assert.equal(results[0].locations[0].physicalLocation.artifactLocation.uri, "privacy/policy.yaml", "from the root of the repository");
  assert.ok(JSON.parse(read(folder, "seloste.json")).findings.length > 0);
  assert.equal(read(folder, ".gitlab-ci.yml").includes("seloste.json"), true);
});

test("GitHub Pages: what is uploaded is what was built", () => {
  const folder = follow("publish.md");
  const file = blocks("publish.md").find(({ mark }) => mark.endsWith("pages.yml")).body;
  execFileSync("rm", ["-r", join(folder, "static")]);
  for (const line of github(file)) run(folder, line);
  const upload = yaml.load(file).jobs.publish.steps.find((step) => step.uses?.startsWith("actions/upload-pages-artifact"));
  assert.ok(existsSync(join(folder, upload.with.path, "privacy/index.html")));
});

test("pipelines: what is cached is what would be compiled", () => {
  for (const name of ["ci.md", "publish.md"])
    for (const { mark, body } of blocks(name).filter(({ mark }) => mark.startsWith(".github/")))
      for (const { steps } of Object.values(yaml.load(body).jobs)) {
        const cache = steps.findIndex((step) => step.uses?.startsWith("actions/cache@"));
        const install = steps.findIndex((step) => step.run?.startsWith("cargo install"));
        assert.ok(cache >= 0 && install === cache + 1, `${name} ${mark}`);
        assert.equal(steps[cache].with.path, "~/.cargo/bin/seloste");
        assert.equal(steps[install].if, `steps.${steps[cache].id}.outputs.cache-hit != 'true'`);
      }
  const { cache, before_script: [install, path] } = yaml.load(blocks("ci.md").find(({ mark }) => mark === ".gitlab-ci.yml").body)["privacy-notice"];
  const folder = follow("ci.md", { "bin/seloste": "#!/bin/sh\necho cached\n" });
  assert.deepEqual(cache.paths, ["bin"]);
  assert.equal(run(folder, `chmod +x bin/seloste\n${install}\n${path}\nseloste`).trim(), "cached");
});

test("a service of one's own is held back until a yes, and the notice names its provider", async (t) => {
  const part = (mark) => blocks("own-service.md").find((block) => block.mark === mark).body;
  const [head] = read(ROOT, "tests/projects/small-firm/policy.yaml").split(/^data_categories:/m);
  const folder = follow("README.md", { "own/policy.yaml": head + ["recipients", "services", "register"].map(part).join("\n") });
  run(folder, "seloste build --project own --strict --out site/privacy");
  assert.match(read(folder, "site/privacy/en/index.html"), /Esimerkkivideo SAS/);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${part("frame")}<a href="/" data-consent-settings>Cookie settings</a></body></html>`;
  const site = await serve({ publicFolder: join(folder, "site/privacy"), csp: null, pages: { "/": html } });
  t.after(site.close);
  const page = await open(site);
  await page.locator(".seloste-layer").waitFor();
  assert.deepEqual(page.third, []);
  await page.locator(".seloste-layer").getByRole("button", { name: "Accept all" }).click();
  for (let tries = 0; tries < 50 && !page.third.length; tries++) await page.waitForTimeout(100);
  assert.deepEqual(page.third.map((url) => new URL(url).host), ["video.example"]);
});

test("moving: what the old banner and refused services left is cleaned", async (t) => {
  const tidy = blocks("moving.md").find(({ mark }) => mark === "old-banner.js").body;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script><script src="/old-banner.js"></script></head><body>
<template data-consent="google-analytics-4"><script async src="https://www.googletagmanager.com/gtag/js?id=G-ESIMERKKI"></script></template></body></html>`;
  const site = await serve({ publicFolder: published(), csp: null, pages: { "/": html, "/old-banner.js": tidy, "/none.txt": "" } });
  t.after(site.close);
  const page = await open(site, { path: "/none.txt" });
  await page.evaluate(() => {
    for (const name of ["cc_cookie", "klaro", "CookieConsent", "_ga", "own"]) {
      document.cookie = `${name}=1; Path=/`;
      document.cookie = `${name}=2; Path=/; Domain=esimerkki.example`;
    }
    localStorage.klaro = 1;
  });
  const names = async () => [...new Set((await page.context().cookies()).map(({ name }) => name))].sort();
  assert.deepEqual(await names(), ["CookieConsent", "_ga", "cc_cookie", "klaro", "own"]);
  await page.goto(`${site.url}/`);
  assert.deepEqual(await names(), ["_ga", "own"], "old choices");
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.locator(".seloste-layer").getByRole("button", { name: "Reject all" }).click();
  await page.goto(`${site.url}/`);
  assert.deepEqual(await names(), ["own", "seloste"], "what a refused service had stored");
});

/** Names of `window.seloste`, of categories and attributes that the tables of docs/moving.md promise. */
test("moving: our side of the tables is there", async (t) => {
  const doc = read(ROOT, "docs/moving.md");
  const site = await serve({ publicFolder: published() });
  t.after(site.close);
  const page = await open(site, { path: "/en/" });
  const calls = [...new Set([...doc.matchAll(/`seloste\.(\w+)\(/g)].map(([, name]) => name))].filter((name) => name !== "js");
  assert.ok(calls.length >= 5, calls.join(" "));
  for (const name of calls) assert.equal(await page.evaluate((name) => typeof window.seloste[name], name), "function", name);
  const types = read(published(), "seloste.d.ts");
  for (const event of ["seloste:ready", "seloste:change"]) assert.ok(doc.includes(event) && types.includes(event), event);
  const marks = /^\| `(necessary|functional|analytics|marketing|embedded)`/gm;
  assert.equal([...doc.matchAll(marks)].length, 5);
});
