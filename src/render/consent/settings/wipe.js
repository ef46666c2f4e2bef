// Deletes what withdrawn services stored on this site and a script can reach. HttpOnly and third-party items stay:
// the settings say so.

/** Every domain and path that a cookie of this page may have been set for. @param {string} name */
function clear(name) {
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, i) => ";Domain=" + labels.slice(i).join("."))];
  // For "/a/b" these are "", "/", "/a", "/a/" and so on; an empty path is the page's own folder.
  const paths = location.pathname.split(/(?=\/)|(?<=\/)/).map((_, i, steps) => steps.slice(0, i + 1).join(""));
  // Only a name that begins with "__" has to be deleted as a secure one.
  const secure = __SECURE__ && name.startsWith("__") ? ";Secure" : "";
  // The browser itself refuses a public suffix, so none has to be known here.
  for (const domain of domains)
    for (const path of paths) document.cookie = `${name}=;Max-Age=0;Path=${path}${domain}${secure}`;
}

/** @param {Storage} storage @param {RegExp} pattern */
function sweep(storage, pattern) {
  for (const key of Object.keys(storage)) if (pattern.test(key)) storage.removeItem(key);
}

/** Deletes what a pattern names. @param {string} kind @param {RegExp} pattern */
async function erase(kind, pattern) {
  if (__COOKIE__ && kind == "cookie")
    for (const part of document.cookie.split("; ")) {
      const name = part.split("=")[0];
      if (pattern.test(name)) clear(name);
    }
  if (__LOCAL_STORAGE__ && kind == "local_storage") sweep(localStorage, pattern);
  if (__SESSION_STORAGE__ && kind == "session_storage") sweep(sessionStorage, pattern);
  if (__INDEXED_DB__ && kind == "indexed_db")
    for (const { name } of await indexedDB.databases()) if (name && pattern.test(name)) indexedDB.deleteDatabase(name);
  if (__CACHE__ && kind == "cache") for (const key of await caches.keys()) if (pattern.test(key)) await caches.delete(key);
}

/**
 * Deletes the services' items; one that the browser does not let us reach must not stop the next.
 * @param {import("./parts.js").Core} _
 * @param {string[]} services ids
 * @param {string[]} ran addresses of the scripts that ran: they carry the measurement ids
 * @param {() => void} done called when all is deleted
 */
export async function wipe(_, services, ran, done) {
  for (const id of services) {
    if (__DISABLE__ && DISABLE[id])
      // Until the page is loaded anew the service's script is still there and would write again.
      for (const address of ran) window[DISABLE[id].replace("*", /[?&]id=([\w-]+)/.exec(address)?.[1] || "")] = true;
    for (const kind in STORAGE[id])
      try {
        await erase(kind, RegExp(`^(${STORAGE[id][kind]})$`));
      } catch {
        // blocked by the browser
      }
  }
  done();
}
