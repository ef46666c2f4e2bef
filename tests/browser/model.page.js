// The state machine as a model, in the page that holds the "tabs": frames of one site, which share its cookies and
// stores as tabs do. A frame shows the marked page under a version of the policy. At the very moment that a node of a
// service enters a frame, or a script of it runs, the model says whether it may. `model.run.mjs` drives it.
const SERVICES = ["google-analytics-4", "youtube", "google-maps", "size-guide"];
const OWN = { "google-analytics-4": () => /(^|; )_ga=/.test(document.cookie), "size-guide": () => "shoe-size" in localStorage };
/** Versions of the policy: `wide` asks for more at YouTube, `revised` asks everybody again. */
const VERSIONS = ["base", "wide", "revised"];
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

let random, version, tabs, record, trail, faults;
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

/** What the stored record says of a service under a version: true, false or undefined. */
function answer(service, under) {
  if (!record || (record.version === "revised") !== (under === "revised")) return undefined;
  if (service === "youtube" && record.wide[service] !== (under === "wide")) return undefined;
  return record.answers[service];
}
/** The last change of the record. Its cookie reaches another frame's process of its own accord, a moment later. */
let changed = { tab: null, at: -1000 };
const now = (service, tab) =>
  allowed(service, tab) || (changed.tab !== tab && performance.now() - changed.at < 100 && changed.before(service, tab));
const allowed = (service, tab) => answer(service, tab.version) === true || tab.once.has(service);

function mark(tab) {
  const then = new Set(tabs.flatMap((one) => SERVICES.filter((service) => allowed(service, one)).map((service) => `${service} ${one.number}`)));
  changed = { tab, at: performance.now(), before: (service, one) => then.has(`${service} ${one.number}`) };
}

/** A choice made in a tab: earlier valid answers stay, the record is made anew under the tab's version. */
function chosen(tab, changes) {
  mark(tab);
  const answers = {};
  for (const service of SERVICES) answers[service] = changes[service] ?? answer(service, tab.version);
  record = { version: tab.version, answers, wide: { youtube: tab.version === "wide" } };
  if (Object.values(changes).includes(false)) tab.once.clear();
}

/** Called by each frame before anything else in it. */
window.attach = (inner, number, under) => {
  const tab = tabs.find((one) => one.number === number);
  if (!tab) return;
  // Until now the document before was there, under the version it came with.
  tab.version = under;
  tab.once.clear();
  const look = (node) => {
    const service = node.dataset?.of;
    if (service && !now(service, tab)) faults.push(`${service} entered tab ${number}; ${document.cookie}`);
    for (const child of node.children ?? []) look(child);
  };
  new inner.MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(look)))
    .observe(inner.document, { childList: true, subtree: true });
  inner.ran = (service) => {
    if (!now(service, tab)) faults.push(`a script of ${service} ran in tab ${number}`);
  };
  inner.addEventListener("error", ({ message }) => faults.push(`thrown in tab ${number}: ${message}`));
  inner.addEventListener("unhandledrejection", ({ reason }) => faults.push(`rejected in tab ${number}: ${reason}`));
};

let numbers = 0;
function load(tab, slow) {
  tab.frame.src = `/page?number=${tab.number}&version=${version}&slow=${slow ? 5 + Math.floor(random() * 30) : 0}&script=${pick([0, 0, 10, 40])}&x=${numbers}`;
  return new Promise((done) => (slow ? setTimeout(done, 10) : ((tab.frame.onload = done), setTimeout(done, 1500))));
}
function openTab() {
  const tab = { number: ++numbers, version, once: new Set(), frame: document.createElement("iframe") };
  tabs.push(tab);
  document.body.append(tab.frame);
  return load(tab, random() < 0.3);
}

/** A window that people turn to tells so; a window in the background hears nothing. */
const look = (tab) => tab.frame.contentWindow.dispatchEvent(new Event("focus"));
const api = (tab) => (tab.frame.contentWindow.location.href === "about:blank" ? undefined : tab.frame.contentWindow.seloste);
const all = (value) => Object.fromEntries(SERVICES.map((service) => [service, value]));

