// Services whose own scripts take calls through a queue, as their catalogue files say: told just before they are let
// through, and when their consent is withdrawn.

/** Services that were told yes. @type {Set<Service>} */
const called = new Set();

/** @param {Service} service @param {boolean} yes */
export function call(service, yes) {
  const { calls } = service;
  if (!calls || called.has(service) == yes) return;
  if (yes) called.add(service);
  else called.delete(service);
  const queue = (window[calls[0]] ||= []);
  for (const name of calls[yes ? 1 : 2]) queue.push([name]);
}
