// Plays the model: random sequences of what visitors, owners and mischief do, in the page that holds the "tabs": frames
// of one site, which share its cookies and stores as tabs do. A frame shows the marked page under a version of the policy.
// `model.watch.js` says what is allowed, `model.mjs` which sequence is next.

/** Versions of the policy: `wide` asks for more at YouTube, `revised` asks everybody again. */
const VERSIONS = ["base", "wide", "revised"];
/** How long what must happen some time may take, in milliseconds; what must never happen is never waited for. */
let patience;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

const LANE = new URLSearchParams(location.search).get("lane");
let random, run, version;
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

let numbers = 0;
let documents = 0;
function load(tab, slow) {
  tab.frame.src = `/page?lane=${LANE}&run=${run}&number=${tab.number}&version=${version}&slow=${slow ? 5 + Math.floor(random() * 30) : 0}&script=${pick([0, 0, 10, 40])}&tag=${pick(["", "defer"])}&x=${++documents}`;
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
