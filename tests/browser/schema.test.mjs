// `seloste schema` by validators that are not ours: what it lets through, what it refuses, what an editor shows by it.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import test from "node:test";
import Ajv from "ajv";
import { parse } from "yaml";
import { ROOT } from "./bench.mjs";

const BINARY = process.env.SELOSTE ?? join(ROOT, "target/debug/seloste");
const DAY = ["--today", "2026-11-23"];
const schema = (...given) => JSON.parse(execFileSync(BINARY, ["schema", ...given], { encoding: "utf8" }));
/** `enumDescriptions` are for editors; everything else has to be draft-07, strictly. */
const validator = (schema) => new Ajv({ strict: true, strictTypes: false, allErrors: false, keywords: ["enumDescriptions"] }).compile(schema);
const load = (file) => parse(readFileSync(file, "utf8"));

/** Faults of build: what `check` says of a file that the schema has to refuse. */
const STRUCTURAL = new Set(["YML-010", "YML-012", "YML-013", "YML-018", "YML-019", "YML-023", "YML-024", "YML-025", "YML-026", "YML-028"]);

/** The codes of reading that `check` finds. */
function reading(project) {
  const run = spawnSync(BINARY, ["check", "--format", "json", "--project", project, ...DAY], { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.ok(run.status <= 1, run.stderr);
  return new Set(JSON.parse(run.stdout).findings.map((finding) => finding.code).filter((code) => code.startsWith("YML-")));
}

const projects = readdirSync(join(ROOT, "tests/projects")).map((name) => join(ROOT, "tests/projects", name));
assert.ok(projects.length > 10);

test("every project whose build is right passes, every one whose build is wrong does not", () => {
  const passed = [];
  for (const project of [ROOT, ...projects]) {
    const codes = reading(project);
    const valid = validator(schema("--project", project));
    let good = true;
    try {
      good = valid(load(join(project, "policy.yaml")));
    } catch (error) {
      // No YAML at all, or a key twice: refused before any schema.
      assert.equal(error.name, "YAMLParseError");
      good = false;
    }
    const errors = JSON.stringify(valid.errors?.slice(0, 3));
    const registers = join(project, "registers");
    for (const file of existsSync(registers) ? readdirSync(registers) : []) {
      const one = validator(schema("--register", "--project", project));
      good &&= one(load(join(registers, file)));
    }
    const wrong = [...codes].filter((code) => STRUCTURAL.has(code));
    if (codes.size === 0) assert.ok(good, `${basename(project)}: ${errors}`);
    if (wrong.length > 0) assert.ok(!good, `${basename(project)} passes, but check says ${wrong}`);
    if (good) passed.push(basename(project));
  }
  assert.ok(passed.length >= 10, `only ${passed} passed`);
});

const BASE = `
seloste: 1
languages: [fi, en]
effective: 2026-03-01
controller: {name: Esimerkki Oy, country: FI, email: tietosuoja@esimerkki.example}
dpo: none
data_categories:
  contact: [name, email]
recipients:
  accounting: {role: processor, country: FI}
services:
  youtube:
registers:
  customers:
    subjects: [customer]
    sources: [data_subject]
    purposes:
      order-handling:
        legal_basis: contract
        data: [contact]
        retention: 2 years after last_purchase
    automated_decisions: none
`;

/** From, to: what stands in the base, and what makes it wrong. */
const WRONG = [
  ["dpo: none", "dop: none"],
  ["dpo: none", "dpo: nobody"],
  ["dpo: none", "dpo: [none]"],
  ["dpo: none", "dpo: {emial: a@b.example}"],
  ["name: Esimerkki Oy", "nam: Esimerkki Oy"],
  ["name: Esimerkki Oy", "name: [Esimerkki Oy]"],
  ["name: Esimerkki Oy", "name: {fi: Esimerkki Oy}"],
  ["country: FI, email", "country: fi, email"],
  ["country: FI, email", "country: XX, email"],
  ["tietosuoja@esimerkki.example", "tietosuoja"],
  ["languages: [fi, en]", "languages: fi"],
  ["languages: [fi, en]", "languages: [fi, xx]"],
  ["effective: 2026-03-01", "effective: 1.3.2026"],
  ["effective: 2026-03-01", "effective: 2026-3-1"],
  ["seloste: 1", "seloste: 2"],
  ["contact: [name, email]", "contact: name"],
  ["contact: [name, email]", "contact: {itmes: [name]}"],
  ["contact: [name, email]", "contact: {items: [name], special: helth}"],
  ["contact: [name, email]", "contact: {items: [name], criminal: maybe}"],
  ["contact: [name, email]", "contact: {items: [{xx: Nimi}]}"],
  ["role: processor", "role: procesor"],
  ["role: processor", "role: processor, transfer: {mechanism: magic}"],
  ["role: processor", "role: processor, url: esimerkki.example"],
  ["role: processor", "role: processor, category: accountings"],
  ["youtube:", "youtube: {consent: embeded}"],
  ["youtube:", "youtube: {use: yutube}"],
  ["youtube:", "youtube: {storage: [{name: x, lifetime: long}]}"],
  ["youtube:", "youtube: true"],
  ["registers:", "consent: {lifetime: half a year}\nregisters:"],
  ["registers:", "consent: {revision: first}\nregisters:"],
  ["registers:", "texts: {rigths: {fi: a, en: b}}\nregisters:"],
  ["registers:", "children: {age: thirteen}\nregisters:"],
  ["registers:", "changes: {date: 2026-03-01}\nregisters:"],
  ["legal_basis: contract", "legal_basis: contrakt"],
  ["legal_basis: contract", "legal_basis: [contract, consent]"],
  ["legal_basis: contract", "legal_bais: contract"],
  ["data: [contact]", "data: contact"],
  ["2 years after last_purchase", "as long as needed"],
  ["2 years after last_purchase", "[2 years]"],
  ["2 years after last_purchase", "{keep: 2 years, becuase: x}"],
  ["subjects: [customer]", "subjects: customer"],
  ["sources: [data_subject]", "sources: [{form: data_subject}]"],
  ["sources: [data_subject]", "sources: [{from: data_subject, informed: some day}]"],
  ["automated_decisions: none", "automated_decisions: no"],
  ["automated_decisions: none", "automatic_decisions: none"],
];

/** Other ways to say what is right; a mark may stand for whatever is still to be given. */
const RIGHT = [
  ["dpo: none", "dpo: TODO who it is"],
  ["effective: 2026-03-01", "effective: TODO the day"],
  ["tietosuoja@esimerkki.example", "TODO an address"],
  ["2 years after last_purchase", "TODO the period of the law"],
  ["legal_basis: contract", "legal_basis: TODO which one"],
  ["country: FI, email", "authority: TODO de-by or de-nw, country: FI, email"],
  ["dpo: none", "dpo: {appointed: false, reason: {fi: Ei tarvita., en: Not needed.}}"],
  ["dpo: none", "dpo: {email: tsv@esimerkki.example, phone: 0401234567}"],
  ["name: Esimerkki Oy", "name: 3.10"],
  ["country: FI, email", "address: {street: Katu 1, postal_code: 00100, city: {fi: Helsinki, sv: Helsingfors}}, country: NO, email"],
  ["contact: [name, email]", "contact: {items: [name, {fi: Keikat, en: Gigs}, order_history], special: [health, genetic]}"],
  ["role: processor", "role: processor, transfer: {mechanism: dpf, verified: 2026-01-01}"],
  ["role: processor", "role: processor, transfer: [{mechanism: scc, country: various}]"],
  ["legal_basis: contract", "legal_basis: contract\n        direct_marketing: {channels: [sms]}"],
  ["legal_basis: contract", "legal_basis: contract\n        direct_marketing: false"],
  ["legal_basis: contract", "legal_basis: contract\n        special_condition: {ground: employment}"],
  ["2 years after last_purchase", "P2Y6M"],
  ["2 years after last_purchase", "2 years 6 months"],
  ["2 years after last_purchase", "not_stored"],
  ["2 years after last_purchase", "until consent_withdrawn or 24 months after last_contact"],
  ["2 years after last_purchase", "[{keep: 1 month, data: [contact.email]}, {criteria: {fi: a, en: b}}]"],
  ["sources: [data_subject]", "sources: [{from: accounting, informed: first_contact}, {from: observed, informed: {exception: law}}]"],
  ["automated_decisions: none", "security: {manual: none, electronic: [{fi: a, en: b}]}\n    automated_decisions: listed"],
];

test("what is wrong in one place is refused, and check refuses it too", (t) => {
  const valid = validator(schema());
  assert.ok(valid(parse(BASE)), JSON.stringify(valid.errors));
  const project = mkdtempSync(join(tmpdir(), "seloste-schema-"));
  t.after(() => rmSync(project, { recursive: true }));
  const codes = (text) => {
    writeFileSync(join(project, "policy.yaml"), text);
    return [...reading(project)];
  };
  for (const [from, to] of WRONG) {
    assert.ok(BASE.includes(from), from);
    const text = BASE.replace(from, to);
    assert.ok(!valid(parse(text)), `the schema lets through: ${to}`);
    assert.ok(codes(text).length > 0, `only the schema refuses: ${to}`);
  }
  for (const [from, to] of RIGHT) {
    assert.ok(BASE.includes(from), from);
    const text = BASE.replace(from, to);
    assert.ok(valid(parse(text)), `${to}: ${JSON.stringify(valid.errors)}`);
    assert.deepEqual(codes(text).filter((code) => STRUCTURAL.has(code)), [], to);
  }
});

test("every example is one, and every key is described", () => {
  const whole = schema();
  const ajv = new Ajv({ strict: true, strictTypes: false, keywords: ["enumDescriptions"] });
  const places = [whole, ...Object.values(whole.definitions)];
  let seen = 0;
  for (const [key, property] of places.flatMap((place) => Object.entries(place.properties ?? {}))) {
    assert.ok(property.description, key);
    for (const example of property.examples ?? []) {
      const valid = ajv.compile({ ...property, definitions: whole.definitions });
      assert.ok(valid(example), `${key}: ${JSON.stringify(example)}: ${JSON.stringify(valid.errors)}`);
      seen += 1;
    }
  }
  assert.ok(seen > 150, `only ${seen} examples`);
});

/** The YAML language server over its standard input and output. */
async function editor(t, folder) {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve("yaml-language-server/package.json"));
  const child = spawn(process.execPath, [join(home, "bin/yaml-language-server"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  t.after(() => child.kill());
  const waiting = new Map();
  const told = new Map();
  let rest = Buffer.alloc(0);
  child.stdout.on("data", (part) => {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const end = rest.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, end))[1]);
      if (rest.length < end + 4 + length) return;
      const message = JSON.parse(rest.subarray(end + 4, end + 4 + length));
      rest = rest.subarray(end + 4 + length);
      if (message.method === "textDocument/publishDiagnostics") {
        told.get(message.params.uri)?.(message.params.diagnostics);
      } else if (message.method === "workspace/configuration") {
        const settings = { yaml: { schemaStore: { enable: false }, hover: true, completion: true, validate: true } };
        send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? null) });
      } else if (message.method && message.id !== undefined) {
        send({ id: message.id, result: null });
      } else {
        waiting.get(message.id)?.(message.result);
      }
    }
  });
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let number = 0;
  const ask = (method, params) => new Promise((done) => {
    const id = ++number;
    waiting.set(id, done);
    send({ id, method, params });
  });
  const root = pathToFileURL(folder).href;
  await ask("initialize", {
    processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: "notice" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { hover: { contentFormat: ["markdown"] }, completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } }, publishDiagnostics: {} },
    },
  });
  send({ method: "initialized", params: {} });
  let opened = 0;
  /** Opens a text and says what the editor would: its faults, what stands beside a place, what it offers there. */
  const open = async (text) => {
    const uri = pathToFileURL(join(folder, `${++opened}/policy.yaml`)).href;
    mkdirSync(join(folder, String(opened)));
    const faults = new Promise((done) => told.set(uri, done));
    send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
    const at = (mark) => {
      const before = text.slice(0, text.indexOf(mark) + mark.length).split("\n");
      return { line: before.length - 1, character: before.at(-1).length };
    };
    return {
      faults: await faults,
      hover: async (mark) => (await ask("textDocument/hover", { textDocument: { uri }, position: { ...at(mark), character: at(mark).character - 1 } }))?.contents.value ?? "",
      offers: async (mark) => {
        const list = await ask("textDocument/completion", { textDocument: { uri }, position: at(mark) });
        return new Map(list.items.map((item) => [item.label, item.documentation?.value ?? item.documentation ?? ""]));
      },
    };
  };
  return { open };
}

