// The choice: nothing before it, refuse and accept, each service alone, withdrawal, and what is kept of it.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { build, open, quit, record, serve, stored, strict, visit } from "./bench.mjs";
import { service, shop } from "./plans.mjs";

after(quit);

const layer = (page) => page.locator(".seloste-layer");
const press = (page, name) => layer(page).getByRole("button", { name, exact: true }).click();
const settings = async (page) => {
  await page.locator("footer [data-consent-settings]").click();
  await page.locator("dialog[open]").waitFor();
  return page.locator("dialog");
};
const quiet = (page) => page.waitForTimeout(250);
const hosts = (page) => [...new Set(page.third.map((address) => new URL(address).hostname))].sort();
const ALL = ["region1.google-analytics.com", "www.google.com", "www.googletagmanager.com", "www.youtube.com"];

/** A site for one test, closed with it. */
async function site(t, given) {
  const made = await serve(given);
  t.after(made.close);
  return made;
}

test("before a choice nothing leaves, nothing is stored, and the script is the only request", async (t) => {
  const shopSite = await site(t);
  const page = await open(shopSite);
  await layer(page).waitFor();
  await quiet(page);
  assert.deepEqual(page.third, []);
  assert.deepEqual(await stored(page), { cookies: [], local: [] });
  assert.deepEqual(shopSite.asked.filter((path) => path.startsWith("/privacy/")), ["/privacy/seloste.js"]);
  assert.deepEqual(page.faults, [], "no message and no violation of the policy");
});

test("refusing stores the choice alone and asks no more", async (t) => {
  const shopSite = await site(t);
  const page = await open(shopSite);
  await press(page, "Hylkää kaikki");
  await page.reload();
  await quiet(page);
  assert.equal(await layer(page).count(), 0);
  assert.deepEqual(page.third, []);
  assert.deepEqual(await stored(page), { cookies: ["seloste"], local: [] });
  const own = (await page.context().cookies()).find(({ name }) => name === "seloste");
  assert.equal(own.sameSite, "Lax");
  assert.ok(Math.abs(own.expires - Date.now() / 1000 - 180 * 86400) < 60, "180 days");
  assert.deepEqual(page.faults, []);
});

test("accepting lets everything through, at once and on the next page", async (t) => {
  const shopSite = await site(t);
  const page = await open(shopSite);
  await press(page, "Hyväksy kaikki");
  await quiet(page);
  assert.deepEqual(hosts(page), ALL);
  assert.equal(await page.locator("#size").isVisible(), true, "the module ran");
  assert.equal(await page.evaluate(() => localStorage.getItem("shoe-size")), "42");
  assert.deepEqual(page.faults, [], "inline scripts run by their hash under Trusted Types");
  page.third.length = 0;
  await page.goto(shopSite.url + "/en/");
  await quiet(page);
  assert.deepEqual(hosts(page), ALL);
  assert.equal(await layer(page).count(), 0);
});

test("yes and no are kept for the same time", async (t) => {
  const shopSite = await site(t);
  const ages = [];
  for (const name of ["Hylkää kaikki", "Hyväksy kaikki"]) {
    const page = await open(shopSite);
    await press(page, name);
    const own = (await page.context().cookies()).find((cookie) => cookie.name === "seloste");
    ages.push(Math.round(own.expires - Date.now() / 1000));
  }
  assert.ok(Math.abs(ages[0] - ages[1]) <= 2);
});

test("each service can be chosen alone; all switches are off at first; closing is no choice", async (t) => {
  const shopSite = await site(t);
  const page = await open(shopSite);
  let dialog = await settings(page);
  assert.equal(await dialog.locator("input").count(), 5, "four services and one purpose that has two");
  assert.equal(await dialog.locator("input:checked").count(), 0);
  assert.equal(await dialog.getByText("Ostoskori", { exact: true }).count(), 1, "the necessary one is listed");
  await dialog.locator("input[value=youtube]").check();
  await page.keyboard.press("Escape");
  assert.equal(await record(page), undefined);
  assert.equal(await layer(page).count(), 1);

  dialog = await settings(page);
  assert.equal(await dialog.locator("input:checked").count(), 0);
  await dialog.locator("input[value=youtube]").check();
  await dialog.getByRole("button", { name: "Tallenna valinnat" }).click();
  await quiet(page);
  assert.deepEqual(hosts(page), ["www.youtube.com"]);
  assert.equal(await layer(page).count(), 0);
  assert.deepEqual(await page.evaluate(() => window.seloste.choice()), {
    "google-analytics-4": false, youtube: true, "google-maps": false, "size-guide": false,
  });
  dialog = await settings(page);
  assert.equal(await dialog.locator("input[value=youtube]").isChecked(), true, "opens as it was left");
  assert.deepEqual(page.faults, []);
});

