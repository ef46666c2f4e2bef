// A newcomer's first quarter of an hour: init in a terminal, check, the facts, build, serve, an edit, and the page has it.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import test, { after } from "node:test";
import { ROOT, launch, quit } from "./bench.mjs";

after(quit);

const BINARY = process.env.SELOSTE ?? join(ROOT, "target/debug/seloste");
const TODAY = ["--today", "2026-11-23"];

/** Answers the questions of `init` by keyboard, in a pseudo-terminal that `script` (util-linux) makes. */
async function converse(folder, answers) {
  const shell = spawn("script", ["-qefc", `'${BINARY}' init ${TODAY.join(" ")}`, "/dev/null"], {
    cwd: folder,
    env: { PATH: process.env.PATH, TERM: "xterm", SHELL: "/bin/sh" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let seen = "";
  let ahead = [...answers];
  const answer = () => {
    while (ahead.length > 0 && seen.includes(ahead[0][0])) {
      const [question, keys] = ahead.shift();
      seen = seen.slice(seen.indexOf(question) + question.length);
      shell.stdin.write(keys);
    }
  };
  let all = "";
  shell.stdout.on("data", (data) => {
    seen += data;
    all += data;
    answer();
  });
  const code = await new Promise((done) => shell.on("close", done));
  assert.deepEqual(ahead, [], `these questions did not come:\n${all}`);
  assert.equal(code, 0, all);
  return all;
}

function run(folder, ...args) {
  const { status, stderr, stdout } = spawnSync(BINARY, [...args, ...TODAY], { cwd: folder, encoding: "utf8" });
  return { status, said: stderr + stdout };
}

test("from nothing to a page that follows each save", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "seloste-newcomer-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const said = await converse(folder, [
    ["Who is responsible?", "Esimerkkilän Käsityöt\r"],
    ["In which country?", "\r"],
    ["Business id", "1234567-1\r"],
    ["Postal address", "\r"],
    ["E-mail address", "tieto@kasityot.example\r"],
    ["What is the site for?", "\r"],
    ["In which languages?", "\r"],
    ["Which of them decides?", "\r"],
    ["Whose data do you keep?", "\r"],
    ["does your site use?", "\r"],
    ["with these answers?", "\r"],
  ]);
  assert.match(said, /seloste serve/);
  assert.ok(existsSync(join(folder, "policy.schema.json")), "the schema that the first line names");

  const first = run(folder, "check", "--strict", "--short");
  assert.equal(first.status, 1);
  const places = first.said.split("\n").filter((line) => line.includes("[PLH-003]"));
  assert.ok(places.length > 0);
  const policy = join(folder, "policy.yaml");
  const lines = readFileSync(policy, "utf8").split("\n");
  for (const place of places) {
    // Each finding leads to its line; the newcomer writes the fact.
    const number = Number(place.split(":")[1]) - 1;
    assert.match(lines[number], /TODO /);
    const fact = lines[number].includes("done:") ? "2026-11-20" : "Käsityökatu 1, 00100 Helsinki";
    lines[number] = lines[number].replace(/TODO .*/, fact);
  }
  writeFileSync(policy, lines.join("\n"));
  assert.equal(run(folder, "check", "--strict").status, 0);
  assert.equal(run(folder, "build", "--strict").status, 0);
  assert.match(readFileSync(join(folder, "public/fi/index.html"), "utf8"), /Käsityökatu 1|Esimerkkilän Käsityöt/);

  const child = spawn(BINARY, ["serve", folder, "--port", "0", ...TODAY, "--quiet"], { stdio: ["ignore", "pipe", "ignore"] });
  t.after(() => child.kill());
  const url = await new Promise((done) => createInterface(child.stdout).once("line", done));
  const context = await (await launch()).newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${url}fi/`);
  await page.getByText("Esimerkkilän Käsityöt").first().waitFor();
  writeFileSync(policy, lines.join("\n").replace("Esimerkkilän Käsityöt", "Esimerkkilän Puutyöt"));
  await page.getByText("Esimerkkilän Puutyöt").first().waitFor();
});
