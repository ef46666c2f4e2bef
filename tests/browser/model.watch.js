// What the model knows and watches: each tab tells it of every reading and writing of cookies, every node and script.
//
// The rule, for every tab by itself, with no time of grace anywhere:
// 1. A tab decides by the stored choice as the browser shows it at that moment. A node of a service enters, a script of
//    it runs, or an item of it is stored, only in the same task as a reading of `document.cookie` that grants it. The
//    model notes every reading, and knows what each stored value means from the choice that wrote it, not from its form.
//    The platform promises no more: Chromium sends writes of `document.cookie` from each document on a line of its own,
//    so another document's reading may still give the value before, for a moment and truly so.
// 2. A choice is made upon a reading of the same task, and nothing but a choice writes; the same choice is written once
//    more when what was refused has been deleted.
// 3. A tab that is turned to (`focus`, `visibilitychange`, `pageshow`) is in step at once: what stands in it is granted by
//    what it then reads, but for what ran as a script, which the reload that follows ends. A tab in the background may
//    keep what it showed, and lets nothing new in.
// 4. "Show this once" holds for its document until something is refused there.
// 5. A document in which a script of a service ran is gone when the service is no longer granted: nothing else ends it.
// 6. Each request that a third party got is of a node that entered by rule 1, and one node makes one request.

const SERVICES = ["google-analytics-4", "youtube", "google-maps", "size-guide"];
const OWN = { "google-analytics-4": () => /(^|; )_ga=/.test(document.cookie), "size-guide": () => "shoe-size" in localStorage };
/** Tabs, the steps so far, and what was not allowed; `model.page.js` begins them anew for each sequence. */
let tabs, trail, faults;
/** What each stored value means: the choice that wrote it. What is not here is no choice. @type {Map<string, any>} */
const meanings = new Map();
/** Addresses of third parties: how often they may have been asked for, by nodes that entered. */
const entered = new Map();
/** What a record says of a service under a version: true, false or undefined. */
function answer(record, service, under) {
  if (!record || (record.version === "revised") !== (under === "revised")) return undefined;
  if (service === "youtube" && record.wide !== (under === "wide")) return undefined;
  return record.answers[service];
}
const own = (cookies) => /(?:^|; )seloste=([^;]*)/.exec(cookies)?.[1];
const meaning = (cookies) => meanings.get(own(cookies)) ?? null;
const fault = (text) => faults.push(`after step ${trail.length}: ${text}`);

/** Called by each document before anything else in it. */
window.attach = (inner, number, under) => {
  const tab = tabs.find((one) => one.number === number);
  if (!tab) return;
  const cookie = Object.getOwnPropertyDescriptor(inner.Document.prototype, "cookie");
  const doc = (tab.doc = { version: under, once: new Set(), ran: new Set(), readings: [], choosing: null, cookies: () => cookie.get.call(inner.document) });
  doc.grants = (service) => doc.once.has(service) || doc.readings.some((record) => answer(record, service, under) === true);
  const told = () => `tab ${number} ${under}, read ${JSON.stringify(doc.readings)}, stored ${doc.cookies()}`;

  let reading = 0;
  Object.defineProperty(inner.document, "cookie", {
    get() {
      const cookies = doc.cookies();
      doc.readings.push(meaning(cookies));
      // Forgotten with the task: after what was set off meanwhile has been seen by the observer below.
      const mine = ++reading;
      queueMicrotask(() => queueMicrotask(() => mine === reading && (doc.readings = [])));
      return cookies;
    },
    set(value) {
      const record = own(value.split(";")[0]);
      if (value.startsWith("_ga=") && !value.includes("Max-Age=0") && !doc.grants("google-analytics-4")) fault(`_ga stored by ${told()}`);
      if (record !== undefined) {
        const before = doc.readings.at(-1);
        // After the deleting the same choice is written again, noted as done.
        const same = meanings.get(own(doc.cookies()));
        if (!doc.choosing && same && record.toLowerCase() === own(doc.cookies()).toLowerCase()) meanings.set(record, same);
        else if (!doc.choosing) fault(`written without a choice: ${told()}`);
        else if (before === undefined) fault(`chosen without a reading: ${told()}`);
        else {
          // Earlier valid answers stay, the record is made anew under the version of this document.
          const answers = {};
          for (const service of SERVICES) answers[service] = doc.choosing[service] ?? answer(before, service, under);
          meanings.set(record, { version: under, answers, wide: under === "wide" });
        }
        doc.readings = []; // what was read before counts no more
      }
      cookie.set.call(inner.document, value);
    },
  });
  const look = (node) => {
    const service = node.dataset?.of;
    if (service && !doc.grants(service)) fault(`${service} entered ${told()}`);
    const address = service && (node.src || node.href);
    if (address) entered.set(address, (entered.get(address) ?? 0) + 1);
    if (service && node.localName === "script") doc.ran.add(service);
    for (const child of node.children ?? []) look(child);
  };
  const see = (changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(look));
  const observer = new inner.MutationObserver(see);
  observer.observe(inner.document, { childList: true, subtree: true });
  // A frame that is taken away hears `visibilitychange` on its way out, and its observer is told no more.
  doc.leave = () => see(observer.takeRecords());
  inner.ran = (service) => {
    if (!doc.grants(service)) fault(`a script of ${service} ran in ${told()}`);
  };
  inner.addEventListener("error", ({ message }) => fault(`thrown in ${told()}: ${message}`));
  inner.addEventListener("unhandledrejection", ({ reason }) => fault(`rejected in ${told()}: ${reason}`));
  /** Rule 3. */
  doc.inStep = (when) => {
    const record = meaning(doc.cookies());
    for (const node of inner.document.querySelectorAll("iframe[data-of], img[data-of], link[data-of], p[data-of]"))
      if (!doc.once.has(node.dataset.of) && answer(record, node.dataset.of, under) !== true) fault(`${node.dataset.of} stands after ${when} in ${told()}`);
  };
};
