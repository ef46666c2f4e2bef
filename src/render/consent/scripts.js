// Scripts are put back one by one in document order, as a parser would have run them.

/** @type {Promise<unknown>} */
let queue = Promise.resolve();
/**
 * Resolves when the document is parsed and deferred scripts have run: at `DOMContentLoaded`, even where this script is
 * deferred itself. One that comes later cannot know whether that is over, and waits for `load`.
 */
export const parsed = new Promise((resolve) => {
  if (document.readyState == "complete") resolve(0);
  else for (const name of ["DOMContentLoaded", "load"]) addEventListener(name, resolve);
});

/** How long a script may hold up the next one, in milliseconds. */
const PATIENCE = 5000;

/**
 * Puts a script in its place when its turn comes.
 *
 * `async` goes at its own pace. `defer` and modules wait for the document, and the browser keeps them in order.
 * A classic script with an address holds up those behind it, as in a page.
 * `document.write` cannot work here: the document is no longer being written.
 * @param {HTMLScriptElement} script
 * @param {Comment} slot
 * @param {() => unknown} still whether it is still allowed, asked at the last moment
 */
export function run(script, slot, still) {
  const src = script.src;
  const type = script.type;
  const defer = script.defer;
  const free = script.hasAttribute("async");
  // What was parsed inside a template counts as made by script, and such scripts are async unless told otherwise.
  script.async = free;
  const put = () => slot.isConnected && still() && (slot.replaceWith(script), true);
  // Data blocks and what this browser does not run never tell of themselves: nobody waits for them.
  const waits = src && !script.noModule && !/json|text\/[^je]/.test(type);
  if (free) put();
  else if (type == "module" || (defer && src)) parsed.then(put);
  else
    queue = queue.then(
      () =>
        new Promise((done) => {
          for (const name of ["load", "error"]) script.addEventListener(name, done);
          put() && waits ? setTimeout(done, PATIENCE) : done(0);
        }),
    );
}
