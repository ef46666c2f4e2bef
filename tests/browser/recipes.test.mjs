// The snippets of docs/consent.md, as they stand there, in a browser; the declarations; the endpoint's contract.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import Ajv from "ajv/dist/2020.js";
import ts from "typescript";
import { ROOT, build, open, published, quit, record, serve } from "./bench.mjs";
import { shop } from "./plans.mjs";

after(quit);

const PUBLIC = published();
const DOC = readFileSync(join(ROOT, "docs/consent.md"), "utf8");
const snippet = (name) => {
  const found = new RegExp("```\\w+ " + name + "\\n([^]*?)```").exec(DOC);
  assert.ok(found, `no snippet ${name}`);
  return found[1];
};
const around = (body, head = `<script src="/privacy/seloste.js" defer></script>`) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}<a href="/" data-consent-settings>Cookie settings</a></body></html>`;
const hosts = (page) => page.third.map((one) => new URL(one).hostname);

/** Serves one page; before the choice nothing leaves, after it what `then` waits for. */
async function holds(t, html, { stubs, then }) {
  const site = await serve({ pages: { "/": html }, csp: null });
  t.after(site.close);
  const page = await open(site, { stubs });
  await page.locator(".seloste-layer").waitFor();
  await page.waitForTimeout(200);
  assert.deepEqual(page.third, []);
  await page.locator(".seloste-layer").getByRole("button", { name: "Accept all" }).click();
  await then(page);
  assert.deepEqual(page.faults.filter((fault) => !/ERR_FAILED|404/.test(fault)), []);
}
const video = async (page) => {
  await page.locator("iframe").waitFor();
  for (let tries = 0; tries < 50 && !hosts(page).includes("www.youtube.com"); tries++) await page.waitForTimeout(100);
  assert.ok(hosts(page).includes("www.youtube.com"));
};

test("plain HTML", (t) => holds(t, snippet("plain"), {
  then: async (page) => {
    await video(page);
    await page.waitForFunction(() => window.order);
  },
}));

test("a preview image", (t) => holds(t, around(snippet("preview")), { then: video }));

test("Google Tag Manager waits, and is told the defaults and the choice before it starts", (t) => holds(t, around(snippet("gtm")), {
  stubs: { "https://www.googletagmanager.com/gtm.js?id=GTM-ESIMERKKI": { type: "text/javascript", body: "window.gtm = dataLayer.map((entry) => entry.event ?? entry[1])" } },
  then: async (page) => {
    await page.waitForFunction(() => window.gtm);
    assert.deepEqual(await page.evaluate(() => window.gtm), ["default", "update", "gtm.js"]);
  },
}));

test("WordPress: what the hooks print", (t) => {
  const php = snippet("wordpress");
  const head = /\{ \?>\n([^]*?)<\?php/.exec(php)[1];
  const [, before, behind] = /'(<script.*?<template.*?>)' \. \$html \. '(<\/template>)'/.exec(php);
  const pattern = new RegExp(/preg_match\('~(.*?)~'/.exec(php)[1]);
  for (const url of ["https://www.youtube.com/watch?v=a", "https://youtu.be/a"]) assert.match(url, pattern);
  assert.doesNotMatch("https://vimeo.com/1", pattern);
  return holds(t, around(`${before}<iframe src="https://www.youtube.com/embed/a?feature=oembed" title="a" width="500" height="281"></iframe>${behind}`, head), { then: video });
});

for (const name of ["hugo", "zola"])
  test(`${name}: what the shortcode prints`, (t) => {
    const html = snippet(name).replace(/\{\{[^}]*\b(id|title)\b[^}]*\}\}/g, (_, word) => ({ id: "a", title: "Shoe care" })[word]);
    assert.ok(!html.includes("{{"));
    return holds(t, around(html), { then: video });
  });

test("eleventy: what the shortcode prints", async (t) => {
  const { default: config } = await import(`data:text/javascript,${encodeURIComponent(snippet("eleventy"))}`);
  let html;
  config({ addShortcode: (name, make) => (html = make("a", "Shoe care")) });
  await holds(t, around(html), { then: video });
});

test("React: typed against the published declarations, and nothing is shown without a yes", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "seloste-react-"));
  const tsx = snippet("react").replace("../privacy/seloste", "./seloste");
  writeFileSync(join(folder, "recipe.tsx"), tsx);
  writeFileSync(join(folder, "seloste.d.ts"), readFileSync(join(PUBLIC, "seloste.d.ts")));
  writeFileSync(join(folder, "use.ts"), `const a: boolean = window.seloste!.allows("youtube");
