// `seloste serve` in a real browser: a save is seen, the place of the page is kept, a style is swapped, a fault is told.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import test, { after } from "node:test";
import { ROOT, copy, launch, quit } from "./bench.mjs";

after(quit);

const BINARY = process.env.SELOSTE ?? join(ROOT, "target/debug/seloste");

/** The example, served; a page of it in the browser. */
async function write(t, path = "fi/asiakasrekisteri/") {
  const project = copy(mkdtempSync(join(tmpdir(), "seloste-serve-")));
  rmSync(join(project, "themes"), { recursive: true });
  const child = spawn(BINARY, ["serve", project, "--port", "0", "--today", "2026-11-23", "--quiet"], { stdio: ["ignore", "pipe", "ignore"] });
  const [url] = await new Promise((done) => createInterface(child.stdout).once("line", (line) => done([line])));
  const context = await (await launch()).newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  // The site has no icon, as the published one has none.
  const icon = (message) => message.location().url.endsWith("/favicon.ico");
  page.on("console", (message) => message.type() === "error" && !icon(message) && faults.push(message.text()));
  t.after(async () => {
    await context.close();
    child.kill();
    rmSync(project, { recursive: true });
  });
  await page.goto(url + path);
  const policy = join(project, "policy.yaml");
  const good = readFileSync(policy, "utf8");
  const edit = (from, to) => {
    assert.ok(good.includes(from), `the example has no ${from}`);
    writeFileSync(policy, good.replaceAll(from, to));
  };
  return { page, project, policy, good, edit, faults, url };
}

const text = (page, words) => page.getByText(words).first().waitFor();
const overlay = (page) => page.locator("#seloste-findings .panel");
const badge = (page) => page.locator("#seloste-findings .badge");
/** Marks the document: the mark is gone once the page was loaded anew. */
const mark = (page) => page.evaluate(() => void (window.before = true));
const marked = (page) => page.evaluate(() => window.before === true);

test("a save is seen without a touch, at the place where one was reading", async (t) => {
  const { page, edit, faults } = await write(t);
  await page.evaluate(() => scrollTo(0, 1500));
  const place = await page.evaluate(() => scrollY);
  assert.ok(place > 1000, "the page is long enough to scroll");
  await mark(page);
  const held = [await page.locator("details:not([open])").last().elementHandle(), await page.locator('a[href="#objection"]').first().elementHandle()];
  await held[0].evaluate((details) => (details.open = true));
  await held[1].evaluate((node) => node.focus({ preventScroll: true }));
  edit("Esimerkkikatu 1", "Uusikatu 22");
  await text(page, "Uusikatu 22");
  assert.equal(await marked(page), true, "mended where it stands");
  assert.ok(Math.abs((await page.evaluate(() => scrollY)) - place) < 5);
  assert.deepEqual(await Promise.all([held[0].evaluate((node) => node.isConnected && node.open), held[1].evaluate((node) => node === document.activeElement)]), [true, true]);
  assert.deepEqual(faults, []);
});

test("after every kind of change the page is the one that a new load would show", async (t) => {
  const { page, project, policy, edit, good, faults } = await write(t, "fi/asiakasrekisteri/#rights");
  // Attributes have no order.
  const now = () => page.evaluate(() => {
    const written = (node) => {
      if (!node.tagName) return node.data;
      const own = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).filter((one) => one !== ' open=""');
      return `<${node.tagName}${own.sort().join("")}>${[...node.childNodes].map(written).join("")}</>`;
    };
    return written(document.documentElement);
  });
  await mark(page);
  let last = await now();
  const changes = {
    "a word": () => edit("Esimerkkikatu 1", "Uusikatu 22"),
    "back again": () => writeFileSync(policy, good),
    "a language less": () => edit("languages: [fi, en, sv]", "languages: [fi, en]"),
    "another one first": () => edit("languages: [fi, en, sv]", "languages: [sv, fi, en]"),
    "own words": () => {
      mkdirSync(join(project, "content/fi"), { recursive: true });
      writeFileSync(join(project, "content/fi/own.ftl"), "section-other_rights = Mitä voit vaatia\n");
    },
    "and no more": () => (writeFileSync(policy, good), rmSync(join(project, "content/fi/own.ftl"))),
  };
  for (const [name, change] of Object.entries(changes)) {
    change();
    let mended = last;
    for (let i = 0; i < 60 && mended === last; i++) {
      await page.waitForTimeout(250);
      mended = await now();
    }
    assert.notEqual(mended, last, name);
    assert.equal(await marked(page), true, `${name}: mended where it stands`);
    await page.reload();
    // What is found comes after the page, on a connection of its own.
    let loaded = await now();
    for (let i = 0; i < 40 && loaded !== mended; i++) {
      await page.waitForTimeout(100);
      loaded = await now();
    }
    const at = [...mended].findIndex((letter, at) => letter !== loaded[at]);
    assert.ok(mended === loaded, `${name}: ${mended.slice(at - 80, at + 80)} is ${loaded.slice(at - 80, at + 80)} when loaded anew`);
    await mark(page);
    last = mended;
  }
  assert.deepEqual(faults, []);
});

