// The rules of the reference that concern the banner, a test named after each: BNR (banner), CNS (consent), and the
// families of deceptive patterns of the EDPB's guidelines 03/2022. Other files say more; this one leaves none out.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { ROOT, build, open, published, quit, record, serve, stored, strict } from "./bench.mjs";
import { service, shop } from "./plans.mjs";

after(quit);

const PUBLIC = published();
const WORDS = { fi: ["/", "Hylkää kaikki", "Hyväksy kaikki", "Asetukset"], en: ["/en/", "Reject all", "Accept all", "Settings"], sv: ["/sv/", "Avvisa alla", "Godkänn alla", "Inställningar"] };
const [, REFUSE, ACCEPT, CHOOSE] = WORDS.en;
const layer = (page) => page.locator(".seloste-layer");
const press = (page, name) => layer(page).getByRole("button", { name, exact: true }).click();
const choice = (page) => page.evaluate(() => Object.values(window.seloste.choice()));
const quiet = (page) => page.waitForTimeout(250);
const settings = async (page) => {
  await press(page, CHOOSE);
  await page.locator("dialog[open]").waitFor();
  return page.locator("dialog");
};
/** Our own cookie, spoilt or aged. */
const put = (page, site, value) => page.context().addCookies([{ name: "seloste", value, url: site.url }]);
const aged = (value, days) => value.split(".").map((part, i) => (i === 3 ? (parseInt(part, 36) - days * 86400).toString(36) : part)).join(".");

let site;
before(async () => (site = await serve({ publicFolder: PUBLIC, csp: (html) => strict(html) })));
after(() => site?.close());

