// Keeps the page what the files say: loads it anew when it changed, swaps its style sheet when only that did.
const tag = document.currentScript;
let { page, style } = tag.dataset;
let events = null;

const swap = (to) => {
  const path = (link) => new URL(link.href).pathname;
  const old = [...document.querySelectorAll('link[rel="stylesheet"]')].find((link) => path(link) === style);
  style = to;
  if (!old) return location.reload();
  const link = old.cloneNode();
  link.href = to;
  // Both hold until the new one is there: the page is never bare.
  link.onload = () => old.remove();
  link.onerror = () => location.reload();
  old.after(link);
};

const hear = (message) => {
  const now = JSON.parse(message.data);
  if ((now.page ?? "") !== page) {
    events.close();
    // The browser keeps the place of the page when it is loaded anew.
    return location.reload();
  }
  if (now.style && style && now.style !== style) swap(now.style);
  overlay(now.told);
};

const listen = () => {
  events?.close();
  events = new EventSource(`/_seloste/events?page=${encodeURIComponent(location.pathname)}`);
  events.onmessage = hear;
};

// A browser gives one server six connections: a page that nobody sees gives its own back, and asks again when it is
// looked at.
document.addEventListener("visibilitychange", () => (document.hidden ? events?.close() : listen()));
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
if (!document.hidden) listen();
