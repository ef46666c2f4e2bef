// The banner beside vanilla-cookieconsent, orejime and klaro, in one run on one machine:
//
//   npm ci --prefix benches/banner && node benches/banner/run.mjs [loads]
//
// Two purposes to ask about, English texts for all (seloste carries Finnish too). Times are of
// the main thread with a processor slowed four times; loads of the candidates take turns, so that a busy moment hits all.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const LOADS = Number(process.argv[2] ?? 7);
const SLOW = 4;
const ROUND_TRIP = 150;

const folder = mkdtempSync(join(tmpdir(), "seloste-bench-"));
execFileSync("cargo", ["run", "-q", "--example", "consent-script", "--", join(ROOT, "tests/it/consent/shop.json"), folder], { cwd: ROOT });

const npm = (path) => join(HERE, "node_modules", path);
const GA = { name: "analytics", title: "Statistics", description: "We see how the site is used." };
/** What stands in the head, the files it loads, and what tells that the banner is there. */
const CANDIDATES = {
  nothing: { head: "", files: {}, shown: "h1" },
  seloste: {
    head: `<script src="/seloste.js"></script>`,
    files: { "/seloste.js": join(folder, "seloste.js"), "/seloste-settings.js": join(folder, "seloste-settings.js") },
    shown: ".seloste-layer button",
  },
  "vanilla-cookieconsent": {
    head: `<link rel="stylesheet" href="/cc.css"><script defer src="/cc.js"></script><script>
addEventListener("DOMContentLoaded", () => CookieConsent.run({ hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, embedded: {} },
  language: { default: "en", translations: { en: {
    consentModal: { title: "We use cookies", description: "Esimerkki Oy stores cookies and other data on your device.", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", showPreferencesBtn: "Settings" },
    preferencesModal: { title: "Cookie settings", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", savePreferencesBtn: "Save", sections: [{ title: "Statistics", linkedCategory: "analytics" }, { title: "Embedded content", linkedCategory: "embedded" }] } } } } }));</script>`,
    files: { "/cc.css": npm("vanilla-cookieconsent/dist/cookieconsent.css"), "/cc.js": npm("vanilla-cookieconsent/dist/cookieconsent.umd.js") },
    shown: "#cc-main .cm__btn",
  },
  orejime: {
    head: `<link rel="stylesheet" href="/orejime.css"><script>window.orejimeConfig = { privacyPolicyUrl: "/p", purposes: [{ id: "analytics", title: "${GA.title}", description: "${GA.description}", cookies: ["_ga"] }, { id: "embedded", title: "Embedded content", description: "Videos." }] };</script><script defer src="/orejime.js"></script>`,
    files: { "/orejime.css": npm("orejime/dist/orejime-standard.css"), "/orejime.js": npm("orejime/dist/orejime-standard-en.js") },
    shown: ".orejime-Banner button, [class*=orejime] button",
  },
  klaro: {
    head: `<link rel="stylesheet" href="/klaro.css"><script defer src="/config.js"></script><script defer src="/klaro.js"></script>`,
    files: { "/klaro.css": npm("klaro/dist/klaro.min.css"), "/klaro.js": npm("klaro/dist/klaro-no-css.js") },
    text: { "/config.js": `window.klaroConfig = { version: 1, lang: "en", acceptAll: true, translations: { en: { privacyPolicyUrl: "/p", purposes: { analytics: "Statistics", embedded: "Embedded content" } } }, services: [{ name: "ga", title: "Google Analytics 4", purposes: ["analytics"], cookies: ["_ga"] }, { name: "youtube", title: "YouTube", purposes: ["embedded"] }] };` },
    shown: ".klaro .cookie-notice button, .klaro button",
  },
};

