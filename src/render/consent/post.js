// Sends the record to the controller's own endpoint. Never waits, never fails the page.

import { proof } from "./choice.js";
import { language } from "./language.js";

export function post() {
  try {
    navigator.sendBeacon(ENDPOINT, JSON.stringify({ ...proof(), language: language() }));
  } catch {
    // a browser without beacons: the cookie still holds the record
  }
}
