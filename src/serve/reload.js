// Keeps the page what the files say: mends it where it stands when it changed, loads it anew when it has scripts of its
// own, swaps its style sheet when only that did.
const tag = document.currentScript;
let { page, style } = tag.dataset;
let events = null;
let asked = null;

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

/** Loads the page anew; the browser keeps its place. */
const reload = () => {
  events.close();
  location.reload();
};

const renew = () => {
  // Read as a document by the browser itself: no text becomes markup, as the site's own policy asks.
  const request = new XMLHttpRequest();
  request.open("GET", location.href);
  request.responseType = "document";
  request.onerror = reload;
  request.onload = () => {
    // Only the last answer counts.
    if (request !== asked) return;
    const next = request.response;
    const own = next && [...next.scripts].find((script) => script.src === tag.src);
    if (!own || own.dataset.style !== style || runs(next)) return reload();
    page = own.dataset.page;
    mend(document.documentElement, next.documentElement);
  };
  asked = request;
  request.send();
};

const hear = (message) => {
  const now = JSON.parse(message.data);
  if ((now.page ?? "") !== page) {
    if (!now.page || !page || now.style !== style || runs(document)) return reload();
    renew();
    return overlay(now.told);
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
