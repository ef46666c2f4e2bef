// The example shop with the notice that `seloste build` really published, mounted at /privacy/: from the first visit to
// withdrawal, in every language, under a strict policy. SELOSTE_PUBLIC names the folder of the built notice.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { ROOT, copy, open, published, quit, record, serve, strict } from "./bench.mjs";

after(quit);

const PUBLIC = published();

/** The notice's own pages are served under the policy that the build wrote for them, the shop's under its own. */
const own = /Content-Security-Policy: (.*)/.exec(readFileSync(join(PUBLIC, "_headers"), "utf8"))[1];
const csp = (html) => (/href=[./]*assets\/style\./.test(html) ? own : strict(html));

let shop;
before(async () => (shop = await serve({ publicFolder: PUBLIC, csp })));
after(() => shop?.close());

const WORDS = {
  fi: {
    path: "/", cookies: "/privacy/fi/evasteet/", notice: "/privacy/fi/", refuse: "Hylkää kaikki", accept: "Hyväksy kaikki",
    choose: "Asetukset", save: "Tallenna valinnat", link: "Evästeasetukset", change: "Evästeasetukset", withdraw: "Peruuta suostumus",
    purposes: ["Toiminnallisuus", "Tilastointi", "Upotettu sisältö"],
  },
  en: {
    path: "/en/", cookies: "/privacy/en/cookies/", notice: "/privacy/en/", refuse: "Reject all", accept: "Accept all",
    choose: "Settings", save: "Save choices", link: "Cookie settings", change: "Cookie settings", withdraw: "Withdraw consent",
    purposes: ["Preferences", "Statistics", "Embedded content"],
  },
  sv: {
    path: "/sv/", cookies: "/privacy/sv/kakor/", notice: "/privacy/sv/", refuse: "Avvisa alla", accept: "Godkänn alla",
    choose: "Inställningar", save: "Spara val", link: "Kakinställningar", change: "Kakinställningar", withdraw: "Återkalla samtycke",
    purposes: ["Funktioner", "Statistik", "Inbäddat innehåll"],
  },
};
const SERVICES = ["google-analytics-4", "youtube", "google-maps", "size-guide"];
const layer = (page) => page.locator(".seloste-layer");
const press = (page, name) => layer(page).getByRole("button", { name, exact: true }).click();
const hosts = (page) => [...new Set(page.third.map((address) => new URL(address).hostname))].sort();
const choice = (page) => page.evaluate(() => window.seloste.choice());
const quiet = (page) => page.waitForTimeout(400);
const anew = (page, act) => Promise.all([page.waitForEvent("load"), act]);

/** Everything in the browser's stores: cookies of every site, and what this site keeps. */
const kept = async (page) => [
  ...(await page.context().cookies()).map(({ name }) => name),
  ...(await page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name)])),
].sort();

