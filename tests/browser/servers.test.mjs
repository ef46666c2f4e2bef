// The server configurations of docs/publish.md, in these servers: what they send is what `_headers` says.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { headersOf } from "./audit.mjs";
import { ROOT } from "./bench.mjs";
import { follow } from "./guide.mjs";

const nginx = process.env.NGINX ?? join(ROOT, "target/tools/nginx/usr/sbin/nginx");
const apache = process.env.APACHE ?? "/usr/sbin/apache2";

let folder, site, headers;
before(() => {
  folder = follow("publish.md");
  site = join(folder, "static");
  headers = headersOf(site);
});

/** A port that nobody has just now. */
const free = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Apache with a site's folder as its root. */
function httpd(port, root, lines, more = ["headers"]) {
  const modules = execFileSync("bash", ["-c", "ls -d /usr/lib/apache2/modules /usr/lib64/httpd/modules 2>/dev/null | head -1"], { encoding: "utf8" }).trim();
  const conf = join(folder, `apache-${port}.conf`);
  writeFileSync(conf, `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache-${port}.pid
ErrorLog ${folder}/apache.log
DefaultRuntimeDir ${folder}
${["mpm_event", "authz_core", "dir", "mime", ...more].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join("\n")}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType text/javascript .js
DirectoryIndex index.html
DocumentRoot ${root}
User www-data
Group www-data
<Directory ${root}>
Require all granted
</Directory>
${lines}
`);
  // The server gives up root for a user that must be able to read the site.
  execFileSync("chmod", ["-R", "a+rX", folder]);
  return spawn(apache, ["-f", conf, "-DFOREGROUND"], { stdio: "inherit" });
}

const servers = {
  nginx: async (port) => {
    writeFileSync(join(folder, "nginx.conf"), `
daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events {}
http {
  types { text/html html; text/css css; text/javascript js; application/json json; application/xml xml; }
  access_log off;
  client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2; fastcgi_temp_path ${folder}/3; uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
  include ${folder}/nginx/privacy-cache.conf;
  server { listen 127.0.0.1:${port}; root ${site}; include ${folder}/nginx/privacy.conf; }
}`);
    return spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "nginx.log")], { stdio: "inherit" });
  },
  apache: (port) => httpd(port, site, `Include ${folder}/apache/privacy.conf`),
  // As hosts of many sites have it: no line for this one, but a file in its folder may say what it will.
  "apache with .htaccess": (port) => {
    const shared = join(folder, "shared");
    cpSync(site, shared, { recursive: true });
    copyFileSync(join(folder, "apache/.htaccess"), join(shared, "privacy/.htaccess"));
    return httpd(port, shared, `<Directory ${shared}>\nAllowOverride FileInfo\n</Directory>`);
  },
  "apache with .htaccess, on a host without mod_headers": (port) => httpd(port, join(folder, "shared"), `<Directory ${join(folder, "shared")}>\nAllowOverride FileInfo\n</Directory>`, []),
};

const running = [];
after(() => running.forEach((server) => server.kill()));

for (const [name, start] of Object.entries(servers))
  test(`${name} sends ${name.includes("without") ? "the pages alone" : "what _headers says"}`, async () => {
    const port = await free();
    running.push(await start(port));
    const get = (path) => fetch(`http://127.0.0.1:${port}${path}`);
    for (let tries = 0; ; tries++) {
      const up = await get("/privacy/").catch(() => null);
      if (up) break;
      if (tries > 200) assert.fail(`${name} does not answer: see ${folder}`);
      await new Promise((done) => setTimeout(done, 50));
    }
    const style = /assets\/[\w.]+\.css/.exec(readFileSync(join(site, "privacy/index.html"), "utf8"))[0];
    for (const path of ["/privacy/", "/privacy/en/customer-register/", "/privacy/seloste.js", "/privacy/seloste-settings.js", `/privacy/${style}`, "/privacy/policy.json", "/privacy/nowhere/"]) {
      const answer = await get(path);
      assert.equal(answer.status, path.endsWith("nowhere/") ? 404 : 200, path);
      const want = name.includes("without") ? {} : headers(path);
      for (const header of ["content-security-policy", "x-content-type-options", "referrer-policy", "cache-control"])
        assert.equal(answer.headers.get(header), want[header] ?? null, `${path} ${header}`);
      await answer.arrayBuffer();
    }
  });

test("Netlify, Cloudflare Pages: the rules at the root are those of the notice, and leave the site around it alone", () => {
  assert.equal(readFileSync(join(site, "_headers"), "utf8"), readFileSync(join(site, "privacy/_headers"), "utf8"));
  assert.ok(headers("/privacy/en/")["content-security-policy"]);
  assert.deepEqual(headers("/index.html"), {});
  assert.match(headers("/privacy/assets/a.css")["cache-control"], /immutable/);
});
