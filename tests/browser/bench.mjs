// The bench: builds scripts, serves the shop, opens a browser, and stands in for every third party.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { shop } from "./plans.mjs";

export const ROOT = new URL("../../", import.meta.url).pathname;
export const SHOP = join(ROOT, "examples/shop");
const HOST = "kauppa.esimerkki.example";

/** The folder of the built notice. Ends the test file with one clear line where there is none. */
export function published() {
  const given = process.env.SELOSTE_PUBLIC;
  if (given && existsSync(join(given, "index.html"))) return given;
  console.error("SELOSTE_PUBLIC must name a built notice: cargo run -- build --out DIR/privacy, then SELOSTE_PUBLIC=DIR/privacy");
  process.exit(1);
}

/** Copies what the example is built from, so that a test may edit it. @returns the project's folder */
export function copy(folder) {
  const project = join(folder, "project");
  for (const part of ["policy.yaml", "content", "themes", "catalogue"]) cpSync(join(ROOT, part), join(project, part), { recursive: true });
  return project;
}

const built = new Map();
let generator;

/** Builds the consent script of a plan, minified or as it was written, and gives the folder it is in. */
export function build(plan, { readable = false } = {}) {
  const key = JSON.stringify(plan) + (readable ? " " : "");
  if (!built.has(key)) {
    if (!generator) {
      const out = execFileSync(
        "cargo", ["build", "-q", "--example", "consent-script", "--message-format=json"],
        { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 },
      );
      generator = out.split("\n").filter(Boolean).map((line) => JSON.parse(line))
        .find((line) => line.executable && line.target.name === "consent-script").executable;
    }
    const folder = mkdtempSync(join(tmpdir(), "seloste-"));
    writeFileSync(join(folder, "plan.json"), key);
    execFileSync(generator, [join(folder, "plan.json"), join(folder, "privacy"), ...(readable ? ["--readable"] : [])]);
    built.set(key, join(folder, "privacy"));
  }
  return built.get(key);
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".xml": "application/xml", ".svg": "image/svg+xml" };

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The policy under which everything has to work: the page's own inline scripts by hash, the services' hosts by name. */
export function strict(html) {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => hash(match[1]));
  return [
    `default-src 'none'`,
    `script-src 'self' https://www.googletagmanager.com https://third.example ${inline.join(" ")}`,
    `style-src 'self'`, `img-src 'self' data: https:`, `frame-src https:`, `connect-src 'self'`,
    `require-trusted-types-for 'script'`, `trusted-types 'none'`, `base-uri 'none'`, `form-action 'none'`,
  ].join("; ");
}

/**
 * Serves folders and made-up pages. `pages` maps a path to html, or to a function of the response that streams.
 * `public` is what stands at /privacy/. `headers` are the same for all, or a function of the path.
 */
export async function serve({ pages = {}, publicFolder = build(shop()), csp = strict, headers = {} } = {}) {
  const site = { publicFolder, asked: [], posted: [] };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    site.asked.push(path);
    if (request.method === "POST") {
      let body = "";
      request.on("data", (part) => (body += part)).on("end", () => {
        site.posted.push(body);
        response.writeHead(204).end();
      });
      return;
    }
    const send = (body, type) => {
      const policy = type?.startsWith("text/html") && csp ? { "content-security-policy": csp(String(body)) } : {};
      response.writeHead(200, { "content-type": type ?? "application/octet-stream", "cache-control": "no-cache", ...policy, ...(typeof headers === "function" ? headers(path) : headers) });
      response.end(body);
    };
    const page = pages[path];
    if (typeof page === "function") return page(response);
    if (page !== undefined) return send(page, TYPES[extname(path)] ?? TYPES[".html"]);
    let file = path.startsWith("/privacy/") ? join(site.publicFolder, path.slice(9)) : join(SHOP, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (existsSync(file)) return send(readFileSync(file), TYPES[extname(file)]);
    response.writeHead(404, { "content-type": "text/plain" }).end("not here");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  site.url = `http://${HOST}:${server.address().port}`;
  site.close = () => (server.closeAllConnections(), new Promise((done) => server.close(done)));
  return site;
}

let browser;

/**
 * The one browser of a test file. Names below .example lead to this machine, as do all others: nothing goes out.
 * `more` are arguments of its own.
 */
export async function launch(more = []) {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--host-resolver-rules=MAP * 127.0.0.1", ...more],
  });
  return browser;
}

export const quit = () => browser?.close();

/** What each third party answers; each sets what the real one sets. */
const STUBS = {
  "www.googletagmanager.com": {
    type: "text/javascript",
    body: `window.order = (window.order || []).concat("gtag.js");
      for (const name of ["_ga", "_ga_ESIMERKKI"]) document.cookie = name + "=GS1.1;Path=/;Domain=esimerkki.example;Max-Age=63072000";
      document.cookie = "_ga_path=1;Path=/en/";`,
  },
  "www.youtube.com": { type: "text/html", body: "<title>video</title>", cookie: "VISITOR_INFO1_LIVE=x; Path=/; Secure; SameSite=None" },
  "www.google.com": { type: "text/html", body: "<title>map</title>", cookie: "NID=x; Path=/; Secure; SameSite=None" },
  "region1.google-analytics.com": { type: "image/gif", body: Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAA=", "base64") },
};

/**
 * A page in a context of its own, which notes what leaves for third parties and what goes wrong.
 * @returns page with `third` (addresses asked of third parties) and `faults` (console messages, errors, CSP violations)
 */
export async function open(site, { path = "/", context: options = {}, init, stubs = {}, go = true, context: _ } = {}) {
  const context = await (await launch()).newContext(options);
  if (init) await context.addInitScript(init);
  return visit(context, site, { path, stubs, go });
}

/** Another page of the same context: another tab of the same visitor. */
export async function visit(context, site, { path = "/", stubs = {}, go = true } = {}) {
  const page = await context.newPage();
  page.third = [];
  page.faults = [];
  await page.route((url) => !url.hostname.endsWith("esimerkki.example") || url.hostname.startsWith("third"), async (route) => {
    const url = new URL(route.request().url());
    page.third.push(url.href);
    const stub = stubs[url.href] ?? stubs[url.hostname] ?? STUBS[url.hostname];
    if (!stub) return route.abort();
    if (stub.wait) await new Promise((done) => setTimeout(done, stub.wait));
    await route.fulfill({ status: 200, contentType: stub.type, body: stub.body, headers: stub.cookie ? { "set-cookie": stub.cookie } : {} }).catch(() => {});
  });
  page.on("console", (message) => page.faults.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.faults.push(`error: ${error.message}`));
  if (go) await page.goto(site.url + path);
  return page;
}

/** Everything stored for the page's own site. */
export async function stored(page) {
  const cookies = (await page.context().cookies()).map(({ name }) => name).sort();
  const local = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]).catch(() => []);
  return { cookies, local };
}

/** Our own cookie's value, or undefined. */
export const record = async (page) => (await page.context().cookies()).find(({ name }) => name === "seloste")?.value;
