// The state machine as a model, in the page that holds the "tabs": frames of one site, which share its cookies and
// stores as tabs do. A frame shows the marked page under a version of the policy. `model.mjs` says which sequence is next.
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
/** Versions of the policy: `wide` asks for more at YouTube, `revised` asks everybody again. */
const VERSIONS = ["base", "wide", "revised"];
/** How long what must happen some time may take, in milliseconds; what must never happen is never waited for. */
let patience;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

const LANE = new URLSearchParams(location.search).get("lane");
let random, run, version, tabs, trail, faults;
/** What each stored value means: the choice that wrote it. What is not here is no choice. @type {Map<string, any>} */
const meanings = new Map();
/** Addresses of third parties: how often they may have been asked for, by nodes that entered. */
const entered = new Map();
const pick = (list) => list[Math.floor(random() * list.length)];

/** Mulberry32: the same seed, the same sequence. */
function seeded(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

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

let numbers = 0;
let documents = 0;
function load(tab, slow) {
  tab.frame.src = `/page?lane=${LANE}&run=${run}&number=${tab.number}&version=${version}&slow=${slow ? 5 + Math.floor(random() * 30) : 0}&script=${pick([0, 0, 10, 40])}&x=${++documents}`;
  // A document that is replaced while it loads never tells.
  return slow ? wait(10) : Promise.race([new Promise((done) => (tab.frame.onload = done)), wait(1500)]);
}
function openTab() {
  const tab = { number: ++numbers, doc: null, frame: document.createElement("iframe") };
  tabs.push(tab);
  tab.frame.hidden = true; // what is seen is asked elsewhere; here it would only be drawn in vain
  document.body.append(tab.frame);
  return load(tab, random() < 0.3);
}

const api = (tab) => (tab.frame.contentWindow.location.href === "about:blank" ? undefined : tab.frame.contentWindow.seloste);
/** A window that people turn to tells so; a window in the background hears nothing. */
function look(tab) {
  if (!api(tab)?.allows) return "not loaded";
  tab.frame.contentWindow.dispatchEvent(new Event("focus"));
  tab.doc.inStep("a look");
}
const leave = (tab) => (tab.frame.remove(), tab.doc?.leave());
const all = (value) => Object.fromEntries(SERVICES.map((service) => [service, value]));

/** A choice made in a tab. */
function choose(tab, changes, act) {
  if (!api(tab)?.allows) return "not loaded";
  const { doc } = tab;
  doc.choosing = changes;
  if (Object.values(changes).includes(false)) doc.once.clear();
  act(tab.frame.contentWindow.seloste);
  doc.choosing = null;
  doc.inStep("a choice");
  return settled();
}

/** Until every document shows what was written last: two people at once are not what is asked here. */
const settled = () => until("the cookies settle", () => tabs.every(({ doc }) => !doc || doc.cookies() === document.cookie));
async function until(what, holds) {
  const end = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > end) return void fault(`waited in vain until ${what}`);
    await wait(2);
  }
}
const press = (tab, place, name) => {
  const found = [...tab.frame.contentDocument.querySelectorAll(`${place} button`)].find((one) => one.textContent === name);
  found?.click();
  return !!found;
};

const ACTIONS = {
  accept: (tab) => choose(tab, all(true), (own) => press(tab, ".seloste-layer", "Accept all") || own.acceptAll()),
  refuse: (tab) => choose(tab, all(false), (own) => press(tab, ".seloste-layer", "Reject all") || own.rejectAll()),
  withdraw: (tab) => choose(tab, all(false), (own) => own.withdraw()),
  set: (tab) => {
    const changes = Object.fromEntries(SERVICES.filter(() => random() < 0.5).map((service) => [service, random() < 0.5]));
    return choose(tab, changes, (own) => own.set(changes));
  },
  save: async (tab) => {
    if (!api(tab)?.allows) return "not loaded";
    look(tab);
    const inner = tab.frame.contentDocument;
    tab.frame.contentWindow.seloste.open();
    // A document that is loaded anew meanwhile never shows them, and a promise of its never settles.
    await until("the settings open", () => tab.frame.contentDocument !== inner || inner.querySelector("dialog"));
    const dialog = tab.frame.contentDocument.querySelector("dialog");
    if (!dialog) return "loaded anew";
    const changes = {};
    for (const box of dialog.querySelectorAll("input")) {
      if (box.value) changes[box.value] = box.checked = random() < 0.5;
    }
    if (random() < 0.2) return void dialog.close();
    return choose(tab, changes, () => press(tab, "dialog", "Save choices"));
  },
  once: (tab) => {
    const box = tab.frame.contentDocument.querySelector(".seloste-embed button");
    if (!box) return "no placeholder";
    const next = box.closest(".seloste-embed").nextElementSibling;
    tab.doc.once.add(next.dataset.consent);
    box.click();
  },
  reload: (tab) => load(tab, false),
  slow: (tab) => load(tab, true),
  late: (tab) => {
    if (!tab.frame.contentDocument?.body || !tab.frame.contentWindow.late) return "not loaded";
    tab.frame.contentWindow.late(pick(SERVICES));
  },
  look,
  open: () => (tabs.length < 3 ? openTab() : "enough"),
  close: (tab) => (tabs.length > 1 ? (leave(tab), tabs.splice(tabs.indexOf(tab), 1), undefined) : "the last"),
  policy: () => void (version = pick(VERSIONS)),
  expire: () => spoil((parts) => (parts[3] = ((Date.now() / 1000 - 181 * 86400) | 0).toString(36))),
  tamper: () =>
    spoil(pick([
      (parts) => (parts[3] = ((Date.now() / 1000 + 9 * 86400) | 0).toString(36)),
      (parts) => parts.splice(4, 4),
      (parts) => (parts[1] = "77"),
      (parts) => (parts[7] += "A".repeat(200)),
      (parts) => (parts[7] = "<b>"),
      (parts) => (parts[0] = "9"),
      (parts) => parts.splice(0, 8, "yes"),
      (parts) => parts.splice(0, 8),
    ])),
};