test("a purpose's switch follows its services and leads them", async (t) => {
  const page = await open(await site(t));
  const dialog = await settings(page);
  const all = dialog.getByRole("switch", { name: "Kaikki: Upotettu sisältö" });
  await dialog.locator("input[value=youtube]").check();
  assert.equal(await all.evaluate((node) => node.indeterminate), true);
  await all.check();
  assert.equal(await dialog.locator("input[value=google-maps]").isChecked(), true);
  await all.uncheck();
  assert.equal(await dialog.locator("input:checked").count(), 0);
});

test("the settings list what is stored, by whom, for how long and who has access", async (t) => {
  const page = await open(await site(t));
  const dialog = await settings(page);
  const text = await dialog.evaluate((node) => (node.querySelectorAll("details").forEach((one) => (one.open = true)), node.innerText));
  for (const part of ["_ga_*", "Erottaa kävijät toisistaan.", "2 vuotta", "Google Ireland Limited (Yhdysvallat)", "Pääsy tietoihin"])
    assert.ok(text.includes(part), part);
});

test("refusing everything is one click in the settings too, before and after a choice", async (t) => {
  const page = await open(await site(t));
  let dialog = await settings(page);
  await dialog.getByRole("button", { name: "Hyväksy kaikki" }).click();
  await quiet(page);
  dialog = await settings(page);
  await Promise.all([page.waitForEvent("load"), dialog.getByRole("button", { name: "Hylkää kaikki" }).click()]);
  assert.equal(Object.values(await page.evaluate(() => window.seloste.choice())).every((value) => value === false), true);
});

test("withdrawing wipes what was stored over domains and paths, and loads the page anew because a script ran", async (t) => {
  const shopSite = await site(t);
  const page = await open(shopSite, { path: "/en/" });
  await press(page, "Accept all");
  await quiet(page);
  const before = await stored(page);
  for (const name of ["_ga", "_ga_ESIMERKKI", "_ga_path"]) assert.ok(before.cookies.includes(name), name);
  assert.deepEqual(before.local, ["shoe-size"]);
  page.third.length = 0;
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => window.seloste.withdraw())]);
  await quiet(page);
  const left = await stored(page);
  assert.deepEqual(left.cookies.filter((name) => name.startsWith("_ga")), []);
  assert.deepEqual(left.local, []);
  assert.deepEqual(page.third, []);
  assert.equal((await page.evaluate(() => window.seloste.record())).how, "withdraw");
  assert.equal(await page.locator(".seloste-embed").count(), 2, "the placeholders are back");
});

test("what was refused is deleted on the next page where the page was left before it could be", async (t) => {
  const shopSite = await site(t);
  const page = await open(shopSite);
  await press(page, "Hyväksy kaikki");
  await page.waitForFunction(() => document.cookie.includes("_ga="));
  // The settings file, which deletes, does not come in time.
  await page.route("**/seloste-settings.js*", () => {});
  await page.evaluate(() => window.seloste.withdraw());
  await page.goto(shopSite.url + "/en/");
  assert.ok((await stored(page)).cookies.includes("_ga"));
  await page.unroute("**/seloste-settings.js*");
  await page.reload();
  await page.waitForFunction(() => !document.cookie.includes("_ga"));
  assert.deepEqual((await stored(page)).cookies.filter((name) => name.startsWith("_ga")), []);
  // Once is enough: the page after that asks for the first script alone.
  shopSite.asked.length = 0;
  await page.reload();
  await quiet(page);
  assert.deepEqual(shopSite.asked.filter((path) => path.startsWith("/privacy/")), ["/privacy/seloste.js"]);
});

