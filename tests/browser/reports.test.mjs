// The reports of `check`, as committed beside their inputs, fit their schemas. That they are what the program writes
// is tested in tests/it/report.rs.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { Ajv } from "ajv";

const root = new URL("../../", import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const cases = readdirSync(new URL("tests/reports/", root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory()).map((entry) => `tests/reports/${entry.name}`);

/** A validator that takes formats seriously. */
function validator(schema) {
  // The published SARIF schema has a pattern that only regular expressions without the `u` flag read.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat("uri", (text) => URL.canParse(text));
  // No blank, no backslash, nothing outside ASCII: what RFC 3986 has every other character escaped for.
  ajv.addFormat("uri-reference", /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\dA-F]{2})*$/);
  ajv.addFormat("date-time", (text) => !Number.isNaN(Date.parse(text)));
  return ajv.compile(schema);
}

/** The schema with every object closed: so that it names each field that is written. */
function closed(schema) {
  if (schema === null || typeof schema !== "object") return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return schema.type === "object" ? { ...copy, additionalProperties: false } : copy;
}

const sarif = validator(json("tests/reports/sarif-schema-2.1.0.json"));
const own = validator(closed(json("src/report/json.schema.json")));

test("there are cases", () => assert.ok(cases.length >= 2, cases.join(" ")));

for (const folder of cases) {
  test(`${folder}: SARIF is valid`, () => {
    const log = json(`${folder}/report.sarif`);
    assert.ok(sarif(log), JSON.stringify(sarif.errors, null, 2));
    const [run] = log.runs;
    assert.ok(run.results.length > 0);
    for (const result of run.results) {
      assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
      for (const { physicalLocation } of [...result.locations, ...result.relatedLocations ?? []]) {
        const { uri, index } = physicalLocation.artifactLocation;
        assert.equal(run.artifacts[index].location.uri, uri);
      }
    }
  });
  test(`${folder}: JSON fits its own schema, and the schema names every field`, () => {
    assert.ok(own(json(`${folder}/report.json`)), JSON.stringify(own.errors, null, 2));
  });
}

test("the schemas refuse what is wrong", () => {
  const log = json(`${cases[0]}/report.sarif`);
  log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
  assert.ok(!sarif(log));
  const blank = json(`${cases[0]}/report.sarif`);
  blank.runs[0].artifacts[0].location.uri = "a b.yaml";
  assert.ok(!sarif(blank));
  const report = json(`${cases[0]}/report.json`);
  delete report.findings[0].primary.label;
  assert.ok(!own(report));
});
