// The plans that the browser tests build scripts from: the repository's sample with the rest of the shop's services.
import { readFileSync } from "node:fs";

const sample = JSON.parse(readFileSync(new URL("../it/consent/shop.json", import.meta.url), "utf8"));

/** A service in the least words. */
export function service(id, category, given = {}) {
  const words = { description: `${id}.`, provider: "Google Ireland Limited", countries: "", items: [] };
  return {
    id, category, digest: id, lifetime_days: 180, name: id, embed: category === "embedded", signals: [], disable: null,
    storage: [], per_language: { fi: words, en: words }, ...given,
  };
}

/** The shop's plan; `change` may edit it. */
export function shop(change = () => {}) {
  const plan = structuredClone(sample);
  plan.services.push(
    service("google-maps", "embedded", { name: "Google Maps" }),
    service("size-guide", "functional", {
      name: "Kokosuositus",
      storage: [{ name: "shoe-size", kind: "local_storage", first_party: true }],
    }),
  );
  change(plan);
  return plan;
}