/** Spoils the stored record, so that it is no choice. */
function spoil(change) {
  const value = own(document.cookie);
  if (!value) return "nothing stored";
  const parts = value.split(".");
  change(parts);
  document.cookie = `seloste=${parts.join(".")};Path=/;SameSite=Lax`;
  return settled();
}

/** Rule 6: what the third parties were really asked for. A node is seen in the task in which it enters, so before this. */
async function witness() {
  for (const address of await (await fetch(`/asked?lane=${LANE}`)).json()) {
    const left = entered.get(address) ?? 0;
    if (!left) fault(`asked for without a node of ours: ${address}`);
    entered.set(address, left - 1);
  }
}

/** Who shows its documents, or has been replaced by a reload that a withdrawal asked for. */
const loaded = () => until("all is loaded", () => tabs.every((tab) => api(tab)?.allows && tab.frame.contentDocument.readyState === "complete"));

/**
 * One random sequence. What each step does is drawn before the first one: how long a page takes to come changes nothing.
 * @returns its steps and what went wrong
 */
async function sequence(seed, length) {
  random = seeded(seed);
  const names = Object.keys(ACTIONS);
  const plan = Array.from({ length }, () => ({ name: pick(names), turn: random(), rest: random() < 0.7 ? pick([0, 5, 20]) : -1, seed: random() * 2 ** 32 }));
  [version, tabs, trail, faults] = ["base", [], [], []];
  for (const part of document.cookie.split("; ")) document.cookie = `${part.split("=")[0]}=;Path=/;Max-Age=0`;
  localStorage.clear();
  meanings.clear();
  await openTab();
  for (const { name, turn, rest, seed } of plan) {
    random = seeded(seed);
    const tab = tabs[Math.floor(turn * tabs.length)];
    trail.push(`${name} tab ${tab.number}`);
    const skipped = await ACTIONS[name](tab);
    trail[trail.length - 1] = `${name}${typeof skipped === "string" ? ` (${skipped})` : ""} tab ${tab.number} ${tab.doc?.version}`;
    if (rest >= 0) await wait(rest);
    await witness();
    if (faults.length) break;
  }
  await loaded();
  await settled();
  // At the end every tab is turned to: all say the same, and nothing refused is left behind.
  const record = meaning(document.cookie);
  for (const tab of tabs) look(tab);
  for (const tab of tabs)
    for (const service of SERVICES) {
      const says = api(tab)?.allows?.(service);
      if (says !== undefined && says !== (answer(record, service, tab.doc.version) === true)) fault(`tab ${tab.number} says ${says} of ${service}`);
    }
  await until("a document in which a script ran is gone when its consent is", () => tabs.every(({ doc }) => [...doc.ran].every((service) => answer(record, service, doc.version) === true)));
  for (const service in OWN)
    if (record?.answers[service] === false) await until(`${service}, which was refused, is stored no more`, () => !OWN[service]());
  await loaded();
  await witness();
  tabs.forEach(leave);
  tabs = [];
  return { trail, faults };
}

/** Plays what the server deals, for as long as there is a server. */
(async () => {
  let result;
  for (;;) {
    const job = await (await fetch("/next", { method: "POST", body: result && JSON.stringify(result) })).json();
    ({ run, patience } = job);
    result = { run, seed: job.seed, ...(await sequence(job.seed, job.steps).catch((error) => ({ trail, faults: [`the model itself: ${error.stack}`] }))) };
  }
})();
