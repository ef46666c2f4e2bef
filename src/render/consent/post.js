// Sends the record to the controller's own endpoint: once when it is made, and once more on the next page, unless the
// endpoint has answered with the record's cookie. Never waits, never fails the page. Both carry the same id.

import { proof } from "./choice.js";
import { keep } from "./record.js";

export function post() {
  try {
    navigator.sendBeacon(ENDPOINT, JSON.stringify(proof()));
  } catch {
    // a browser without beacons: the cookie still holds the record
  }
}

/** Sends a record that nobody is known to have received, the last time. @param {string[]} record */
export function again(record) {
  const how = record[4];
  if (!how.endsWith("-")) return;
  post();
  record[4] = how.slice(0, -1);
  keep(record);
}
