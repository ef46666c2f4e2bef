// The banner beside vanilla-cookieconsent, orejime and klaro, in one run on one machine, on a page with a script for statistics and a
// video from elsewhere:
//
//   npm ci --prefix benches/banner && node benches/banner/run.mjs [loads]
//
// Candidates take turns load by load, and another one begins each time, so that a busy moment hits all alike. Times are
// medians. What each row means is printed with it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { candidates, page } from "./candidates.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const LOADS = Number(process.argv[2] ?? 15);
const SLOW = 4;
const ROUND_TRIP = 150;

const folder = process.env.SELOSTE_SCRIPTS ?? mkdtempSync(join(tmpdir(), "seloste-bench-"));
if (!process.env.SELOSTE_SCRIPTS)
  execFileSync("cargo", ["run", "-q", "--example", "consent-script", "--", join(ROOT, "tests/it/consent/shop.json"), folder], { cwd: ROOT });
const ALL = candidates(folder, (path) => join(HERE, "node_modules", path));
const NAMES = Object.keys(ALL);
const FILES = Object.assign({}, ...Object.values(ALL).map(({ files }) => files));

// Everything is compressed once and served from memory.
const TYPES = { js: "text/javascript", css: "text/css" };
const compressed = new Map();
const pressed = (text) => compressed.get(text) ?? (compressed.set(text, brotliCompressSync(text)), compressed.get(text));
const texts = new Map();
const read = (file) => texts.get(file) ?? (texts.set(file, readFileSync(file, "utf8")), texts.get(file));
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A strict policy: own files, the page's own inline scripts by hash, nothing made from text. */
const strict = (html) => `default-src 'none'; script-src 'self' https://www.googletagmanager.com ${[...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => hash(text)).join(" ")}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://x");
  const html = pathname === "/" && page(ALL[searchParams.get("who")]);
  const text = html || (FILES[pathname] && read(FILES[pathname]));
  if (text === undefined) return response.writeHead(404).end();
  const headers = { "content-type": html ? "text/html" : TYPES[pathname.split(".").pop()], "content-encoding": "br", "cache-control": html ? "no-store" : "max-age=60" };
  if (html && searchParams.has("strict")) headers["content-security-policy"] = strict(html);
  response.writeHead(200, headers).end(pressed(text));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = (name, more = "") => `http://127.0.0.1:${server.address().port}/?who=${name}${more}`;

// No third party is ever reached.
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--host-resolver-rules=MAP * 127.0.0.1:1, EXCLUDE 127.0.0.1"],
});

/** A fresh visitor on a candidate's page; `third` are the addresses asked of others. */
async function visit(name, { before = async () => {}, more } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  tab.third = [];
  tab.on("request", (request) => request.url().startsWith("http://127.0.0.1") || tab.third.push(request.url()));
  await tab.addInitScript((shown) => {
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({ type: "layout-shift", buffered: true });
    const look = () => {
      const one = document.querySelector(shown);
      if (one && one.getBoundingClientRect().height) return requestAnimationFrame(() => (window.there = performance.now()));
      requestAnimationFrame(look);
    };
    look();
  }, ALL[name].shown);
  const cdp = await context.newCDPSession(tab);
  await before(cdp);
  await tab.goto(address(name, more));
  const there = await tab.waitForFunction(() => window.there, null, { timeout: more ? 3000 : 20_000 }).catch(() => null);
  return { context, tab, cdp, there };
}

/** One cold load with a slowed processor, and the click on "accept all" at its end. */
async function slow(name) {
  const { context, tab, cdp, there } = await visit(name, {
    before: async (cdp) => {
      await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
    },
  });
  if (!there) throw new Error(`${name}: no banner`);
  await tab.waitForTimeout(700);
  const { metrics } = await cdp.send("Performance.getMetrics");
  const metric = (key) => metrics.find((one) => one.name === key).value;
  await cdp.send("HeapProfiler.collectGarbage");
  const heap = (await cdp.send("Runtime.getHeapUsage")).usedSize;
  const seen = await tab.evaluate(async () => {
    const count = (page) => page.querySelectorAll("body *").length;
    const written = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    return { there: window.there, shift: window.shift, nodes: count(document) - count(written) };
  });
  const found = { script: metric("ScriptDuration") * 1000, thread: metric("TaskDuration") * 1000, heap: heap / 1000, ...seen, early: tab.third.length };
  if (ALL[name].accept) {
    await tab.evaluate(() => {
      window.click = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ interactionId, duration }) => interactionId && (window.click = Math.max(window.click, duration)))).observe({ type: "event", durationThreshold: 16 });
    });
    await tab.click(ALL[name].accept);
    await tab.waitForTimeout(700);
    found.click = await tab.evaluate(() => window.click);
    // Some load a frame when it is looked at.
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.waitForTimeout(300);
    for (const held of ["googletagmanager", "youtube"])
      if (!tab.third.some((address) => address.includes(held))) throw new Error(`${name}: ${held}, held back, never came: ${tab.third}`);
    const cookies = await context.cookies();
    found.stored = cookies.reduce((sum, { name, value }) => sum + name.length + value.length + 1, 0)
      + (await tab.evaluate(() => Object.entries(localStorage).join("").length));
  }
  await context.close();
  return found;
}

/** One cold load over a slow line. */
async function far(name) {
  const { context, tab, there } = await visit(name, {
    before: async (cdp) => {
      await cdp.send("Network.enable");
      await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: ROUND_TRIP, downloadThroughput: 200_000, uploadThroughput: 100_000 });
    },
  });
  if (!there) throw new Error(`${name}: no banner`);
  const found = await tab.evaluate(() => new Promise((done) => setTimeout(() => done({ there: window.there, paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime }), 100)));
  await context.close();
  return found;
}

