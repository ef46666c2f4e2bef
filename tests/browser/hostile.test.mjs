// Hostile and extreme values in every text: 200 purposes, a word of sixty letters, a name that runs the other way, a
// controller without e-mail. The pages validate, execute nothing, fit on a phone and can be read.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { quit, serve } from "./bench.mjs";
import { built, narrow, pagesIn, project, quiet, valid } from "./judge.mjs";
import { check } from "./nu.mjs";

after(quit);

const EVIL = `</title></script><script>window.canary=1</script><img src=https://canary.example/x onerror=window.canary=2>" onmouseover="window.canary=3" {{ 7*7 }} {% include "x" %} **bold** [a](javascript:window.canary=4) { $name } &amp; <!-- `;
const LONG = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilasrekisteri";
const RTL = "\u05d7\u05d1\u05e8\u05d4 \u202e\u05dc\u05d3\u05d5\u05d2\u05de\u05d4 (1)";
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const text = (more = "") => `{fi: ${quoted(EVIL + more + " fi")}, en: ${quoted(EVIL + more + " en")}}`;

const purposes = (count) => Array.from({ length: count }, (_, at) => `
      p${at}:
        name: ${text(at)}
        description: ${text()}
        legal_basis: ${at % 2 ? "legitimate_interests" : "consent"}
        ${at % 2 ? `interest: ${text()}` : `withdrawal: ${text()}`}
        data: [odd]
        recipients: [firm]
        retention: {criteria: ${text()}}`).join("");

// A template in a text is taken for a placeholder that was left over, as it should be; here it is meant.
const keys = ["version", "change_notice", "changes", "site", "controller", "dpo", "rights", "security", "items", "data_categories", "recipients", "services", "registers"];
const allow = keys.map((at) => `  - {code: PLH-001, at: ${at}, reason: A name of its own.}`).join("\n");

const policy = (count) => `seloste: 1
languages: [fi, en]
effective: 2026-01-01
version: ${quoted(EVIL)}
change_notice: ${text()}
changes: [{date: 2026-01-01, version: ${quoted(EVIL)}, material: true, text: ${text()}}]
site: {name: ${text()}}
controller: {name: ${quoted(RTL + " " + EVIL)}, business_id: 1234567-1, country: FI, phone: '+358 9 000 0000', address: ${quoted(EVIL)}}
dpo: {appointed: false, reason: ${text()}}
rights: {channels: [form, phone, post], form: https://esimerkki.example/lomake, identity_check: ${text()}}
security: {manual: [${text()}], electronic: [${text()}]}
items: {thing: ${text()}}
data_categories:
  odd: {name: ${text()}, description: ${text()}, items: [name, thing, ${text()}]}
recipients:
  firm: {name: ${quoted(EVIL)}, role: controller, country: FI, only_if: ${text()}}
services:
  basket:
    use: self
    name: ${quoted(EVIL)}
    description: ${text()}
    consent: necessary
    exempt: {criterion: requested_service, reason: ${text()}}
    storage: [{name: ${quoted(LONG.toLowerCase().repeat(2))}, lifetime: session, purpose: ${text()}}]
registers:
  all:
    name: {fi: ${LONG}, en: ${quoted(EVIL)}}
    path: {fi: ${quoted(EVIL)}, en: ${quoted("../../" + EVIL)}}
    subjects: [customer, ${text()}]
    sources: [data_subject, {from: ${text()}, informed: 1 month}]
    automated_decisions: none
    purposes:${purposes(count)}
  small:
    name: {fi: ${quoted(RTL)}, en: ${quoted(RTL)}}
    subjects: [customer]
    sources: [data_subject]
    automated_decisions: none
    purposes:
      one:
        name: {fi: ${LONG}, en: ${LONG}}
        legal_basis: legitimate_interests
        interest: {fi: ${LONG}, en: ${LONG}}
        data: [odd]
        recipients: [firm]
        services: [basket]
        retention: 1 year
allow:
${allow}
`;

const made = (count) => built(project("small-firm", { "policy.yaml": policy(count) }));
const folder = made(200);
const paths = pagesIn(folder);
/** html-validate takes its time with long pages; they are made of the same parts as these, and the other checker reads them whole. */
const fewer = made(10);
let site;
test.before(async () => (site = await serve({ publicFolder: folder, csp: null })));
after(() => site?.close());

test("there is a page for each register, with all it was given", () => assert.ok(paths.length >= 13, paths.join(" ")));

for (const path of paths) {
  // A title may be long here, and may hold a bare `<`: to a browser it is text there.
  test(`${path}: valid`, () => valid(fewer, path, ["long-title", "no-raw-characters"]));

  test(`${path}: executes nothing, fits on a phone, can be read`, async () => {
    const page = await narrow(site, path);
    // A hand on every element: what waits for one would run now.
    await page.evaluate(() => document.querySelectorAll("body *").forEach((node) => node.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }))));
    await quiet(page);
    const shown = await page.locator("main").innerText();
    assert.ok(shown.trim().length > 40);
    assert.ok(!shown.includes("49 {%"), "a template in a value was run");
    const names = await page.locator("h1").allInnerTexts();
    assert.equal(names.length, 1);
    if (/^(fi|en)\/[^/]*script/.test(path) && (await page.locator("#purpose-p0").count())) {
      assert.equal(await page.locator("[id^=purpose-p]").count(), 200);
      assert.ok(shown.includes("<script>window.canary=1</script>") && shown.includes("{{ 7*7 }}") && shown.includes("**bold**"), "the value is not shown as it was written");
    }
    assert.equal(await page.locator("main script, main img, main [onmouseover]").count(), 0);
    await page.context().close();
  });
}

test("the long pages are valid, too", async () => {
  // Of these words no checker can tell the language.
  const told = (await check(folder, paths)).filter((one) => !one.includes("appears to be written in"));
  assert.deepEqual(told, []);
});

test("the long page keeps all its purposes", async () => {
  const page = await narrow(site, paths.find((path) => path.startsWith("fi/") && path.includes("script")) ?? "fi/index.html");
  assert.equal(await page.locator("[id^=purpose-p]").count(), 200);
  await page.context().close();
});
