// Deletes what withdrawn services stored on this site and a script can reach. HttpOnly and third-party items stay:
// the settings say so.

/**
 * Whether a stored name is the declared one; `*` stands for any characters.
 * @param {string} pattern @param {string} name
 */
const fits = (pattern, name) =>
  RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*")}$`).test(name);

/** Every domain and path that a cookie of this page may have been set for. @param {string} name */
function clear(name) {
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, i) => ";Domain=" + labels.slice(i).join("."))];
  const steps = location.pathname.split("/");
  const paths = steps.flatMap((_, i) => [steps.slice(0, i + 1).join("/"), steps.slice(0, i).join("/") + "/"]);
  const secure = location.protocol == "https:" ? ";Secure" : "";
  // The browser itself refuses a public suffix, so none has to be known here.
  for (const domain of domains)
    for (const path of new Set(paths)) document.cookie = `${name}=;Max-Age=0;Path=${path || "/"}${domain}${secure}`;
}

/** @type {Record<string, (pattern: string) => unknown>} how to delete each kind */
const WAYS = {
  cookie(pattern) {
    for (const part of document.cookie.split("; ")) {
      const name = part.split("=")[0];
      if (fits(pattern, name)) clear(name);
    }
  },
  local_storage: (pattern) => sweep(localStorage, pattern),
  session_storage: (pattern) => sweep(sessionStorage, pattern),
  indexed_db: (pattern) =>
    indexedDB.databases().then((all) => {
      for (const { name } of all) if (name && fits(pattern, name)) indexedDB.deleteDatabase(name);
    }),
  cache: (pattern) => caches.keys().then((keys) => Promise.all(keys.map((key) => fits(pattern, key) && caches.delete(key)))),
};

/** @param {Storage} storage @param {string} pattern */
function sweep(storage, pattern) {
  for (const key of Object.keys(storage)) if (fits(pattern, key)) storage.removeItem(key);
}

/**
 * Deletes the services' items; one that the browser does not let us reach must not stop the next.
 * @param {string[]} services ids
 * @param {string[]} ran addresses of the scripts that ran: they carry the measurement ids
 */
export async function wipe(services, ran) {
  for (const id of services) {
    if (DISABLE[id])
      for (const address of ran) {
        const measured = /[?&]id=([\w-]+)/.exec(address);
        // Until the page is loaded anew the service's script is still there and would write again.
        if (measured || !DISABLE[id].includes("*")) window[DISABLE[id].replace("*", measured?.[1] || "")] = true;
      }
    for (const [kind, pattern] of STORAGE[id])
      try {
        await WAYS[kind](pattern);
      } catch {
        // blocked by the browser
      }
  }
}
