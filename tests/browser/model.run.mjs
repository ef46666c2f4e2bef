// The state machine as a model: random sequences of choices, pages, policies and mischief in several tabs, in a real
// browser. At no moment does anything come, leave or stay that is not allowed. SEED and SEQUENCES repeat a run.
// Run on demand, `node --test model.run.mjs`: not in tests/run until three runs of a thousand have passed.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import test, { after } from "node:test";
import { build, launch, quit } from "./bench.mjs";
import { shop } from "./plans.mjs";

after(quit);

const SEQUENCES = Number(process.env.SEQUENCES ?? 1000);
const SEED = Number(process.env.SEED ?? Date.now() % 1e9);
const STEPS = 7;
/** Windows that work side by side, each with a browser profile and a server of its own. */
const LANES = 3;
const HOST = "kauppa.esimerkki.example";

const folders = {
  base: build(shop()),
  wide: build(shop((plan) => (plan.services.find(({ id }) => id === "youtube").digest = "wide"))),
  revised: build(shop((plan) => (plan.revision = 2))),
};

/** The marked page. Every node of a service says whose it is; `third` is another site. */
function page({ number, version, script, x }, third) {
  const at = (service, path) => `${third}/${path}?service=${service}&number=${number}&x=${x}&wait=${script}`;
  const frame = (service, name) => `<iframe data-of="${service}" src="${at(service, name)}" title="${name}" width="50" height="20"></iframe>`;
  const inline = (service, text) => `<script data-of="${service}">ran("${service}");${text}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<script>parent.attach(window, ${number}, "${version}");
window.late = (service) => {
  const template = document.createElement("template");
  template.dataset.consent = service;
  const node = document.createElement(service === "size-guide" ? "script" : "iframe");
  node.dataset.of = service;
  if (service === "size-guide") node.textContent = "ran('size-guide')";
  else node.src = ${JSON.stringify(third)} + "/late?service=" + service + "&number=${number}&x=${x}-" + (window.lates = (window.lates ?? 0) + 1);
  template.content.append(node);
  document.body.append(template);
};</script>
<script src="/${version}/seloste.js"></script>
<template data-consent="google-analytics-4"><script data-of="google-analytics-4" src="${at("google-analytics-4", "ga.js")}"></script>${inline("google-analytics-4", 'document.cookie="_ga=1;Path=/"')}<script data-of="google-analytics-4" src="${at("google-analytics-4", "ga2.js")}"></script></template>
</head><body>
<template data-consent="youtube"><p data-of="youtube">video</p>SPLIT${frame("youtube", "a")}</template>
<template data-consent="size-guide">${inline("size-guide", 'localStorage.setItem("shoe-size",42)')}</template>
<div><template data-consent="google-maps">${frame("google-maps", "b")}SPLIT<link data-of="google-maps" rel="stylesheet" href="${at("google-maps", "c.css")}"></template></div>
<template data-consent="google-analytics-4">${inline("google-analytics-4", 'document.cookie="_ga=2;Path=/"')}</template>
<a href="/" data-consent-settings>Cookie settings</a></body></html>`;
}

/** Serves the driver, the page, the scripts, and stands in for the third parties. */
async function site() {
  let asked = [];
  const driver = readFileSync(new URL("model.page.js", import.meta.url));
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://x");
    const given = Object.fromEntries(url.searchParams);
    const send = (type, body = "") => response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
    if (request.headers.host.startsWith("third.")) {
      if (given.service) asked.push(url.href.replace(url.origin, `http://${request.headers.host}`)); // not for favicons
      if (given.wait) await new Promise((done) => setTimeout(done, Number(given.wait)));
      if (url.pathname.endsWith(".css")) return send("text/css");
      return url.pathname.endsWith(".js") ? send("text/javascript") : send("text/html");
    }
    if (url.pathname === "/") return send("text/html", `<!doctype html><title>model</title><body><script src="/model.js"></script>`);
    if (url.pathname === "/model.js") return send("text/javascript", driver);
    if (url.pathname === "/asked") {
      const told = asked;
      asked = [];
      return send("application/json", JSON.stringify(told));
    }
    if (url.pathname === "/page") {
      const html = page(given, `http://third.example:${server.address().port}`);
      const [start, ...rest] = html.split("SPLIT");
      if (given.slow === "0") return send("text/html", html.replaceAll("SPLIT", ""));
      // Pauses inside a template: what is half there must not come out.
      response.writeHead(200, { "content-type": "text/html", "cache-control": "no-store" }).write(start + " ".repeat(1500));
      for (const part of rest) {
        await new Promise((done) => setTimeout(done, Number(given.slow)));
        response.write(part + " ".repeat(1500));
      }
      return response.end();
    }
    const [, version, name] = url.pathname.split("/");
    const file = name && folders[version] && join(folders[version], name);
    return file && existsSync(file) ? send("text/javascript", readFileSync(file)) : response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://${HOST}:${server.address().port}/`, close: () => (server.closeAllConnections(), server.close()) };
}

test(`${SEQUENCES} random sequences from seed ${SEED}: nothing at any moment without a yes`, { timeout: 1_500_000 }, async () => {
  let next = 0;
  const actions = new Map();
  // A process for each frame of another site is what a run would spend its time on. The tabs share one in any case.
  const browser = await launch(["--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process"]);
  const lane = async () => {
    const served = await site();
    const context = await browser.newContext();
    const window = await context.newPage();
    await window.goto(served.url);
    while (next < SEQUENCES) {
      const seed = SEED + next++;
      const { trail, faults } = await window.evaluate(([seed, steps]) => window.sequence(seed, steps), [seed, STEPS]);
      if (faults.length) next = Infinity;
      assert.deepEqual(faults, [], `SEED=${seed} SEQUENCES=1 repeats it:\n  ${trail.join("\n  ")}\n  ${faults.join("\n  ")}`);
      for (const step of trail.filter((one) => !one.includes("("))) actions.set(step.split(" ")[0], (actions.get(step.split(" ")[0]) ?? 0) + 1);
    }
    await context.close();
    served.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  console.log(`model: seeds ${SEED} to ${SEED + SEQUENCES - 1}; ${[...actions].sort().map(([name, count]) => `${name} ${count}`).join(", ")}`);
  // A run in which an action could never be carried out would prove little.
  if (SEQUENCES >= 200) assert.equal(actions.size, 15, [...actions.keys()].join(" "));
});
