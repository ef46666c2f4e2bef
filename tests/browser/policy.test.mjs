// policy.json by its published schema, with a validator that is not ours: of the example, and of every test project that builds.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ROOT, published } from "./bench.mjs";

const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const PUBLIC = published();
const example = () => json(join(PUBLIC, "policy.json"));
// The schema as the file itself names it.
const schema = json(join(PUBLIC, example().$schema));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const validate = ajv.compile(schema);
const fits = (facts) => assert.ok(validate(facts), JSON.stringify(validate.errors, null, 2));

/** The schema names what it means by itself: nothing is fetched to read it. */
test("the published schema is the documented one", () => assert.deepEqual(schema, json(join(ROOT, "docs/policy.json.schema.json"))));

test("the example", () => {
  fits(example());
  assert.deepEqual(example().languages, ["fi", "en", "sv"]);
});

const projects = readdirSync(join(ROOT, "tests/projects"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
let built = 0;
for (const name of projects)
  test(`tests/projects/${name}`, (t) => {
    const out = join(mkdtempSync(join(tmpdir(), "seloste-policy-")), "public");
    try {
      execFileSync("cargo", ["run", "--quiet", "--manifest-path", join(ROOT, "Cargo.toml"), "--", "build", "--quiet", "--today", "2026-11-23", "--out", out, "--project", join(ROOT, "tests/projects", name)], { stdio: "pipe" });
    } catch (error) {
      assert.equal(error.status, 1, String(error.stderr));
      return t.diagnostic("a project of faults: nothing is published");
    }
    fits(json(join(out, "policy.json")));
    built += 1;
  });

test("most projects were built", () => assert.ok(built >= 8, String(built)));

/** Each makes one thing wrong. */
const spoilt = {
  "another form": (facts) => (facts.form = 2),
  "no languages": (facts) => (facts.languages = []),
  "a language twice": (facts) => facts.languages.push("fi"),
  "no registers": (facts) => delete facts.registers,
  "a key that is none": (facts) => (facts.controler = {}),
  "a day that is none": (facts) => (facts.effective = "1.9.2026"),
  "a period in words": (facts) => (facts.answer_within = "14 days"),
  "a period of nothing": (facts) => (facts.answer_within = "P"),
  "a text without its language": (facts) => (facts.registers[0].name = "Asiakasrekisteri"),
  "a text in no language": (facts) => (facts.registers[0].name = {}),
  "a legal basis that is none": (facts) => (facts.registers[0].purposes[0].legal_basis = "necessity"),
  "a right that is none": (facts) => (facts.registers[0].purposes[0].rights.silence = { state: "applies", article: "Art. 99" }),
  "a state that is none": (facts) => (facts.registers[0].purposes[0].rights.access.state = "maybe"),
  "a purpose without an id": (facts) => delete facts.registers[0].purposes[0].id,
  "a mark that is text": (facts) => (facts.registers[0].data[0].criminal = "no"),
  "a retention of both kinds": (facts) => (facts.registers[0].purposes[0].retention[0].keep = [{ period: "P1Y", until: "objection" }]),
  "a country in words": (facts) => (facts.recipients[0].country = "Finland"),
  "a mechanism that is none": (facts) => (facts.recipients.find(({ transfers }) => transfers.length).transfers[0].mechanism = "privacy_shield"),
  "a kind of storage that is none": (facts) => (facts.services.find(({ storage }) => storage.length).storage[0].kind = "biscuit"),
  "days that are negative": (facts) => (facts.consent.days = -1),
  "notes that are internal": (facts) => (facts.controller.internal = { owner: "x" }),
};
for (const [name, spoil] of Object.entries(spoilt))
  test(`refused: ${name}`, () => {
    const facts = example();
    spoil(facts);
    assert.ok(!validate(facts));
    assert.ok(validate.errors.length > 0);
  });