/** What is the same in every load: accessibility, sizes, and life under a strict policy. */
async function once(name) {
  const { root, settings, choose } = ALL[name];
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const check = async (tab) => {
    await tab.evaluate(axe);
    return tab.evaluate(async () => (await window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations.map(({ id }) => id));
  };
  const { context, tab } = await visit(name);
  await tab.waitForTimeout(700);
  const first = await check(tab);
  const size = await tab.locator(root).locator("button:visible, a.cn-learn-more:visible").evaluateAll((all) => Math.min(...all.flatMap((one) => { const { width, height } = one.getBoundingClientRect(); return [width, height]; })));
  await tab.click(choose);
  await tab.locator(settings).waitFor();
  await tab.waitForTimeout(700);
  const second = await check(tab);
  await context.close();
  const under = await visit(name, { more: "&strict" });
  await under.context.close();
  return { first, second, size: Math.floor(size), strict: under.there ? "works" : "not shown" };
}

const results = Object.fromEntries(NAMES.map((name) => [name, { slow: [], far: [] }]));
for (let i = 0; i < LOADS; i++)
  for (let j = 0; j < NAMES.length; j++) {
    const name = NAMES[(i + j) % NAMES.length];
    results[name].slow.push(await slow(name));
    results[name].far.push(await far(name));
  }
const names = NAMES.filter((name) => name !== "nothing");
for (const name of names) results[name].once = await once(name);

const sorted = (name, kind, key) => results[name][kind].map((one) => one[key]).sort((a, b) => a - b);
const of = (name, kind, key) => sorted(name, kind, key)[LOADS >> 1];
const over = (name, kind, key) => of(name, kind, key) - of("nothing", kind, key);
/** Half of the loads lie within this. */
const spread = (name, kind, key) => { const list = sorted(name, kind, key); return [list[LOADS >> 2], list[LOADS - 1 - (LOADS >> 2)]]; };
const sum = (who, which) => Object.entries(who.files).filter(([path]) => which(path)).reduce((all, [, file]) => all + pressed(read(file)).length, 0);
const whole = (value) => Math.round(value);

/** [row, what it means, value, `kind` and `key` of what it is the median of] */
const ROWS = [
  ["bytes before a choice", "files fetched, brotli", (name) => sum(ALL[name], (path) => !path.includes("settings"))],
  ["bytes, all", "with what is fetched when settings open; seloste's has Finnish too", (name) => sum(ALL[name], () => true)],
  ["requests before a choice", "files fetched; settings of the others inline", (name) => Object.keys(ALL[name].files).filter((path) => !path.includes("settings")).length],
  ["script, ms", `\`ScriptDuration\`, time of the main thread, processor slowed ${SLOW} times, over the same page without`, (name) => over(name, "slow", "script"), "slow", "script"],
  ["main thread, ms", "`TaskDuration`, likewise", (name) => over(name, "slow", "thread"), "slow", "thread"],
  ["heap, kB", "used after a collection, over the page without", (name) => over(name, "slow", "heap"), "slow", "heap"],
  ["elements added", "in `body`, to those that the page is written with", (name) => of(name, "slow", "nodes")],
  ["time to the banner, ms", "from navigation to the frame with its button, wall clock, slowed processor", (name) => of(name, "slow", "there"), "slow", "there"],
  [`first paint at ${ROUND_TRIP} ms, ms`, `\`first-contentful-paint\`, round trip ${ROUND_TRIP} ms; without any banner ${whole(of("nothing", "far", "paint"))}`, (name) => of(name, "far", "paint"), "far", "paint"],
  [`banner at ${ROUND_TRIP} ms, ms`, "time to the banner on that line", (name) => of(name, "far", "there"), "far", "there"],
  ["layout shift", "CLS of the slowed load", (name) => of(name, "slow", "shift").toFixed(4) * 1],
  ["accept to next paint, ms", "event timing of the click, slowed processor, rounded to 8 by the browser; 0 is below 16", (name) => of(name, "slow", "click"), "slow", "click"],
  ["stored, bytes", "cookies and local storage after \"accept all\"", (name) => of(name, "slow", "stored")],
  ["third parties asked early", "requests before a choice", (name) => of(name, "slow", "early")],
  ["axe, banner / settings", "rules violated", (name) => `${results[name].once.first.length} / ${results[name].once.second.length}`],
  ["smallest side of a button, px", "first layer", (name) => results[name].once.size],
  ["strict CSP, Trusted Types", "banner under `require-trusted-types-for 'script'; trusted-types 'none'`", (name) => results[name].once.strict],
];
console.log(`${LOADS} loads each, medians; load average ${loadavg().map((one) => one.toFixed(1)).join(", ")}; Chromium ${browser.version()}\n`);
console.log(`| | ${names.join(" | ")} |\n|---|${"--:|".repeat(names.length)}`);
for (const [row, , value] of ROWS) console.log(`| ${row} | ${names.map((name) => { const one = value(name); return typeof one === "number" ? (row === "layout shift" ? one : whole(one)) : one; }).join(" | ")} |`);
console.log(`\nHalf of the loads lie within:\n`);
for (const [row, , , kind, key] of ROWS) if (kind) console.log(`- ${row}: ${["nothing", ...names].filter((name) => results[name][kind][0][key] !== undefined).map((name) => `${name} ${spread(name, kind, key).map(whole).join("–")}`).join("; ")}`);
console.log(`\nRows:\n\n${ROWS.map(([row, what]) => `- ${row}: ${what}`).join("\n")}`);
for (const name of names) for (const layer of ["first", "second"]) if (results[name].once[layer].length) console.log(`- axe, ${name}, ${layer} layer: ${results[name].once[layer].join(", ")}`);
await browser.close();
server.close();