test("withdrawing a frame takes it away without loading the page anew, and it can come back", async (t) => {
  const page = await open(await site(t));
  await page.evaluate(() => window.seloste.set({ youtube: true, mark: 1 }));
  await page.locator("iframe").waitFor();
  await page.evaluate(() => (window.same = true));
  await page.evaluate(() => window.seloste.set({ youtube: false }));
  await quiet(page);
  assert.equal(await page.locator("iframe").count(), 0);
  assert.equal(await page.locator(".seloste-embed").count(), 2);
  assert.equal(await page.evaluate(() => window.same), true);
  await page.evaluate(() => window.seloste.set({ embedded: true }));
  assert.equal(await page.locator("iframe").count(), 2, "a category is a name too");
});

test("a stopped service's own switch is set before it can write again", async (t) => {
  const page = await open(await site(t));
  await press(page, "Hyväksy kaikki");
  await quiet(page);
  await page.evaluate(() => addEventListener("pagehide", () => {
    document.cookie = `seen=${window["ga-disable-G-ESIMERKKI"]};Path=/`;
  }));
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => window.seloste.rejectAll())]);
  assert.equal((await page.context().cookies()).find(({ name }) => name === "seen")?.value, "true");
});

test("malformed, unknown, oversized and expired values are no choice", async (t) => {
  const shopSite = await site(t);
  const good = await open(shopSite);
  await press(good, "Hyväksy kaikki");
  const value = await record(good);
  const parts = value.split(".");
  const old = parts.with?.(3, "x") ?? parts.map((part, i) => (i === 3 ? ((Date.now() / 1000 - 181 * 86400) | 0).toString(36) : part));
  old[3] = ((Date.now() / 1000 - 181 * 86400) | 0).toString(36);
  const ahead = [...parts];
  ahead[3] = ((Date.now() / 1000 + 3 * 86400) | 0).toString(36);
  const cases = {
    empty: "", word: "yes", json: "%7B%22all%22%3Atrue%7D", cut: value.slice(0, 20), width: "3" + value.slice(1),
    revision: value.replace("4.1.", "4.2."), expired: old.join("."), "from the future": ahead.join("."),
    oversized: value + "A".repeat(160), markup: value.replace(parts[7], "<b>"), "other services": value.replace(parts[7], "AAAAzz".repeat(3)),
  };
  for (const [name, bad] of Object.entries(cases)) {
    const page = await open(shopSite, { go: false });
    await page.context().addCookies([{ name: "seloste", value: bad, url: shopSite.url }]);
    await page.goto(shopSite.url);
    await layer(page).waitFor({ timeout: 2000 }).catch(() => assert.fail(`${name}: not asked`));
    await quiet(page);
    assert.deepEqual(page.third, [], name);
    assert.deepEqual(page.faults, [], name);
    await page.context().close();
  }
});

test("the record stays within 200 bytes with as many services as fit", async (t) => {
  const plan = shop((all) => (all.services = Array.from({ length: 25 }, (_, i) => service(`service-${i}`, "analytics", { lifetime_days: 4000 }))));
  const page = await open(await site(t, { publicFolder: build(plan) }));
  await press(page, "Hyväksy kaikki");
  const value = await record(page);
  assert.ok(`seloste=${value}`.length <= 200, `${value.length}`);
  await page.reload();
  assert.equal(await layer(page).count(), 0);
});