test("an editor tells faults, meanings and choices by it", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "seloste-editor-"));
  t.after(() => rmSync(folder, { recursive: true }));
  execFileSync(BINARY, ["schema", "--out", join(folder, "policy.schema.json")]);
  const line = "# yaml-language-server: $schema=../policy.schema.json\n";
  const { open } = await editor(t, folder);

  const good = await open(line + BASE);
  assert.deepEqual(good.faults, []);
  const basis = await good.hover("legal_basis");
  assert.match(basis, /The one legal basis/);
  assert.match(basis, /13\\?\(1\\?\)\\?\(c\\?\)/);
  assert.match(await good.hover("retention"), /How long data are kept/);
  assert.match(await good.hover("effective"), /Since when the notice holds/);

  const wrong = await open(line + BASE.replace("legal_basis: contract", "legal_bais: contract"));
  assert.match(wrong.faults.map((fault) => fault.message).join("\n"), /legal_bais/);

  const asked = await open(line + BASE.replace("legal_basis: contract", "legal_basis: "));
  const bases = await asked.offers("legal_basis: ");
  for (const word of ["consent", "contract", "legitimate_interests"]) assert.ok(bases.has(word), `${word} is not among ${[...bases.keys()]}`);
  const items = await (await open(line + BASE.replace("contact: [name, email]", "contact:\n    - name\n    - "))).offers("- name\n    - ");
  for (const word of ["email", "postal_address"]) assert.ok(items.has(word), `${word} is not among ${[...items.keys()].slice(0, 9)}`);
  const keys = await (await open(line + BASE.replace("dpo: none", "ri"))).offers("\nri");
  assert.ok(keys.has("rights"), [...keys.keys()].join(" "));
  const services = await (await open(line + BASE.replace("  youtube:\n", "  go\n"))).offers("\n  go");
  assert.ok(services.has("google-analytics-4"), [...services.keys()].join(" "));
});
