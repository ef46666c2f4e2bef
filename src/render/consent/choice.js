// The visitor's answers on this page: where they are changed, and what follows from a change.

import { read, write, answer, keep } from "./record.js";
import { scan, forget } from "./gate.js";
import { signal, told } from "./signals.js";
import { call } from "./calls.js";
import { post, again } from "./post.js";
import { show, hide } from "./layer.js";
import { wipe } from "./settings.js";

/** @type {Record<string, boolean | undefined>} by service id; undefined is not answered */
let answers = {};
/** What the answers were read from; 0 before the first reading. @type {any} */
let record = 0;
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
export const meant = (mark) => SERVICES.filter(({ id, category }) => [id, category].includes(mark));

/** Whether everything that the mark means is granted. @param {string} mark */
export const allows = (mark) => !!meant(mark)[0] && meant(mark).every(granted);

/** @param {(id: string) => any} value @returns {Record<string, any>} by service id */
const each = (value) => Object.fromEntries(SERVICES.map(({ id }) => [id, value(id)]));

/** @returns {Record<string, boolean | null>} by service id; null is not answered */
export const choice = () => each((id) => answers[id] ?? null);

/** The record of the choice as it would be shown to an authority, or null. */
export const proof = () =>
  record && {
    id: record[2],
    time: new Date(parseInt(record[3], 36) * 1000).toISOString(),
    how: __ENDPOINT__ ? record[4].replace("-", "") : record[4],
    script: record[5],
    language: record[6],
    choice: choice(),
  };

/** @param {string} name */
const tell = (name) => document.dispatchEvent(new CustomEvent("seloste:" + name, { detail: choice() }));

/** Takes the answers from the stored choice. @returns {true | undefined} whether it has changed */
function take() {
  // Nobody sees a page that the browser loads in advance: no choice counts before somebody does.
  const found = document.prerendering ? null : read();
  if (found + "" != record + "") {
    record = found;
    for (const service of SERVICES) answers[service.id] = !refusing() && answer(record, service);
    return true;
  }
}

/** Reads the stored choice, and brings the page in step when it has changed: another tab, or back from the cache. */
export function sync() {
  const first = record == 0;
  if (!take()) return;
  // In capitals: the page that refused was left before it had deleted anything.
  follow(record?.[3] < "a" ? SERVICES : live);
  if (!first) tell("change");
  else if (__ENDPOINT__ && record) again(record);
}

/**
 * Takes new answers, keeps the others, and acts on them.
 * @param {Record<string, boolean>} changes by service id or category
 * @param {string} how
 */
export function decide(changes, how) {
  /** @type {Service[]} */
  const refused = [...live];
  take(); // another tab may have chosen since this one looked
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
export const decideAll = (value, how) => decide(each(() => value), how);

/** Notes that what was refused has been deleted, if the choice is still the same. */
export function wiped() {
  sync();
  // Without a record this throws, and the caller wants nothing more.
  record[3] = record[3].toLowerCase();
  keep(record);
}

/** Brings the page in step with the answers. @param {Service[]} candidates services that may have lost their consent */
function follow(candidates) {
  const lost = candidates.filter((service) => !granted(service));
  live = SERVICES.filter(granted);
  // In advanced mode the defaults go out at once, and what listens is released before the choice.
  if (__SIGNALS__) signal(__ADVANCED__ && !told);
  if (__CALLS__) for (const service of lost) call(service, false);
  if (lost[0]) wipe(lost, forget());
  look();
}

/** Brings what the page shows in step, without reading the choice anew. */
export function look() {
  // The first layer stands there while an answer is missing.
  SERVICES.some((service) => granted(service) == null) ? show() : hide();
  scan();
}

export { tell };
