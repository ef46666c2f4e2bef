// A browser that nobody watches: no debugger, no protocol. What it keeps back from those that are watched (the cache for
// back and forward, prerendering) it does here, and it costs less. Its pages tell what they see by requests.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Opens an address in a browser with a profile of its own. Every name leads to this machine: nothing goes out. */
export function alone(address, more = []) {
  const profile = mkdtempSync(join(tmpdir(), "seloste-alone-"));
  const browser = spawn(process.env.CHROMIUM ?? "/usr/bin/chromium", [
    "--headless", "--no-sandbox", `--user-data-dir=${profile}`, "--host-resolver-rules=MAP * 127.0.0.1",
    "--no-first-run", "--disable-component-update", "--disable-default-apps", "--disable-sync", "--disable-extensions",
    "--disable-gpu", "--mute-audio", "--password-store=basic", ...more, address,
  ], { stdio: "ignore" });
  const gone = new Promise((done) => browser.on("exit", done));
  return {
    async close() {
      browser.kill();
      await gone;
      try {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      } catch {
        // a process of the browser that ends later than the browser still writes; the folder is one for such leavings
      }
    },
  };
}
