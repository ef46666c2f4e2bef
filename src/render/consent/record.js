// The choice and its record, in one cookie of at most 200 bytes.
//
//   <width>.<revision>.<id>.<time>.<how>.<version>.<language>.<answers>
//
// `time` is seconds in base 36, in capitals until what was refused has been deleted: a page may be left before that. An answer is the service's hash, then the longest lifetime that was granted, or `--`:
// what was refused stays refused for a longer time too. Anything that does not read exactly so is no choice.
// Where records are sent to an endpoint, `how` ends with `-` until the record was sent a second time or received.

import { language } from "./language.js";

const FORMAT = RegExp(`^seloste=${WIDTH}\\.${REVISION}(\\.[\\w-]+){5}\\.[\\w-]*$`);

/** The choice while the browser keeps no cookie for us; it dies with the page. */
let memory = "";

/** @returns {string[]} every cookie: one of our name for a parent domain may stand beside the host's own */
function stored() {
  try {
    return document.cookie.split("; ");
  } catch {
    return []; // a sandboxed frame
  }
}

export const now = () => (Date.now() / 1000) >>> 0;

/**
 * The newest valid record, or null: malformed, unknown, oversized and expired values are no choice.
 * @returns {string[] | null} its parts as they stand above
 */
export function read() {
  let best = null;
  let newest = now() - LIFETIME;
  for (const value of [...stored(), memory]) {
    const parts = value.split(".");
    const time = !value[200] && FORMAT.test(value) ? parseInt(parts[3], 36) : 0;
    // A day of grace for clocks that were set back.
    if (time > newest && time < now() + 86400) {
      best = parts;
      newest = time;
    }
  }
  return best;
}

/**
 * What the record says of a service: true, false, or undefined where it was not asked about today's service.
 * @param {string[] | null} record
 * @param {Service} service
 */
export function answer(record, service) {
  const days = record && RegExp(`^(?:.{${WIDTH + 2}})*?${service.hash}(..)`).exec(record[7])?.[1];
  if (days) return days != "--" && (days >= service.days || undefined);
}

/**
 * Keeps the answers as a new record.
 * @param {Record<string, boolean | undefined>} answers
 * @param {string} how accept, refuse, settings, embed, page or withdraw
 */
export function write(answers, how) {
  const id = Math.random().toString(36).slice(2); // tells records apart and protects nothing
  const all = SERVICES.map(({ id, hash, days }) => (answers[id] == null ? "" : hash + (answers[id] ? days : "--")));
  const time = now().toString(36).toUpperCase();
  keep(["seloste=" + WIDTH, REVISION, id, time, __ENDPOINT__ ? how + "-" : how, VERSION, language(), all.join("")]);
}

/** Puts a record into the cookie, or into memory where the browser keeps none. @param {any[]} record */
export function keep(record) {
  const value = (memory = record.join("."));
  const age = LIFETIME + parseInt(record[3], 36) - now();
  // `https:` alone has a sixth letter.
  const rest = `;Path=/;SameSite=Lax${location.protocol[5] ? ";Secure" : ""};Max-Age=`;
  try {
    if (__DOMAIN__) {
      document.cookie = `seloste=${rest}0`; // the host's own would hide the shared one
      document.cookie = `${value};Domain=${DOMAIN}${rest}${age}`;
    } else document.cookie = value + rest + age;
  } catch {
    // kept in memory
  }
  if (stored().includes(value)) memory = "";
}