/** A rule's test on the English page of the shop; `given` as for `open`. */
const rule = (name, body, given = {}) =>
  test(name, async () => {
    const page = await open(site, { path: "/en/", ...given });
    await body(page);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

rule("BNR-001 what needs consent is asked about", async (page) => {
  await layer(page).waitFor();
  assert.ok((await choice(page)).every((value) => value === null));
});

rule("BNR-002 nothing optional loads or is stored before the choice", async (page) => {
  await layer(page).waitFor();
  await quiet(page);
  assert.deepEqual(page.third, []);
  assert.deepEqual(await stored(page), { cookies: [], local: [] });
});

rule("BNR-003 refusing stands on the layer that has accepting", async (page) => {
  for (const name of [REFUSE, ACCEPT]) assert.equal(await layer(page).getByRole("button", { name, exact: true }).count(), 1);
  const dialog = await settings(page);
  for (const name of [REFUSE, ACCEPT]) assert.equal(await dialog.getByRole("button", { name, exact: true }).count(), 1);
});

rule("BNR-004 refusing is as prominent: same element, size, colours with a contrast of 4.5, earlier in the order, as many clicks", async (page) => {
  for (const scope of [layer(page), await settings(page)]) {
    const [refuse, accept] = await Promise.all([REFUSE, ACCEPT].map((name) => scope.getByRole("button", { name, exact: true }).evaluate((node) => {
      const { color, backgroundColor, font, border, opacity, textDecoration } = getComputedStyle(node);
      const light = (text) => text.match(/[\d.]+/g).slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const [high, low] = [light(color), light(backgroundColor)].sort((a, b) => b - a);
      return { tag: node.tagName, height: node.offsetHeight, font, color, backgroundColor, border, opacity, textDecoration, width: Math.round(node.offsetWidth), contrast: (high + 0.05) / (low + 0.05), place: [...node.parentNode.children].indexOf(node) };
    })));
    assert.ok(refuse.contrast >= 4.5);
    assert.ok(refuse.place < accept.place && refuse.width >= accept.width - 1);
    for (const name of ["place", "width"]) delete refuse[name], delete accept[name];
    assert.deepEqual(refuse, accept);
  }
});

rule("BNR-005 nothing is ticked before", async (page) => {
  assert.equal(await layer(page).locator("input").count(), 0);
  const dialog = await settings(page);
  assert.ok((await dialog.locator("input").count()) >= 4);
  assert.equal(await dialog.locator("input:checked").count(), 0);
});

rule("BNR-006 scrolling, browsing on and closing are no consent", async (page) => {
  await page.mouse.wheel(0, 2000);
  await page.locator("h1").click();
  await settings(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.goto(site.url);
  await layer(page).waitFor();
  await quiet(page);
  assert.equal(await record(page), undefined);
  assert.deepEqual(page.third, []);
});

rule("BNR-007 no wall: the page can be read and used before and after a refusal", async (page) => {
  await layer(page).waitFor();
  const free = () => page.evaluate(() => [document.body.inert, getComputedStyle(document.documentElement).overflow, !!document.elementFromPoint(innerWidth / 2, 40)?.closest("header, main")]);
  assert.deepEqual(await free(), [false, "visible", true]);
  await press(page, REFUSE);
  assert.deepEqual(await free(), [false, "visible", true]);
  assert.equal(await layer(page).count(), 0);
});

rule("BNR-008 each purpose can be chosen within one further click", async (page) => {
  const dialog = await settings(page);
  const sections = await dialog.locator("section h3").allInnerTexts();
  for (const name of ["Preferences", "Statistics", "Embedded content"]) assert.ok(sections.includes(name), name);
  await dialog.locator("input[value=google-analytics-4]").check();
  await dialog.getByRole("button", { name: "Save choices" }).click();
  assert.deepEqual(await page.evaluate(() => ["analytics", "functional", "embedded"].map((mark) => window.seloste.allows(mark))), [true, false, false]);
});

rule("BNR-009 the first layer says who, what, why, who else and how many, how to withdraw, and where to read more", async (page) => {
  const text = await layer(page).innerText();
  for (const part of ["Esimerkki Oy", "stores cookies and other data on your device and reads them", "Preferences", "Statistics", "Embedded content", "2 third parties", "change your choice at any time", "Cookie settings"]) assert.ok(text.includes(part), part);
  for (const path of await layer(page).locator("a").evaluateAll((all) => all.map((one) => new URL(one.href).pathname))) assert.ok(existsSync(join(PUBLIC, path.replace("/privacy/", ""), "index.html")), path);
});

rule("BNR-010 every page has a standing way back to the choice", async (page) => {
  await press(page, REFUSE);
  for (const path of ["/", "/en/", "/privacy/en/cookies/"]) {
    await page.goto(site.url + path);
    await page.locator("[data-consent-settings]").first().click();
    await page.locator("dialog[open]").waitFor();
  }
  // The notice's other pages load no script: there the link leads to the page that shows the choice.
  await page.goto(site.url + "/privacy/en/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Cookie settings" }).click();
  await page.waitForURL("**/privacy/en/cookies/");
  await page.locator("[data-seloste-choice] button").first().click();
  await page.locator("dialog[open]").waitFor();
});

rule("BNR-011 no switch for legitimate interests", async (page) => {
  const dialog = await settings(page);
  assert.doesNotMatch(await dialog.innerText(), /legitimate|object/i);
  assert.equal(await dialog.getByText("Basket").or(dialog.getByText("Ostoskori")).locator("input").count(), 0, "what is necessary has no switch");
});

for (const [lang, [path, refuse, accept]] of Object.entries(WORDS))
  rule(`BNR-012 plain words without blame or steering: ${lang}`, async (page) => {
    await page.evaluate(() => window.seloste.open());
    await page.locator("dialog[open]").waitFor();
    const text = `${await layer(page).innerText()} ${await page.locator("dialog").innerText()}`;
    assert.doesNotMatch(text, /sorry|unfortunately|best experience|improve your experience|\bOK\b|got it|don.t worry|yummy|valitettavasti|harmi|parhaan mahdollisen|parempi kokemus|ymmärrän|herkullis|!/i);
    for (const word of [refuse, accept]) assert.ok(text.includes(word));
  }, { path });

for (const [lang, [path, ...words]] of Object.entries(WORDS))
  rule(`BNR-013 the banner speaks the page's language: ${lang}`, async (page) => {
    assert.equal(await layer(page).getAttribute("lang"), lang);
    assert.deepEqual(await layer(page).getByRole("button").allInnerTexts(), words);
  }, { path, context: { locale: "sv-SE" } });

rule("BNR-014 nobody is asked again within six months of a refusal", async (page) => {
  await press(page, REFUSE);
  await put(page, site, aged(await record(page), 179));
  await page.reload();
  await quiet(page);
  assert.equal(await layer(page).count(), 0);
});

rule("BNR-015, BNR-016 yes and no are kept equally long, 180 days", async (page) => {
  for (const act of ["acceptAll", "rejectAll"]) {
    await page.evaluate((name) => window.seloste[name](), act);
    await quiet(page);
    const { expires } = (await page.context().cookies()).find(({ name }) => name === "seloste");
    assert.ok(Math.abs(expires - Date.now() / 1000 - 180 * 86400) < 120, act);
  }
});

rule("BNR-017 by keyboard: named region and dialog, refusing in two keys, no trap, nothing moves", async (page) => {
  await layer(page).waitFor();
  assert.equal(await layer(page).evaluate((node) => node.tagName + !!node.ariaLabel), "SECTIONtrue");
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  for (let i = 0; i < 6; i++) await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => !!document.activeElement.closest(".seloste-layer")), false);
  await layer(page).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.ok((await choice(page)).every((value) => value === false));
});

