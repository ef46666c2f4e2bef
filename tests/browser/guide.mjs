// Follows a guide of docs/ to the letter, in a folder of its own: a block with a path becomes that file, `sh` is run, `yaml part` goes into
// the policy. What a guide promises, guides.test.mjs then looks at.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT, copy } from "./bench.mjs";

const bin = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug");

/** The blocks between fences: language, what stands behind it, text. */
export function blocks(name) {
  const text = readFileSync(join(ROOT, "docs", name), "utf8");
  return [...text.matchAll(/^( *)(`{3,})(\S*)(?: +(.+))?\n([^]*?)^\1\2$/gm)].map(([, , , language, mark = "", body]) => ({ language, mark, body }));
}

/** Whether what stands behind the language is the path of a file. */
export const isPath = (mark) => /^[\w.-]+(\/[\w.@-]+)*$/.test(mark) && /[./]/.test(mark);

/** Lays top-level keys over a policy: each replaces the one it is named like, or is added. */
export function lay(policy, part) {
  const split = (text) => text.split(/^(?=[a-z_]+:)/m);
  const key = (chunk) => /^([a-z_]+):/.exec(chunk)?.[1];
  const given = split(part).filter(key);
  assert.ok(given.length, `no top-level key in:\n${part}`);
  const names = given.map(key);
  return [...split(policy).filter((chunk) => !names.includes(key(chunk))), ...given].map((chunk) => `${chunk.trimEnd()}\n`).join("");
}

/** Runs a command as the guide's reader would, with `seloste` in the path. */
export function run(folder, command) {
  return execFileSync("bash", ["-euo", "pipefail", "-c", command], {
    cwd: folder, encoding: "utf8", timeout: 300_000, stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 26,
    env: { ...process.env, SOURCE_DATE_EPOCH: "1795392000", PATH: `${bin}:${join(ROOT, "tests/browser/node_modules/.bin")}:${process.env.PATH}` },
  });
}

/** The example's project in `privacy/`, and what the guide says. `files` are those that a reader has already. @returns the folder */
export function follow(name, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), "seloste-guide-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  renameSync(copy(folder), join(folder, "privacy"));
  const write = (path, text) => (mkdirSync(dirname(join(folder, path)), { recursive: true }), writeFileSync(join(folder, path), text));
  // What `npm install` would bring.
  symlinkSync(join(ROOT, "tests/browser/node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries(files)) write(path, text);
  const all = blocks(name);
  // A page is read as a whole before its commands are run: files first, whatever comes where.
  for (const { mark, body } of all) if (isPath(mark)) write(mark, body);
  for (const { language, mark, body } of all) {
    if (language === "yaml" && mark === "part") {
      const policy = join(folder, "privacy/policy.yaml");
      writeFileSync(policy, lay(readFileSync(policy, "utf8"), body));
      run(folder, "seloste check --project privacy");
    }
    if (language === "sh") run(folder, body);
  }
  return folder;
}
