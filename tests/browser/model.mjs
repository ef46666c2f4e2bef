// The model's surroundings: a site whose page is marked up for every service, third parties that note what they are
// asked for, and browsers in which `model.page.js` plays sequences of choices and mischief.
//
// The page itself asks for its next sequence: a thousand of them are some ten thousand navigations, of which a debugger
// would hear each.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { alone } from "./alone.mjs";

/** Steps of a sequence. */
const STEPS = 7;
/** How long may pass without a sequence being played before the run is given up, in milliseconds. */
const PATIENCE = 120_000;

/** The marked page. Every node of a service says whose it is; `third` is another site. */
function page({ lane, run, number, version, script, tag, x }, third) {
  const at = (service, path) => `${third}/${path}?lane=${lane}&service=${service}&number=${number}&x=${x}&wait=${script}`;
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
  else node.src = "${third}/late?lane=${lane}&service=" + service + "&number=${number}&x=${x}-" + (window.lates = (window.lates ?? 0) + 1);
  template.content.append(node);
  document.body.append(template);
};</script>
<script ${tag} src="/${run}/${version}/seloste.js"></script>
<template data-consent="google-analytics-4"><script data-of="google-analytics-4" src="${at("google-analytics-4", "ga.js")}"></script>${inline("google-analytics-4", 'document.cookie="_ga=1;Path=/"')}<script data-of="google-analytics-4" src="${at("google-analytics-4", "ga2.js")}"></script></template>
</head><body>
<template data-consent="youtube"><p data-of="youtube">video</p>SPLIT${frame("youtube", "a")}</template>
<template data-consent="size-guide">${inline("size-guide", 'localStorage.setItem("shoe-size",42)')}</template>
<div><template data-consent="google-maps"><img data-of="google-maps" src="${at("google-maps", "b.gif")}" alt="">SPLIT<link data-of="google-maps" rel="stylesheet" href="${at("google-maps", "c.css")}"></template></div>
<template data-consent="google-analytics-4">${inline("google-analytics-4", 'document.cookie="_ga=2;Path=/"')}</template>
<a href="/" data-consent-settings>Cookie settings</a></body></html>`;
}

/**
 * Opens browsers in which runs can be played, one run at a time.
 * @param {number} count of browsers that work side by side
 */
export async function lanes(count) {
  /** Requests that third parties got, by lane, since the lane last asked. @type {Map<string, string[]>} */
  const asked = new Map();
  /** Lanes that wait for work. @type {((job: object) => void)[]} */
  let idle = [];
  /** The run that is played. @type {any} */
  let run = null;
  /** The scripts of each run: a lane may still be at the last one. @type {Record<string, Record<string, string | Buffer>>[]} */
  const scripts = [];
  const driver = ["model.watch.js", "model.page.js"].map((name) => readFileSync(new URL(name, import.meta.url), "utf8")).join("");

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const given = Object.fromEntries(url.searchParams);
    const send = (type, body = "", cache = "no-store") => response.writeHead(200, { "content-type": type, "cache-control": cache }).end(body);
    if (url.hostname.startsWith("third.")) {
      if (given.service) asked.get(given.lane)?.push(url.href); // not for favicons
      if (Number(given.wait)) await new Promise((done) => setTimeout(done, Number(given.wait)));
      if (url.pathname.endsWith(".css")) return send("text/css");
      if (url.pathname.endsWith(".js")) return send("text/javascript");
      return response.writeHead(204).end(); // a frame that stays empty: what counts is that it asked
    }
    if (url.pathname === "/") return send("text/html", `<!doctype html><title>model</title><body><script src="/model.js"></script>`);
    if (url.pathname === "/model.js") return send("text/javascript", driver);
    if (url.pathname === "/asked") {
      send("application/json", JSON.stringify(asked.get(given.lane) ?? []));
      return void asked.set(given.lane, []);
    }
    if (url.pathname === "/next") {
      let body = "";
      for await (const part of request) body += part;
      if (body) run?.told(JSON.parse(body));
      idle.push((job) => send("application/json", JSON.stringify(job)));
      return deal();
    }
    if (url.pathname === "/page") {
      const [start, ...rest] = page(given, `http://third.example:${server.address().port}`).split("SPLIT");
      if (given.slow === "0") return send("text/html", start + rest.join(""));
      // Pauses inside a template: what is half there must not come out.
      response.writeHead(200, { "content-type": "text/html", "cache-control": "no-store" }).write(start + " ".repeat(1500));
      for (const part of rest) {
        await new Promise((done) => setTimeout(done, Number(given.slow)));
        response.write(part + " ".repeat(1500));
      }
      return response.end();
    }
    const [, number, version, name] = url.pathname.split("/");
    const file = scripts[number]?.[version]?.[name];
    return file ? send("text/javascript", file, "max-age=600") : response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  server.keepAliveTimeout = 60_000;

  /** Gives each lane that waits its next sequence. */
  function deal() {
    while (run && idle.length && run.next < run.end && !run.over) idle.shift()({ run: run.number, seed: run.next++, steps: STEPS, patience: run.patience });
  }

  const browsers = Array.from({ length: count }, (_, lane) => {
    asked.set(String(lane), []);
    // A host of its own for each lane: no lane meets another's cookies. Sites share a process, as the tabs of one site
    // do anyway: a process for each frame of a third party is what a run would spend its time on.
    return alone(`http://lane-${lane}.example:${server.address().port}/?lane=${lane}`, [
      "--disable-background-networking", "--disable-site-isolation-trials",
      "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
      "--disable-features=IsolateOrigins,site-per-process,Translate,OptimizationHints",
    ]);
  });

  return {
    /**
     * Plays sequences until one goes wrong or all are played.
     * @param {Record<string, Record<string, string | Buffer>>} files by version of the policy, then by name
     * @param {number} seed of the first sequence @param {number} sequences how many
     * @param {number} patience with what must happen some time on a busy machine, in milliseconds
     * @returns {Promise<{ faults: string[], trail: string[], seed: number, played: number, actions: Record<string, number> }>}
     */
    play: (files, seed, sequences, patience = 20_000) =>
      new Promise((resolve, reject) => {
        const actions = {};
        let played = 0;
        let clock;
        const late = () => ((run = null), reject(new Error(`no sequence came to its end for ${PATIENCE / 1000} s; seeds from ${seed}, ${played} were played`)));
        const again = () => (clearTimeout(clock), (clock = setTimeout(late, PATIENCE)));
        run = { number: scripts.push(files) - 1, next: seed, end: seed + sequences, over: false, patience };
        run.told = (result) => {
          if (result.run !== run.number) return;
          again();
          played++;
          for (const step of result.trail) if (!step.includes("(")) actions[step.split(" ")[0]] = (actions[step.split(" ")[0]] ?? 0) + 1;
          if (!result.faults.length && played < sequences) return;
          clearTimeout(clock);
          run.over = true;
          resolve({ ...result, played, actions });
        };
        again();
        deal();
      }),
    async close() {
      await Promise.all(browsers.map((one) => one.close()));
      server.closeAllConnections();
      server.close();
    },
  };
}
