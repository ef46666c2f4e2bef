// The state machine as a model: random sequences of choices, pages, policies and mischief in several tabs, in a real
// browser. At no moment does anything come, leave or stay that is not allowed; `model.watch.js` says what that means.
//
// A run prints its seeds. `SEED=… SEQUENCES=1 node --test model.test.mjs` plays one of them again.
//
// A model that cannot fail proves nothing: the second half breaks the script in one place at a time, and each break must
// be found.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { build } from "./bench.mjs";
import { lanes } from "./model.mjs";
import { shop } from "./plans.mjs";

const SEQUENCES = Number(process.env.SEQUENCES ?? 1000);
const SEED = Number(process.env.SEED ?? Date.now() % 1e9);
/** How many sequences a break may take to be found; most take fewer than fifty. */
const ENOUGH = 600;

const plans = {
  base: shop(),
  wide: shop((plan) => (plan.services.find(({ id }) => id === "youtube").digest = "wide")),
  revised: shop((plan) => (plan.revision = 2)),
};

/** Both files of each version of the policy. @param {object} how to build @param {(text: string) => string} change */
const files = (how, change = (text) => text) =>
  Object.fromEntries(Object.entries(plans).map(([version, plan]) => {
    const folder = build(plan, how);
    return [version, Object.fromEntries(["seloste.js", "seloste-settings.js"].map((name) => [name, change(readFileSync(join(folder, name), "utf8"), name)]))];
  }));

let model;
before(async () => (model = await lanes(3)));
after(() => model?.close());

const told = ({ seed, trail, faults }) => `SEED=${seed} SEQUENCES=1 repeats it:\n  ${trail.join("\n  ")}\n  ${faults.join("\n  ")}`;

test(`${SEQUENCES} random sequences from seed ${SEED}: nothing at any moment without a yes`, { timeout: 1_200_000 }, async () => {
  const result = await model.play(files(), SEED, SEQUENCES);
  assert.deepEqual(result.faults, [], told(result));
  console.log(`model: seeds ${SEED} to ${SEED + SEQUENCES - 1}; ${Object.entries(result.actions).sort().map(([name, count]) => `${name} ${count}`).join(", ")}`);
  // A run in which an action could never be carried out would prove little.
  if (SEQUENCES >= 200) assert.equal(Object.keys(result.actions).length, 15, Object.keys(result.actions).join(" "));
});

/** Something came, stands or is said to be allowed that is not: which of these is seen first depends on the moment. */
const LET_THROUGH = / entered | ran in | stands | says | stored by |written without a choice/;

/** A place in the script that is there once, what it is broken into, and what the model then says. */
const BREAKS = {
  "no answer counts as a yes": [/services\.every\(__ADVANCED__ \? .*? : granted\)/, "services.every((service) => granted(service) !== false)", LET_THROUGH],
  "a no counts as a yes": [/services\.every\(__ADVANCED__ \? .*? : granted\)/, "services.every((service) => granted(service) != null)", LET_THROUGH],
  "withdrawal forgets cookies": [/__COOKIE__ && kind == "cookie"/, "false", /google-analytics-4, which was refused, is stored no more/],
  "withdrawal forgets the local storage": [/__LOCAL_STORAGE__ && kind == "local_storage"/, "false", /size-guide, which was refused, is stored no more/],
  "withdrawal leaves what ran": [/addresses\.length && location\.reload\(\)/, "false", /a script ran is gone/],
  "an expired yes counts": [/now\(\) - LIFETIME;/, "0;", LET_THROUGH],
  "a malformed value counts": [/!value\[200\] && FORMAT\.test\(value\)/, 'value.startsWith("seloste=")', LET_THROUGH],
  "a yes to an earlier revision counts": [/\\\\\.\$\{REVISION\}\(/, "\\\\.\\\\d+(", LET_THROUGH],
  "a yes to less counts for more": [/\$\{service\.hash\}\(\.\.\)/, '${service.id == "youtube" ? ".".repeat(WIDTH) : service.hash}(..)', LET_THROUGH],
  "a tab does not follow": [/\["pageshow", "visibilitychange", .*\]/, "[]", LET_THROUGH],
  "what another tab withdrew still comes": [/if \(allowed\(\)\) sync\(\);|\(sync\(\), allowed\(\)\)/, "allowed()", LET_THROUGH],
  "a choice is made on what was read before": [/take\(\);(?= \/\/ another tab)/, "", /chosen without a reading/],
  "what was shown once outlives a refusal": [/round\+\+;/, "", LET_THROUGH],
  "a queued script runs after the withdrawal": [/\(sync\(\), template\.\S+ == nodes\) && started/, "started", LET_THROUGH],
  "looking writes": [/if \(!take\(\)\) return;/, 'take(), write(answers, "page");', /written without a choice/],
};

for (const [name, [place, broken, expected]] of Object.entries(BREAKS))
  test(`found when broken: ${name}`, { timeout: 300_000 }, async () => {
    let places = 0;
    const scripts = files({ readable: true }, (text) => text.replace(RegExp(place, "g"), () => (places++, broken)));
    assert.equal(places, Object.keys(plans).length, `the script has no such place, or several: ${place}`);
    const result = await model.play(scripts, SEED, ENOUGH, 6000);
    assert.match(result.faults.join("\n"), expected, `${result.played} sequences from seed ${SEED}`);
    console.log(`model: found at sequence ${result.played}: ${name}`);
  });