// @ts-expect-error not an id of this policy
window.seloste!.allows("no-such");
document.addEventListener("seloste:change", ({ detail }) => detail["google-maps"]);
export {};`);
  writeFileSync(join(folder, "react.d.ts"), `declare module "react" {
  export type ReactNode = any;
  export function useState<T>(value: T): [T, (value: T) => void];
  export function useEffect(effect: () => void | (() => void), given: unknown[]): void;
}
declare namespace JSX { interface IntrinsicElements { button: { onClick: () => void; children?: any } } }
declare const React: any;`);
  const files = ["recipe.tsx", "use.ts", "react.d.ts", "seloste.d.ts"].map((name) => join(folder, name));
  const program = ts.createProgram(files, { strict: true, noEmit: true, jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [] });
  assert.deepEqual(ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => `${file?.fileName} ${start} ${ts.flattenDiagnosticMessageText(messageText, " ")}`), []);

  // As much of React as the recipe uses: one component, drawn anew when its state changes.
  const code = ts.transpileModule(tsx, { compilerOptions: { jsx: ts.JsxEmit.React, module: ts.ModuleKind.None, target: ts.ScriptTarget.ES2022 } }).outputText
    .replace(/^import .*$/gm, "").replace(/^export /gm, "").replace(/^const react_1 .*$|^Object.defineProperty\(exports.*$|^exports\..*$|^"use strict";$/gm, "").replaceAll("(0, react_1.useState)", "useState").replaceAll("(0, react_1.useEffect)", "useEffect");
  const runtime = `let kept, ran; const useState = (first) => [kept ??= first, (value) => { if (value !== kept) { kept = value; draw(); } }];
const useEffect = (effect) => { if (!ran) { ran = true; setTimeout(effect); } };
const React = { createElement: (name, given, ...children) => { const node = Object.assign(document.createElement(name), { onclick: given.onClick }); node.append(...children); return node; } };
const frame = () => Object.assign(document.createElement("iframe"), { src: "https://www.youtube.com/embed/a", title: "a" });
const draw = () => document.getElementById("root").replaceChildren(Consented({ mark: "youtube", get children() { return frame(); } }));`;
  await holds(t, around(`<div id="root"></div><script>${runtime}${code};draw()</script>`), { then: video });
});

test("the endpoint's receiver: takes what the script posts, keeps it, and gives a receipt that outlives the script's cookie", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "seloste-records-"));
  const file = join(folder, "records.jsonl");
  const receiver = spawn(process.execPath, [join(ROOT, "examples/record-endpoint/server.mjs"), file, "0"]);
  t.after(() => receiver.kill());
  const port = await new Promise((done) => receiver.stdout.once("data", (text) => done(/\d+/.exec(text)[0])));
  const endpoint = `http://127.0.0.1:${port}/`;
  const site = await serve({ publicFolder: build(shop((plan) => (plan.endpoint = "/records"))) });
  t.after(site.close);
  const page = await open(site, { path: "/en/" });
  await page.evaluate(() => window.seloste.set({ youtube: true, analytics: false }));
  for (let i = 0; i < 20 && !site.posted.length; i++) await page.waitForTimeout(100);
  const value = await record(page);
  // The proxy's part: the request as the browser made it, on to the receiver.
  const answer = await fetch(endpoint, { method: "POST", body: site.posted[0], headers: { cookie: `other=1; seloste=${value}` } });
  assert.equal(answer.status, 204);
  const receipt = answer.headers.get("set-cookie");
  assert.ok(receipt.startsWith(`seloste=${value.replace("page-", "page")}; Path=/; Max-Age=15`), receipt);
  const kept = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(kept, [JSON.parse(site.posted[0])]);

  const schema = JSON.parse(readFileSync(join(ROOT, "docs/consent-record.schema.json"), "utf8"));
  const valid = new Ajv().compile(schema);
  assert.ok(valid(kept[0]), JSON.stringify(valid.errors));
  for (const [name, change] of Object.entries({ id: "<b>", time: "now", how: "ok", script: "x", language: "", choice: { a: "yes" } })) {
    const bad = { ...kept[0], [name]: change };
    assert.ok(!valid(bad), name);
    assert.equal((await fetch(endpoint, { method: "POST", body: JSON.stringify(bad) })).status, 400, name);
  }
  assert.equal((await fetch(endpoint, { method: "POST", body: "{" })).status, 400);
  assert.equal((await fetch(endpoint, { method: "POST", body: JSON.stringify(kept[0]) })).headers.get("set-cookie"), null, "no cookie, no receipt");
});