rule("BNR-018 closing the settings is no acceptance", async (page) => {
  const dialog = await settings(page);
  for (const box of await dialog.locator("input").all()) await box.check();
  await dialog.getByRole("button", { name: "Close" }).click();
  assert.ok((await choice(page)).every((value) => value === null));
  assert.equal(await record(page), undefined);
});

rule("BNR-019 the notice and the cookie page can be read without a choice", async (page) => {
  for (const link of [1, 0]) {
    await page.goto(site.url + "/en/");
    await layer(page).locator("a").nth(link).click();
    await page.locator("h1").waitFor();
    await quiet(page);
    assert.equal(await layer(page).count(), 0, "no banner over it");
  }
});

test("BNR-020 where nothing needs consent there is no script and no banner", async (t) => {
  const folder = build(shop((plan) => (plan.services = plan.services.filter(({ category }) => category === "necessary"))));
  assert.equal(existsSync(join(folder, "seloste.js")), false);
});

rule("BNR-021, BNR-022 Global Privacy Control refuses, and both layers of information say so", async (page) => {
  await quiet(page);
  assert.equal(await layer(page).count(), 0);
  assert.ok((await choice(page)).every((value) => value === false));
  assert.deepEqual(page.third, []);
  await page.evaluate(() => window.seloste.open());
  await page.locator("dialog[open]").getByText("Global Privacy Control").waitFor();
  assert.match(readFileSync(join(PUBLIC, "en/cookies/index.html"), "utf8"), /Global Privacy Control signal, we take it as a refusal/);
}, { init: () => Object.defineProperty(navigator, "globalPrivacyControl", { value: true }) });

rule("CNS-001 the record proves the choice: id, time, version, language, each answer, how; no name and no address", async (page) => {
  const dialog = await settings(page);
  await dialog.locator("input[value=youtube]").check();
  await dialog.getByRole("button", { name: "Save choices" }).click();
  const proof = await page.evaluate(() => window.seloste.record());
  assert.deepEqual(Object.keys(proof), ["id", "time", "how", "script", "language", "choice"]);
  assert.ok(Math.abs(Date.parse(proof.time) - Date.now()) < 60_000 && proof.time.endsWith("Z"));
  assert.deepEqual([proof.how, proof.language, proof.script.length], ["settings", "en", 4]);
  assert.deepEqual(proof.choice, { "google-analytics-4": false, youtube: true, "google-maps": false, "size-guide": false });
});

test("CNS-002 what is new or wider is asked about anew", async (t) => {
  const one = await serve();
  t.after(one.close);
  const page = await open(one, { path: "/en/" });
  await press(page, ACCEPT);
  for (const change of [(plan) => plan.services.push(service("more", "marketing")), (plan) => (plan.services.find(({ id }) => id === "youtube").digest = "another recipient")]) {
    one.publicFolder = build(shop(change));
    await page.reload();
    await layer(page).waitFor();
    assert.equal((await choice(page)).filter((value) => value === null).length, 1);
  }
});

