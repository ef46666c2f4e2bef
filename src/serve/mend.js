// Makes a page into another one where it stands: what is the same stays, so that the place, the focus and what is
// folded open stay too.
const OVERLAY = "seloste-findings";

/** Whether the page runs scripts of its own: then only loading it anew shows what they do. */
const runs = (page) =>
  [...page.scripts].some((script) => !script.src.endsWith("/_seloste/reload.js") && script.type !== "application/ld+json");

const attributes = (old, now) => {
  // A reader's own doing: what the files do not say is folded stays open.
  const kept = (name) => now.hasAttribute(name) || (name === "open" && old.localName === "details");
  for (const { name } of [...old.attributes]) if (!kept(name)) old.removeAttribute(name);
  for (const { name, value } of now.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
};

const children = (old, now) => {
  const before = [...old.childNodes].filter((node) => node.id !== OVERLAY);
  const after = [...now.childNodes];
  let [end, last] = [before.length, after.length];
  let start = 0;
  while (start < end && start < last && before[start].isEqualNode(after[start])) start++;
  while (end > start && last > start && before[end - 1].isEqualNode(after[last - 1])) end--, last--;
  const [gone, come] = [before.slice(start, end), after.slice(start, last)];
  if (gone.length === come.length) return gone.forEach((node, at) => mend(node, come[at]));
  const next = before[end] ?? null;
  for (const node of gone) node.remove();
  for (const node of come) old.insertBefore(node, next);
};

const mend = (old, now) => {
  if (old.isEqualNode(now)) return;
  if (old.nodeName !== now.nodeName) return old.replaceWith(now);
  if (old.nodeType !== Node.ELEMENT_NODE) return void (old.data = now.data);
  attributes(old, now);
  children(old, now);
};