/** Grants are known to the model before they happen, losses in the same breath: nothing runs in between. */
function choose(tab, changes, act) {
  if (!api(tab)?.allows) return "not loaded";
  chosen(tab, changes);
  act(tab.frame.contentWindow.seloste);
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
    const inner = tab.frame.contentWindow;
    look(tab);
    // A frame that is loaded anew meanwhile never answers.
    await Promise.race([inner.seloste.open(), wait(1000)]);
    const dialog = tab.frame.contentDocument.querySelector("dialog");
    if (!dialog || !api(tab)?.allows) return "no settings";
    const changes = {};
    for (const box of dialog.querySelectorAll("input")) {
      if (box.value) changes[box.value] = box.checked = random() < 0.5;
    }
    if (random() < 0.2) return dialog.close();
    chosen(tab, changes);
    press(tab, "dialog", "Save choices");
  },
  once: (tab) => {
    const box = tab.frame.contentDocument.querySelector(".seloste-embed button");
    if (!box) return "no placeholder";
    const next = box.closest(".seloste-embed").nextElementSibling;
    tab.once.add(next.dataset.consent);
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
  close: (tab) => (tabs.length > 1 ? (tab.frame.remove(), tabs.splice(tabs.indexOf(tab), 1), undefined) : "the last"),
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
  const value = /(?:^|; )seloste=([^;]*)/.exec(document.cookie)?.[1];
  if (!value) return "nothing stored";
  const parts = value.split(".");
  change(parts);
  mark(null);
  record = null;
  document.cookie = `seloste=${parts.join(".")};Path=/;SameSite=Lax`;
}

/** When each service was last allowed in each tab. */
let last = new Map();
const note = () => {
  for (const tab of tabs) for (const service of SERVICES) if (allowed(service, tab)) last.set(`${service} ${tab.number}`, performance.now());
};

/**
 * The second witness: what the third parties were really asked for. A request takes its time to arrive, so this one
 * looks back a little; the moment itself is what `attach` watches.
 */
async function witness() {
  for (const { service, number } of await (await fetch("/asked")).json())
    if (!(performance.now() - last.get(`${service} ${number}`) < 1500)) faults.push(`${service} was asked for by tab ${number}`);
}

/** Until what was set off has come to rest: frames loaded, files fetched, queues run. */
async function rest() {
  for (let i = 0; i < 60; i++) {
    await wait(10);
    if (i > 5 && tabs.every((tab) => tab.frame.contentDocument?.readyState === "complete")) break;
  }
  await wait(60);
}

/** One random sequence. @returns its steps and what went wrong */
window.sequence = async (seed, length) => {
  random = seeded(seed);
  [version, tabs, record, trail, faults] = ["base", [], null, [], []];
  last = new Map();
  for (const part of document.cookie.split("; ")) document.cookie = `${part.split("=")[0]}=;Path=/;Max-Age=0`;
  localStorage.clear();
  await fetch("/asked");
  await openTab();
  const names = Object.keys(ACTIONS);
  for (let step = 0; step < length && !faults.length; step++) {
    const name = pick(names);
    const tab = pick(tabs);
    note();
    const skipped = await ACTIONS[name](tab);
    trail.push(`${name}${typeof skipped === "string" ? ` (${skipped})` : ""} tab ${tab.number} ${tab.version}`);
    note();
    if (random() < 0.7) await wait(pick([0, 5, 20]));
    await witness();
  }
  await rest();
  for (const tab of tabs) look(tab);
  await rest();
  note();
  await witness();
  for (const tab of tabs)
    for (const service of SERVICES) {
      const says = api(tab)?.allows?.(service);
      if (says !== undefined && says !== (answer(service, tab.version) === true)) faults.push(`tab ${tab.number} says ${says} of ${service}`);
    }
  for (const service in OWN)
    if (record?.answers[service] === false && OWN[service]()) faults.push(`${service} was refused and is still stored`);
  for (const { frame } of tabs) frame.remove();
  tabs = [];
  return { trail, faults };
};