test("only what is new or widened asks again, and earlier answers stay", async (t) => {
  const shopSite = await site(t);
  const page = await open(shopSite);
  await page.evaluate(() => window.seloste.set({ embedded: true, analytics: false, functional: true }));
  const again = async (change) => {
    shopSite.publicFolder = build(shop(change));
    page.third.length = 0;
    await page.reload();
    await quiet(page);
    return { asked: (await layer(page).count()) === 1, choice: await page.evaluate(() => window.seloste.choice()), hosts: hosts(page) };
  };
  const find = (plan, id) => plan.services.find((one) => one.id === id);
  assert.equal((await again(() => {})).asked, false, "the same policy");
  assert.equal((await again((plan) => plan.services.reverse())).asked, false, "another order");
  assert.equal((await again((plan) => (find(plan, "youtube").per_language.fi.description = "Muuta."))).asked, false, "other words");
  assert.equal((await again((plan) => (find(plan, "youtube").lifetime_days = 30))).asked, false, "a shorter lifetime");
  assert.equal((await again((plan) => (plan.services = plan.services.filter(({ id }) => id !== "youtube")))).asked, false, "one less");
  assert.equal((await again((plan) => (find(plan, "google-analytics-4").lifetime_days = 800))).asked, false, "what was refused stays refused");

  const longer = await again((plan) => (find(plan, "youtube").lifetime_days = 400));
  assert.equal(longer.asked, true, "a longer lifetime of what was granted");
  assert.deepEqual(longer.choice, { "google-analytics-4": false, youtube: null, "google-maps": true, "size-guide": true });
  assert.deepEqual(longer.hosts, ["www.google.com"]);
  assert.equal((await again((plan) => (find(plan, "youtube").digest = "wider"))).choice.youtube, null, "another digest");
  const added = await again((plan) => plan.services.push(service("meta-pixel", "marketing")));
  assert.equal(added.asked, true);
  assert.equal(added.choice["meta-pixel"], null);
  assert.equal(added.choice.youtube, true);
  assert.equal((await again((plan) => (plan.revision = 2))).choice.youtube, null, "the owner says that the meaning changed");
});

test("Global Privacy Control refuses without a question, and an explicit choice prevails", async (t) => {
  const shopSite = await site(t);
  const init = () => Object.defineProperty(navigator, "globalPrivacyControl", { value: true });
  const page = await open(shopSite, { init });
  await quiet(page);
  assert.equal(await layer(page).count(), 0);
  assert.deepEqual(page.third, []);
  assert.equal(await record(page), undefined);
  assert.equal(Object.values(await page.evaluate(() => window.seloste.choice())).every((value) => value === false), true);
  const dialog = await settings(page);
  assert.ok((await dialog.innerText()).includes("Global Privacy Control"), "and says so");
  await dialog.getByRole("button", { name: "Hyväksy kaikki" }).click();
  await quiet(page);
  assert.deepEqual(hosts(page), ALL);

  shopSite.publicFolder = build(shop((plan) => (plan.gpc_refuses = false)));
  const asking = await open(shopSite, { init });
  await layer(asking).waitFor();
});

test("with storage blocked nothing throws, nothing loads unasked, and a choice holds for the page", async (t) => {
  const init = () => {
    const no = () => { throw new DOMException("blocked", "SecurityError"); };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get: no });
    Object.defineProperty(Document.prototype, "cookie", { get: no, set: no });
  };
  const shopSite = await site(t, { csp: (html) => strict(html).replace("frame-src https:", "frame-src 'none'") });
  const page = await open(shopSite, { init });
  await layer(page).waitFor();
  assert.deepEqual(page.third, []);
  assert.deepEqual(page.faults, []);
  await press(page, "Hylkää kaikki");
  await quiet(page);
  assert.equal(await layer(page).count(), 0);
  assert.equal(Object.values(await page.evaluate(() => window.seloste.choice())).includes(true), false);
  assert.deepEqual(page.faults, []);
  await page.evaluate(() => window.seloste.set({ analytics: true }));
  assert.equal(await page.evaluate(() => window.seloste.allows("google-analytics-4")), true);
  await page.evaluate(() => window.seloste.set({ embedded: true }));
  await page.evaluate(() => window.seloste.set({ embedded: false }));
  await quiet(page);
  assert.deepEqual(page.faults.filter((fault) => fault.startsWith("error: ") && /seloste|Unhandled/.test(fault)), []);
});

test("cookies that are dropped in silence are not taken for a choice kept", async (t) => {
  const init = () => Object.defineProperty(Document.prototype, "cookie", { get: () => "", set: () => {} });
  const page = await open(await site(t), { init });
  await press(page, "Hylkää kaikki");
  assert.equal(await page.evaluate(() => window.seloste.allows("youtube")), false);
  assert.equal(await layer(page).count(), 0);
  await page.reload();
  await layer(page).waitFor();
});

