// The choice and its record, in one cookie of at most 200 bytes.
//
//   <width>.<revision>.<id>.<time>.<how>.<version>.<granted>.<refused>
//
// `time` is seconds in base 36. A granted service is its hash and its longest lifetime, a refused one its hash: what
// was refused stays refused for a longer time too. Anything that does not read exactly so is no choice.

const FORMAT = RegExp(
  `^seloste=${WIDTH}\\.${REVISION}\\.(\\w{11})\\.(\\w{6,7})\\.([a-z]+)\\.([\\w-]{4})\\.([\\w-]*)\\.([\\w-]*)$`,
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
 * @returns {RegExpMatchArray | null} the whole, id, time, how, version, granted, refused
 */
export function read() {
  let best = null;
  let newest = now() - LIFETIME;
  for (const value of [...stored(), memory]) {
    const match = value.length < 201 ? value.match(FORMAT) : null;
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
  /** @param {number} group @param {number} size @returns {string[]} */
  const parts = (group, size) => record?.[group].match(RegExp(`.{${size}}`, "g")) || [];
  if (parts(5, WIDTH + 2).some((part) => part.startsWith(service.hash) && part >= service.hash + service.days)) return true;
  if (parts(6, WIDTH).includes(service.hash)) return false;
}

/**
 * Keeps the answers as a new record.
 * @param {Record<string, boolean | undefined>} answers
 * @param {string} how accept, refuse, settings, embed, page or withdraw
 */
export function write(answers, how) {
  const id = [...crypto.getRandomValues(new Uint8Array(11))].map((byte) => (byte % 36).toString(36)).join("");
  let granted = "";
  let refused = "";
  for (const { id, hash, days } of SERVICES) {
    if (answers[id]) granted += hash + days;
    else if (answers[id] == false) refused += hash;
  }
  memory = "seloste=" + [WIDTH, REVISION, id, now().toString(36), how, VERSION, granted, refused].join(".");
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
