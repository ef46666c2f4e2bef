#!/usr/bin/env node
// Measures `seloste serve` on the example in release mode, in Chromium: from a save to the renewed page, in parts, and the
// memory of the server over many saves. It uses the packages of tests/browser: run `npm ci --prefix tests/browser` first.
//
//   cargo build --release && node benches/serve.mjs [saves in the browser, 40] [saves for the memory, 1000]
//
// The parts: `watch` is from the end of the write until the build begins, with the push of its end; `build` is until the
// open page is made and shown to the server; `load` is from the browser's notice until the page has the new words and is
// laid out with them.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = new URL("..", import.meta.url).pathname;
const { chromium } = createRequire(join(ROOT, "tests/browser/package.json"))("playwright-core");
const BINARY = process.env.SELOSTE ?? join(ROOT, "target/release/seloste");
const [SAVES, MANY] = [Number(process.argv[2] ?? 40), Number(process.argv[3] ?? 1000)];

const project = mkdtempSync(join(tmpdir(), "seloste-bench-"));
for (const part of ["policy.yaml", "content"]) cpSync(join(ROOT, part), join(project, part), { recursive: true });
const policy = join(project, "policy.yaml");
const good = readFileSync(policy, "utf8");
const child = spawn(BINARY, ["serve", project, "--port", "0", "--today", "2026-11-23"], { stdio: ["ignore", "pipe", "pipe"] });
const url = await new Promise((done) => createInterface({ input: child.stdout }).once("line", done));
const builds = [];
createInterface({ input: child.stderr }).on("line", (line) => {
  const found = /in (\d+) ms(?: \(the open page after (\d+) ms\))?$/.exec(line);
  if (found) builds.push({ whole: Number(found[1]), open: Number(found[2] ?? found[1]) });
});

const path = new URL(`${url}fi/asiakasrekisteri/`).pathname;
const now = () => performance.timeOrigin + performance.now();
let told = () => {};
/** A second listener of the same page, to know when the notice goes out. */
const listener = http.get(new URL(`/_seloste/events?page=${encodeURIComponent(path)}`, url), (response) =>
  response.on("data", (part) => String(part).includes("data: ") && told(now())));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1000;
/** The CPU time of the server so far, in milliseconds: it says the same on a busy machine. */
const cpu = () => {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const told_of = (name, values) => console.log(`${name}: ${median(values).toFixed(0)} ms (min ${Math.min(...values).toFixed(0)}, max ${Math.max(...values).toFixed(0)})`);

try {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.exposeFunction("seen", (time) => seen?.(time));
  let seen;
  await page.addInitScript(() => {
    let known;
    const look = () => {
      const street = /Esimerkkikatu \d+/.exec(document.body.innerText)?.[0];
      // The height is there only after layout.
      if (street === known || !document.body.scrollHeight) return;
      window.seen({ street: (known = street), at: performance.timeOrigin + performance.now() });
    };
    addEventListener("load", () => {
      look();
      new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    });
  });
  await page.goto(new URL(path, url).href);
  const parts = { watch: [], build: [], load: [], whole: [] };
  for (let save = 0; save <= SAVES; save++) {
    await pause(250);
    const street = `Esimerkkikatu ${1000 + save}`;
    const notice = new Promise((done) => (told = done));
    const loaded = new Promise((done) => (seen = (now) => now.street === street && done(now.at)));
    builds.length = 0;
    writeFileSync(policy, good.replaceAll("Esimerkkikatu 1", street));
    const start = now();
    const [event, end] = await Promise.all([notice, loaded]);
    for (let wait = 0; builds.length === 0 && wait < 100; wait++) await pause(10);
    // The first one warms up.
    if (save === 0) continue;
    parts.build.push(builds[0].open);
    parts.watch.push(event - start - builds[0].open);
    parts.load.push(end - event);
    parts.whole.push(end - start);
  }
  await browser.close();
  told_of("save to renewed page", parts.whole);
  for (const name of ["watch", "build", "load"]) told_of(`  ${name}`, parts[name]);

  const figures = [];
  const before = cpu();
  for (let save = 0; save < MANY; save++) {
    const notice = new Promise((done) => (told = done));
    writeFileSync(policy, good.replaceAll("Esimerkkikatu 1", `Esimerkkikatu ${5000 + save}`));
    await notice;
    if (save % Math.ceil(MANY / 10) === 0) figures.push(memory());
  }
  figures.push(memory());
  console.log(`CPU of the server for a save, the whole site: ${((cpu() - before) / MANY).toFixed(0)} ms`);
  console.log(`memory over ${MANY} saves: ${figures.map((figure) => figure.toFixed(0)).join(", ")} MB`);
} finally {
  listener.destroy();
  child.kill();
  rmSync(project, { recursive: true });
}