test("several tabs are in step", async (t) => {
  const shopSite = await site(t);
  const one = await open(shopSite);
  const two = await visit(one.context(), shopSite);
  await press(one, "Hyväksy kaikki");
  await two.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await quiet(two);
  assert.deepEqual(hosts(two), ALL);
  assert.equal(await layer(two).count(), 0);
});

test("subdomains share the choice where the policy says so", async (t) => {
  const shopSite = await site(t, { publicFolder: build(shop((plan) => (plan.domain = "esimerkki.example"))) });
  const page = await open(shopSite);
  await press(page, "Hylkää kaikki");
  await page.goto(shopSite.url.replace("kauppa.", "tuki."));
  await quiet(page);
  assert.equal(await layer(page).count(), 0);
});

test("the record goes to the policy's endpoint, with no more than it needs", async (t) => {
  const shopSite = await site(t, { publicFolder: build(shop((plan) => (plan.endpoint = "/records"))) });
  const page = await open(shopSite);
  await press(page, "Hylkää kaikki");
  for (let i = 0; i < 20 && !shopSite.posted.length; i++) await quiet(page);
  const sent = JSON.parse(shopSite.posted[0]);
  assert.deepEqual(Object.keys(sent).sort(), ["choice", "how", "id", "language", "script", "time"]);
  assert.equal(sent.language, "fi");
  assert.equal(sent.how, "refuse");
  assert.match(sent.id, /^\w{1,13}$/);
  assert.ok(Math.abs(Date.parse(sent.time) - Date.now()) < 60000);
  assert.deepEqual(await page.evaluate(() => window.seloste.record().id), sent.id);
});

test("the API and its events", async (t) => {
  const page = await open(await site(t), {
    init: () => {
      window.heard = [];
      for (const name of ["ready", "change"]) document.addEventListener("seloste:" + name, (event) => window.heard.push([name, event.detail.youtube]));
    },
  });
  assert.deepEqual(await page.evaluate(() => Object.keys(window.seloste).sort()), ["acceptAll", "allows", "choice", "open", "record", "rejectAll", "set", "withdraw"]);
  assert.equal(await page.evaluate(() => window.seloste.record()), null);
  assert.equal(await page.evaluate(() => window.seloste.allows("no-such")), false);
  await page.evaluate(() => window.seloste.acceptAll());
  await page.evaluate(() => window.seloste.open());
  await page.locator("dialog[open]").waitFor();
  assert.deepEqual(await page.evaluate(() => window.heard), [["ready", null], ["change", true]]);
  assert.equal(await page.evaluate(() => window.seloste.allows("youtube")), true);
});

test("no other global than its own and those of a released service's signals", async (t) => {
  const blank = "<!doctype html><html lang=fi><head><meta charset=utf-8><title>x</title><script src=/privacy/seloste.js></script></head><body><a href=/ data-consent-settings>x</a></body></html>";
  const shopSite = await site(t, { pages: { "/with": blank, "/without": blank.replace(/<script.*script>/, "") } });
  const names = async (path) => (await open(shopSite, { path })).evaluate(() => Object.getOwnPropertyNames(window));
  const without = new Set(await names("/without"));
  assert.deepEqual((await names("/with")).filter((name) => !without.has(name)), ["seloste"]);
});

