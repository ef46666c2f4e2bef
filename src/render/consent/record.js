// The choice and its record, in one cookie of at most 200 bytes.
//
//   <width>.<revision>.<id>.<time>.<how>.<version>.<answers>
//
// `time` is seconds in base 36. An answer is the service's hash, then the longest lifetime that was granted, or `--`:
// what was refused stays refused for a longer time too. Anything that does not read exactly so is no choice.

const FORMAT = RegExp(
  `^seloste=${WIDTH}\\.${REVISION}\\.([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)\\.([\\w-]*)$`,
);

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

const now = () => Math.floor(Date.now() / 1000);

/**
 * The newest valid record, or null: malformed, unknown, oversized and expired values are no choice.
 * @returns {RegExpMatchArray | null} the whole, id, time, how, version, answers
 */
export function read() {
  let best = null;
  let newest = now() - LIFETIME;
  for (const value of [...stored(), memory]) {
    const match = value[200] ? null : FORMAT.exec(value);
    const time = match ? parseInt(match[2], 36) : 0;
    // A day of grace for clocks that were set back.
    if (time > newest && time < now() + 86400) {
      best = match;
      newest = time;
    }
  }
  return best;
}

/**
 * What the record says of a service: true, false, or undefined where it was not asked about today's service.
 * @param {RegExpMatchArray | null} record
 * @param {Service} service
 */
export function answer(record, service) {
  const days = record && RegExp(`^(?:.{${WIDTH + 2}})*?${service.hash}(..)`).exec(record[5])?.[1];
  if (days) return days != "--" && (days >= service.days || undefined);
}

/**
 * Keeps the answers as a new record.
 * @param {Record<string, boolean | undefined>} answers
 * @param {string} how accept, refuse, settings, embed, page or withdraw
 */
export function write(answers, how) {
  const id = crypto.getRandomValues(new BigUint64Array(1))[0].toString(36);
  const all = SERVICES.map(({ id, hash, days }) => (answers[id] == null ? "" : hash + (answers[id] ? days : "--")));
  memory = "seloste=" + [WIDTH, REVISION, id, now().toString(36), how, VERSION, all.join("")].join(".");
  const rest = `;Path=/;SameSite=Lax${location.protocol == "https:" ? ";Secure" : ""};Max-Age=`;
  try {
    if (__DOMAIN__) {
      document.cookie = `seloste=${rest}0`; // the host's own would hide the shared one
      document.cookie = `${memory};Domain=${DOMAIN}${rest}${LIFETIME}`;
    } else document.cookie = memory + rest + LIFETIME;
  } catch {
    // kept in memory
  }
  if (stored().includes(memory)) memory = "";
}