test("a page with a script of its own is loaded anew", async (t) => {
  const { page, edit, faults } = await write(t, "fi/evasteet/");
  await mark(page);
  edit("name: Esimerkki Oy", "name: Toinen Oy");
  await text(page, "Toinen Oy");
  assert.equal(await marked(page), false);
  assert.deepEqual(faults, []);
});

test("a change elsewhere in the site leaves the page as it is", async (t) => {
  const { page, project, url } = await write(t);
  await mark(page);
  // The overview's words are on no register's page.
  writeFileSync(join(project, "content/fi/zz-own.ftl"), "overview-title = Kaikki rekisterit\n");
  await page.waitForFunction(async (url) => (await (await fetch(url)).text()).includes("Kaikki rekisterit"), url + "fi/");
  // Its title is in the menu of every page, so this one is mended once, and then stays.
  await text(page, "Kaikki rekisterit");
  await page.evaluate(() => new MutationObserver(() => (window.changed = true)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  writeFileSync(join(project, "content/fi/zz-own.ftl"), "overview-title = Kaikki rekisterit\n# a comment\n");
  await page.waitForTimeout(1500);
  assert.equal(await page.evaluate(() => window.changed), undefined, "the same bytes are no change");
  assert.equal(await marked(page), true);
});

test("a change of the style sheet is swapped in, the page stays", async (t) => {
  const { page, project, faults } = await write(t);
  await mark(page);
  const theme = join(project, "themes/default");
  mkdirSync(theme, { recursive: true });
  const style = readFileSync(join(ROOT, "themes/default/style.css"), "utf8");
  for (const colour of ["rgb(1, 2, 3)", "rgb(4, 5, 6)"]) {
    writeFileSync(join(theme, "style.css"), `${style}\nbody { background: ${colour} }\n`);
    await page.waitForFunction((colour) => getComputedStyle(document.body).backgroundColor === colour, colour);
    await page.waitForFunction(() => document.querySelectorAll('link[rel="stylesheet"]').length === 1);
  }
  assert.equal(await marked(page), true);
  assert.deepEqual(faults, []);
});

test("a fault lies over the last good page with its place, and goes when it is mended", async (t) => {
  const { page, policy, good, edit, faults } = await write(t);
  await mark(page);
  edit("legal_basis: contract", "legal_bais: contract");
  await overlay(page).waitFor();
  assert.equal(await marked(page), true, "the page is the same one");
  const told = await overlay(page).innerText();
  for (const part of [/the last good page/, /error\[YML-010\]/, /policy\.yaml:\d+:\d+/, /legal_bais: contract/, /help: write legal_basis/]) assert.match(told, part);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, "it takes no focus");

  await overlay(page).focus();
  await page.keyboard.press("Escape");
  assert.equal(await overlay(page).isVisible(), false);
  assert.equal(await badge(page).getAttribute("aria-expanded"), "false");
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.className), "badge", "focus is not lost");
  await page.reload();
  await badge(page).waitFor();
  assert.equal(await overlay(page).isVisible(), false, "closed stays closed while the findings are the same");
  await badge(page).focus();
  await page.keyboard.press("Enter");
  assert.equal(await overlay(page).isVisible(), true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await overlay(page).isVisible(), false, "its button closes it");

  edit("legal_basis: contract", "legal_basis: contrakt");
  await overlay(page).waitFor();
  assert.match(await overlay(page).innerText(), /contrakt/, "other findings open it again");
  writeFileSync(policy, good);
  await page.locator("#seloste-findings").waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
});

test("the overlay fits a small screen, in light and in dark", async (t) => {
  const { page, edit } = await write(t);
  edit("legal_basis: contract", "legal_bais: contract");
  await overlay(page).waitFor();
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 900]) {
      await page.setViewportSize({ width, height: 700 });
      const box = await overlay(page).boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= width && box.y >= 0, JSON.stringify(box));
      assert.ok((await page.locator("#seloste-findings .close").boundingBox()).height >= 44);
      if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `overlay-${colorScheme}-${width}.png`) });
    }
  }
  await page.emulateMedia({ media: "print" });
  assert.equal(await overlay(page).isVisible(), false);
});

test("an address without a page comes alive when there is one, and dies when it goes", async (t) => {
  const { page, project, url } = await write(t, "de/");
  await text(page, "No such page");
  const policy = join(project, "policy.yaml");
  const good = readFileSync(policy, "utf8");
  // A firm's file in one language is enough for a page at another address.
  writeFileSync(policy, readFileSync(join(ROOT, "tests/projects/small-firm/policy.yaml"), "utf8"));
  await page.waitForTimeout(500);
  assert.equal(new URL(page.url()).pathname, new URL(url).pathname + "de/");
  await page.goto(new URL("/fi/", url).href);
  await text(page, "Asiakasrekisteri");
  writeFileSync(policy, good);
  await text(page, "No such page");
  writeFileSync(policy, readFileSync(join(ROOT, "tests/projects/small-firm/policy.yaml"), "utf8"));
  await text(page, "Tilausten toimittaminen");
});
