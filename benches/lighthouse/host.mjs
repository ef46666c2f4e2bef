// A host for the built notice as any static host is: its folder at the path of `site.url`, the headers of `_headers`, compression.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { headersOf } from "../../tests/browser/audit.mjs";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8" };
// What stands at the root of the site around the notice, whose files these are.
const ROOT = {
  "/robots.txt": ["text/plain", "User-agent: *\nAllow: /\n"],
  "/favicon.ico": ["image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>`],
};

/** @returns the address of the notice, with a slash at the end, and a way to close the server */
export async function host(folder) {
  const headers = headersOf(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const send = (status, type, body) => {
      const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
      response.writeHead(status, { "content-type": type, vary: "accept-encoding", ...(packed && { "content-encoding": "br" }), ...headers(path) });
      response.end(packed ? brotliCompressSync(body) : body);
    };
    if (path in ROOT) return send(200, ...ROOT[path]);
    let file = join(folder, path.slice("/privacy/".length));
    if (!path.startsWith("/privacy/") || !existsSync(file)) return send(404, TYPES[".txt"], "not here");
    if (statSync(file).isDirectory()) file = join(file, "index.html");
    send(200, TYPES[extname(file)] ?? "application/octet-stream", readFileSync(file));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://localhost:${server.address().port}/privacy/`, close: () => (server.closeAllConnections(), server.close()) };
}
