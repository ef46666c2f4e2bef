// The visitor's answers on this page: where they are changed, and what follows from a change.

import { read, write, answer } from "./record.js";
import { scan, forget } from "./gate.js";
import { follows } from "./signals.js";
import { post } from "./post.js";
import { show, hide } from "./layer.js";
import { wipe } from "./settings.js";

/** @type {Record<string, boolean | undefined>} by service id; undefined is not answered */
let answers = {};
/** What the answers were read from; before the first reading, like nothing that could be read. @type {any} */
let record = [0];
/** Services that were granted when the page was last brought in step. @type {Service[]} */
let live = [];

/** The browser's own signal refuses where the visitor has not chosen. */
export const refusing = () => __GPC__ && !record && navigator.globalPrivacyControl;

/** @param {Service} service */
export const granted = (service) => answers[service.id];

/**
 * The services that a mark means: one by its id, or all of a category.
 * @param {string} mark
 */
export const meant = (mark) => SERVICES.filter(({ id, category }) => id == mark || category == mark);

/** Whether everything that the mark means is granted. @param {string} mark */
export const allows = (mark) => meant(mark).some(granted) && meant(mark).every(granted);

/** @returns {Record<string, boolean | null>} by service id; null is not answered */
export const choice = () =>
  Object.fromEntries(SERVICES.map(({ id }) => [id, answers[id] ?? null]));

/** The record of the choice as it would be shown to an authority, or null. */
export const proof = () =>
  record && {
    id: record[1],
    time: new Date(parseInt(record[2], 36) * 1000).toISOString(),
    how: record[3],
    script: record[4],
    choice: choice(),
  };

/** @param {string} name */
const tell = (name) => document.dispatchEvent(new CustomEvent("seloste:" + name, { detail: choice() }));

/** Reads the stored choice, and brings the page in step when it has changed: another tab, or back from the cache. */
export function sync() {
  const found = read();
  if (found?.[0] == record?.[0]) return;
  const again = record?.[0] !== 0;
  record = found;
  answers = {};
  for (const service of SERVICES) answers[service.id] = refusing() ? false : answer(record, service);
  follow();
  if (again) tell("change");
}

/**
 * Takes new answers, keeps the others, and acts on them.
 * @param {Record<string, boolean>} changes by service id or category
 * @param {string} how
 */
export function decide(changes, how) {
  /** @type {Service[]} */
  const refused = [];
  // Only a true yes is a yes.
  for (const mark in changes)
    for (const service of meant(mark)) (answers[service.id] = changes[mark] === true) || refused.push(service);
  write(answers, how);
  record = read();
  // What an earlier time left behind goes too, before the site had this script or after a consent ran out.
  follow(refused);
  tell("change");
  if (__ENDPOINT__) post();
}

/** The same answer for all services. @param {boolean} value @param {string} how */
export const decideAll = (value, how) => decide(Object.fromEntries(SERVICES.map(({ id }) => [id, value])), how);

/** Brings the page in step with the answers. @param {Service[]} [candidates] services that may have lost their consent */
function follow(candidates = live) {
  const lost = candidates.filter((service) => !granted(service));
  live = SERVICES.filter(granted);
  if (__SIGNALS__) follows();
  if (lost[0]) wipe(lost, forget());
  scan();
  ask();
}

/** Shows the first layer where an answer is missing. */
export const ask = () => (SERVICES.some(({ id }) => answers[id] == null) ? show() : hide());

export { tell };