rule("CNS-003 withdrawal has effect: scripts stop, own items go, nothing is read again", async (page) => {
  await press(page, ACCEPT);
  await page.waitForFunction(() => window.order);
  await page.locator("iframe").first().waitFor();
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => window.seloste.withdraw())]);
  page.third.length = 0;
  await page.reload();
  await quiet(page);
  assert.deepEqual(page.third, []);
  assert.equal(await page.locator("iframe").count(), 0);
  assert.deepEqual((await stored(page)).cookies.filter((name) => name.startsWith("_ga")), []);
});

rule("CNS-004 a yes older than its expiry counts no more", async (page) => {
  await press(page, ACCEPT);
  await quiet(page);
  await put(page, site, aged(await record(page), 181));
  page.third.length = 0;
  await page.reload();
  await layer(page).waitFor();
  await quiet(page);
  assert.deepEqual(page.third, []);
});

rule("CNS-005 the choice is the site's own: no other site can read it", async (page) => {
  await press(page, ACCEPT);
  const own = (await page.context().cookies()).find(({ name }) => name === "seloste");
  assert.equal(own.domain, new URL(site.url).hostname);
  assert.equal(own.sameSite, "Lax");
});

rule("C.3.3 overloading: not asked twice, one click to refuse, settings one click deep, no more choices than services", async (page) => {
  const dialog = await settings(page);
  assert.equal(await dialog.locator("dialog, [role=tab], iframe").count(), 0);
  assert.equal(await dialog.locator("input[value]:not([value=''])").count(), 4);
  await dialog.getByRole("button", { name: REFUSE }).click();
  for (const path of ["/", "/en/"]) {
    await page.goto(site.url + path);
    await quiet(page);
    assert.equal(await layer(page).count(), 0);
  }
});

rule("C.3.3 skipping: nothing set before, nothing that distracts", async (page) => {
  const dialog = await settings(page);
  assert.equal(await dialog.locator("input:checked").count(), 0);
  for (const scope of [layer(page), dialog]) assert.equal(await scope.locator("img, svg, video, picture, canvas").count(), 0);
});

rule("C.3.3 stirring: the buttons of a row all look alike", async (page) => {
  for (const scope of [layer(page), await settings(page)]) {
    const looks = await scope.getByRole("button").evaluateAll((all) => all.map((node) => {
      const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(node);
      return [color, backgroundColor, fontSize, fontWeight].join();
    }));
    assert.equal(new Set(looks).size, 1);
  }
});

rule("C.3.3 obstructing: labels do what they say, no dead end", async (page) => {
  await press(page, REFUSE);
  assert.ok((await choice(page)).every((value) => value === false));
  await page.locator("footer [data-consent-settings]").click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByRole("button", { name: ACCEPT }).click();
  assert.ok((await choice(page)).every((value) => value === true));
});

rule("C.3.3 fickle: the same words in every layer, one place for settings", async (page) => {
  const dialog = await settings(page);
  const name = await dialog.getByRole("heading", { level: 2 }).innerText();
  assert.equal(name, await page.locator("footer [data-consent-settings]").innerText());
  const labels = await dialog.getByRole("button").allInnerTexts();
  for (const word of [REFUSE, ACCEPT]) assert.ok(labels.includes(word));
});

rule("C.3.3 left in the dark: banner, settings and cookie page name the same purposes, services and items", async (page) => {
  const purposes = (await layer(page).locator("li").allInnerTexts()).map((text) => text.split(":")[0]);
  const dialog = await settings(page);
  for (const name of purposes) assert.equal(await dialog.getByRole("heading", { name, exact: true }).count(), 1);
  await page.evaluate(() => document.querySelectorAll("dialog details").forEach((one) => (one.open = true)));
  const items = (await dialog.locator("li b").allInnerTexts()).map((text) => text.replace(/ \(.*/, ""));
  await page.goto(site.url + "/privacy/en/cookies/");
  const text = await page.locator("main").innerText();
  for (const item of [...purposes, ...items, "YouTube", "Google Maps", "Google Analytics 4"]) assert.ok(text.includes(item), item);
});