test("Consent Mode is told nothing before the first Google template, then the defaults, then the choice", async (t) => {
  const page = await open(await site(t));
  assert.equal(await page.evaluate(() => window.dataLayer), undefined);
  await page.evaluate(() => window.seloste.set({ youtube: true }));
  assert.equal(await page.evaluate(() => window.dataLayer), undefined);
  await page.evaluate(() => window.seloste.set({ analytics: true }));
  await quiet(page);
  const told = await page.evaluate(() => window.dataLayer.map((entry) => [...entry].map((part) => (part instanceof Date ? "date" : part))));
  assert.deepEqual(told[0].slice(0, 2), ["consent", "default"]);
  assert.equal(told[0][2].analytics_storage, "denied");
  assert.equal(told[0][2].ad_storage, "denied");
  assert.equal(told[0][2].security_storage, "granted");
  assert.deepEqual(told[1].slice(0, 2), ["consent", "update"]);
  assert.equal(told[1][2].analytics_storage, "granted");
  assert.equal(told[1][2].ad_storage, "denied");
  assert.deepEqual(told[2], ["js", "date"], "the service's own calls come after");
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => {
    dataLayer.push = (entry) => (document.cookie = `last=${entry[2].analytics_storage};Path=/`);
    window.seloste.withdraw();
  })]);
  assert.equal((await page.context().cookies()).find(({ name }) => name === "last")?.value, "denied", "and withdrawal is told");
});

test("advertising signals and their redaction are told where the policy has advertising", async (t) => {
  const plan = shop((all) => all.services.push(service("ads", "marketing", { signals: ["google-consent-mode"] })));
  const page = await open(await site(t, { publicFolder: build(plan) }));
  const told = () => page.evaluate(() => window.dataLayer.map((entry) => [...entry]).filter((entry) => entry[0] !== "js" && entry[0] !== "config"));
  await page.evaluate(() => window.seloste.set({ analytics: true }));
  assert.deepEqual((await told())[2], ["set", "ads_data_redaction", true]);
  await page.evaluate(() => window.seloste.set({ marketing: true }));
  const [update, redaction] = (await told()).slice(-2);
  assert.equal(update[2].ad_user_data, "granted");
  assert.deepEqual(redaction, ["set", "ads_data_redaction", false]);
});

test("Matomo's calls: the yes before its own, the withdrawal after; nothing where it is not let through", async (t) => {
  const matomo = service("matomo", "analytics", { calls: { queue: "_paq", granted: ["setConsentGiven"], refused: ["forgetCookieConsentGiven", "requireConsent"] } });
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script></head><body><template data-consent="matomo"><script>(window._paq = window._paq || []).push(["requireConsent"], ["trackPageView"])</script></template><a href="/" data-consent-settings>x</a></body></html>`;
  const page = await open(await site(t, { pages: { "/": body }, publicFolder: build(shop((plan) => (plan.services.push(matomo), (plan.stays = true)))) }));
  await page.evaluate(() => window.seloste.set({ youtube: true }));
  assert.equal(await page.evaluate(() => window._paq), undefined);
  const calls = () => page.evaluate(() => window._paq.map(([name]) => name));
  await page.evaluate(() => window.seloste.acceptAll());
  await quiet(page);
  assert.deepEqual(await calls(), ["setConsentGiven", "requireConsent", "trackPageView"]);
  await page.evaluate(() => window.seloste.withdraw());
  assert.deepEqual((await calls()).slice(3), ["forgetCookieConsentGiven", "requireConsent"]);
});

test("advanced mode, where the policy declares it, tells the defaults at once and releases what listens", async (t) => {
  const page = await open(await site(t, { publicFolder: build(shop((plan) => (plan.consent_mode = "advanced"))) }));
  await quiet(page);
  assert.deepEqual(hosts(page), ["region1.google-analytics.com", "www.googletagmanager.com"]);
  const told = await page.evaluate(() => window.dataLayer.slice(0, 2).map((entry) => [entry[1], entry[2].analytics_storage]));
  assert.deepEqual(told, [["default", "denied"], ["update", "denied"]]);
});

test("no value of the policy can leave its string", async (t) => {
  const nasty = "\"'`${window.hit=1}</script><img src=x onerror=window.hit=1>\u2028\\";
  const plan = shop((all) => {
    const youtube = all.services.find(({ id }) => id === "youtube");
    youtube.name = nasty;
    youtube.per_language.fi = { ...youtube.per_language.fi, description: nasty, provider: nasty };
  });
  const page = await open(await site(t, { publicFolder: build(plan) }));
  assert.ok((await page.locator(".seloste-embed p").first().textContent()).includes(nasty));
  const dialog = await settings(page);
  assert.ok((await dialog.textContent()).includes(nasty));
  assert.equal(await page.evaluate(() => window.hit), undefined);
});