for (const [lang, words] of Object.entries(WORDS)) {
  test(`${lang}: before a choice nothing leaves and nothing is stored; the first layer says what it must`, async () => {
    const page = await open(shop, { path: words.path });
    await layer(page).waitFor();
    await quiet(page);
    assert.deepEqual(page.third, []);
    assert.deepEqual(await kept(page), []);
    assert.equal(await layer(page).getAttribute("lang"), lang);
    const messages = readFileSync(join(ROOT, `content/${lang}/banner.ftl`), "utf8");
    const text = await layer(page).innerText();
    for (const part of ["Esimerkki Oy", words.link, /^banner-change = ([^.{]*)\./m.exec(messages)[1]])
      assert.ok(text.includes(part), part);
    const purposes = await layer(page).locator("li").allInnerTexts();
    assert.deepEqual(purposes.map((text) => text.split(":")[0]), words.purposes);
    assert.match(text, /\b2 (ulkopuolista|third parties|utomstående)/);
    assert.deepEqual(await layer(page).getByRole("button").allInnerTexts(), [words.refuse, words.accept, words.choose]);
    const links = await layer(page).locator("a").evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    assert.deepEqual(links, [words.cookies, words.notice]);
    for (const path of links) assert.equal((await page.request.get(`http://127.0.0.1:${new URL(shop.url).port}${path}`)).status(), 200, path);
    assert.equal(await page.locator(".seloste-embed").count(), 2);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  test(`${lang}: refusing loads nothing, keeps one cookie and asks no more, on any page`, async () => {
    const page = await open(shop, { path: words.path });
    await press(page, words.refuse);
    for (const { path } of Object.values(WORDS)) {
      await page.goto(shop.url + path);
      await quiet(page);
      assert.equal(await layer(page).count(), 0);
    }
    assert.deepEqual(page.third, []);
    assert.deepEqual(await kept(page), ["seloste"]);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  test(`${lang}: accepting runs the scripts in order, shows the frames; withdrawing on the cookie page undoes it`, async () => {
    const page = await open(shop, { path: words.path });
    await press(page, words.accept);
    await page.locator("#size:visible").waitFor();
    await page.waitForFunction(() => window.order && window.dataLayer?.length >= 4);
    await quiet(page);
    assert.deepEqual(hosts(page), ["region1.google-analytics.com", "www.google.com", "www.googletagmanager.com", "www.youtube.com"]);
    const told = await page.evaluate(() => dataLayer.map((entry) => [entry[0], entry[1] instanceof Date ? "" : entry[1]]));
    assert.deepEqual(told, [["consent", "default"], ["consent", "update"], ["js", ""], ["config", "G-ESIMERKKI"]]);
    assert.equal(await page.locator("iframe").count(), 2);
    assert.equal(await page.locator(".seloste-embed").count(), 0);
    for (const name of ["_ga", "_ga_ESIMERKKI", "seloste", "shoe-size"]) assert.ok((await kept(page)).includes(name), name);
    assert.deepEqual(page.faults, []);

    page.third.length = 0;
    await page.goto(shop.url + words.cookies);
    const place = page.locator("[data-seloste-choice]");
    for (const name of ["Google Analytics 4", "YouTube", "Google Maps"]) await place.getByText(name).waitFor();
    await place.getByRole("button", { name: words.withdraw, exact: true }).click();
    await place.getByRole("button", { name: words.withdraw, exact: true }).waitFor({ state: "hidden" });
    await quiet(page);
    const left = await kept(page);
    // A cookie of another folder is out of reach from here; Google's own have the path "/".
    assert.deepEqual(left.filter((name) => ["_ga", "_ga_ESIMERKKI", "shoe-size"].includes(name)), []);
    assert.ok(Object.values(await choice(page)).every((value) => value === false));
    await page.goto(shop.url + words.path);
    await quiet(page);
    assert.equal(await page.locator("iframe").count(), 0);
    assert.equal(await page.locator(".seloste-embed").count(), 2);
    assert.deepEqual(page.third, []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  test(`${lang}: each service by its own switch through the footer's link, and changed on the cookie page`, async () => {
    const page = await open(shop, { path: words.path });
    await page.locator("footer").getByRole("link", { name: words.link }).click();
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    assert.deepEqual((await dialog.locator("input[value]:not([value=''])").evaluateAll((all) => all.map(({ value }) => value))).sort(), [...SERVICES].sort());
    assert.equal(await dialog.locator("input:checked").count(), 0);
    await dialog.locator("input[value=google-maps]").check();
    await dialog.getByRole("button", { name: words.save }).click();
    await page.locator("iframe").waitFor();
    await quiet(page);
    assert.deepEqual(hosts(page), ["www.google.com"]);
    await page.goto(shop.url + words.cookies);
    await page.locator("[data-seloste-choice]").getByRole("button", { name: words.change }).click();
    await dialog.waitFor();
    assert.equal(await dialog.locator("input[value=google-maps]").isChecked(), true);
    await dialog.locator("input[value=google-maps]").uncheck();
    await dialog.locator("input[value=youtube]").check();
    await dialog.getByRole("button", { name: words.save }).click();
    assert.deepEqual(await choice(page), { "google-analytics-4": false, youtube: true, "google-maps": false, "size-guide": false });
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}

test("withdrawing in the shop takes frames and what was stored away, and loads the page anew because a script ran", async () => {
  const page = await open(shop);
  await press(page, WORDS.fi.accept);
  await page.waitForFunction(() => window.order);
  await page.locator("#size:visible").waitFor();
  const link = page.locator("footer").getByRole("link", { name: WORDS.fi.link });
  // The browser routes clicks around frames by where they last were: scroll first, then let it catch up.
  await link.scrollIntoViewIfNeeded();
  await quiet(page);
  await link.click();
  const refuse = page.locator("dialog[open]").getByRole("button", { name: WORDS.fi.refuse });
  await refuse.waitFor();
  page.third.length = 0;
  await anew(page, refuse.click());
  await quiet(page);
  assert.equal(await page.locator("iframe").count(), 0);
  assert.equal(await page.locator(".seloste-embed").count(), 2);
  assert.deepEqual((await kept(page)).filter((name) => ["_ga", "_ga_ESIMERKKI", "shoe-size"].includes(name)), []);
  assert.deepEqual(page.third, []);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a rebuild with a widened service asks again for that one alone; a reworded one asks nobody", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "seloste-rebuild-"));
  const project = copy(folder);
  const policy = readFileSync(join(ROOT, "policy.yaml"), "utf8");
  const rebuild = (from, to) => {
    assert.ok(policy.includes(from), from);
    writeFileSync(join(project, "policy.yaml"), policy.replace(from, to));
    execFileSync("cargo", ["run", "--quiet", "--manifest-path", join(ROOT, "Cargo.toml"), "--", "build", "--quiet", "--today", "2026-11-23", "--out", join(folder, "privacy")], { cwd: project });
  };
  rebuild("fi: Kokosuositus", "fi: Kokosuositus");
  const site = await serve({ publicFolder: join(folder, "privacy"), csp });
  t.after(site.close);
  const page = await open(site);
  await press(page, WORDS.fi.accept);
  await page.waitForFunction(() => window.order);
  const before = await choice(page);
  rebuild("Muistaa kengänkokosi seuraavaa käyntiä varten.", "Muistaa kokosi ensi kertaan.");
  await page.reload();
  assert.deepEqual(await choice(page), before);
  assert.equal(await layer(page).count(), 0);
  rebuild("      - name: shoe-size\n", "      - {name: shoe-width, kind: local_storage, lifetime: 6 months, access: none, purpose: {fi: Säilyttää lestin leveyden., en: Keeps the width., sv: Sparar bredden.}}\n      - name: shoe-size\n");
  await page.reload();
  await layer(page).waitFor();
  assert.deepEqual(await choice(page), { ...before, "size-guide": null });
  assert.equal(await page.locator("iframe").count(), 2, "the others' yes holds");
  assert.equal(await page.locator("#size").isVisible(), false);
  await press(page, WORDS.fi.accept);
  await page.locator("#size:visible").waitFor();
  assert.deepEqual(page.faults, []);
});

test("with every kind of storage blocked nothing throws and nothing loads", async () => {
  const page = await open(shop, {
    init: () => {
      const no = () => { throw new DOMException("blocked", "SecurityError"); };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get: no });
      Object.defineProperty(Document.prototype, "cookie", { get: no, set: no });
    },
  });
  await press(page, WORDS.fi.refuse);
  await quiet(page);
  assert.equal(await layer(page).count(), 0);
  assert.deepEqual(page.third, []);
  await page.goto(shop.url + WORDS.en.cookies);
  await page.locator("[data-seloste-choice] button").first().waitFor();
  assert.deepEqual(page.faults, []);
  assert.equal(await record(page), undefined);
  await page.context().close();
});

test("Global Privacy Control refuses unasked, the cookie page says who refused, and the visitor may still choose", async () => {
  const page = await open(shop, { path: WORDS.en.cookies, init: () => Object.defineProperty(navigator, "globalPrivacyControl", { value: true }) });
  await page.locator("[data-seloste-choice]").getByText("Global Privacy Control").waitFor();
  assert.equal(await page.locator("[data-seloste-choice]").getByText("You have rejected").count(), 0, "the visitor has chosen nothing");
  await page.goto(shop.url);
  await quiet(page);
  assert.equal(await layer(page).count(), 0);
  assert.deepEqual(page.third, []);
  assert.deepEqual(await kept(page), []);
  await page.locator(".seloste-embed").first().getByRole("button", { name: "Näytä aina" }).click();
  await page.locator("iframe").waitFor();
  await page.reload();
  await page.locator("iframe").waitFor();
  assert.deepEqual(hosts(page), ["www.youtube.com"]);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
