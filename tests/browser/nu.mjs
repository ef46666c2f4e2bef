// The Nu HTML Checker on every page of a folder: one start of Java for all of them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { pagesIn } from "./audit.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** What the checker says about every page of a folder, errors and warnings, in a line each. */
export async function check(folder, paths = pagesIn(folder)) {
  assert.ok(paths.length > 0, folder);
  // It ends with 1 where it found something; the findings are what counts. The schema is deep: the stack has to be, too.
  const { stdout, stderr } = await promisify(execFile)("java",
    ["-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar, "--format", "json", "--stdout", ...paths.map((path) => join(folder, path))],
    { maxBuffer: 1 << 26 }).catch((error) => error);
  assert.ok(stdout, stderr);
  // A file has no origin that 'self' could mean: the rules' site carries its policy in the page, and is a site when it is served.
  return JSON.parse(stdout).messages.filter(({ message }) => !message.startsWith("Resource violates Content Security Policy (meta tag): external stylesheet “style.css”")).map(({ url, lastLine, lastColumn, message }) => `${url.slice(url.indexOf(folder) + folder.length + 1)}:${lastLine}:${lastColumn} ${message}`);
}