const page = ({ head }) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body><h1>Shop</h1>${"<p>Shoes that can be mended.</p>".repeat(40)}<a href="/p" data-consent-settings>Cookie settings</a></body></html>`;

const TYPES = { js: "text/javascript", css: "text/css" };
const served = new Map();
const compressed = (text) => served.get(text) ?? (served.set(text, brotliCompressSync(text)), served.get(text));
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://x");
  const name = searchParams.get("who") ?? decodeURIComponent(/who=([^&]*)/.exec(request.headers.referer ?? "")?.[1] ?? "");
  const who = CANDIDATES[name];
  const file = who?.files[pathname];
  const text = pathname === "/" ? page(who) : file && existsSync(file) ? readFileSync(file, "utf8") : who?.text?.[pathname];
  if (text === undefined) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": pathname === "/" ? "text/html" : TYPES[pathname.split(".").pop()], "content-encoding": "br", "cache-control": "no-store" }).end(compressed(text));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--enable-precise-memory-info"] });

/** One cold load. */
async function load(name, { slow, delay }) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.addInitScript((shown) => {
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({ type: "layout-shift", buffered: true });
    const look = () => {
      const one = document.querySelector(shown);
      if (one && one.getBoundingClientRect().height) return requestAnimationFrame(() => (window.there = performance.now()));
      requestAnimationFrame(look);
    };
    look();
  }, CANDIDATES[name].shown);
  const cdp = await context.newCDPSession(tab);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  if (slow) await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
  if (delay) {
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: ROUND_TRIP, downloadThroughput: 200_000, uploadThroughput: 100_000 });
  }
  await tab.goto(`http://127.0.0.1:${server.address().port}/?who=${encodeURIComponent(name)}`);
  await tab.waitForFunction(() => window.there, null, { timeout: 20_000 }).catch(() => { throw new Error(`${name}: no banner`); });
  await tab.waitForTimeout(delay ? 100 : 700);
  const { metrics } = await cdp.send("Performance.getMetrics");
  const metric = (key) => metrics.find((one) => one.name === key).value;
  await cdp.send("HeapProfiler.collectGarbage");
  const heap = (await cdp.send("Runtime.getHeapUsage")).usedSize;
  const seen = await tab.evaluate(() => ({ there: window.there, shift: window.shift, nodes: document.querySelectorAll("body *").length, paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime }));
  await context.close();
  return { script: metric("ScriptDuration") * 1000, thread: metric("TaskDuration") * 1000, heap: heap / 1000, ...seen };
}

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const results = Object.fromEntries(Object.keys(CANDIDATES).map((name) => [name, { slow: [], far: [] }]));
for (let i = 0; i < LOADS; i++)
  for (const name in CANDIDATES) {
    results[name].slow.push(await load(name, { slow: true }));
    results[name].far.push(await load(name, { delay: true }));
  }
const of = (name, kind, key) => median(results[name][kind].map((one) => one[key]));
const over = (name, kind, key) => of(name, kind, key) - of("nothing", kind, key);
const bytes = (who) => Object.values(who.files).reduce((sum, file) => sum + compressed(readFileSync(file, "utf8")).length, 0) + (who.text ? compressed(Object.values(who.text)[0]).length : 0);
const ROWS = {
  "bytes, brotli, settings and style included": (name) => bytes(CANDIDATES[name]),
  "script, ms": (name) => over(name, "slow", "script"),
  "main thread, ms": (name) => over(name, "slow", "thread"),
  "heap, kB": (name) => over(name, "slow", "heap"),
  "elements added": (name) => over(name, "slow", "nodes"),
  "time to the banner, ms": (name) => of(name, "slow", "there"),
  [`first paint at ${ROUND_TRIP} ms round trip, ms (without any: PAINT)`]: (name) => of(name, "far", "paint"),
  [`banner at ${ROUND_TRIP} ms round trip, ms`]: (name) => of(name, "far", "there"),
  "layout shift": (name) => of(name, "slow", "shift"),
};
const names = Object.keys(CANDIDATES).filter((name) => name !== "nothing");
console.log(`${LOADS} loads each, medians, processor slowed ${SLOW} times\n\n| | ${names.join(" | ")} |\n|---|${"--:|".repeat(names.length)}`);
for (const [row, measure] of Object.entries(ROWS))
  console.log(`| ${row.replace("PAINT", Math.round(of("nothing", "far", "paint")))} | ${names.map((name) => { const value = measure(name); return row === "layout shift" ? +value.toFixed(4) : Math.round(value); }).join(" | ")} |`);
await browser.close();
server.close();
