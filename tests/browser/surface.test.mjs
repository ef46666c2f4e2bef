// What people meet: words, keyboard, focus, sizes, contrast, light and dark, small screens, paper.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { axe } from "./audit.mjs";
import { open, quit, serve } from "./bench.mjs";

after(quit);

const layer = (page) => page.locator(".seloste-layer");
const openSettings = async (page) => {
  await page.evaluate(() => window.seloste.open());
  await page.locator("dialog[open]").waitFor();
};

async function site(t, given) {
  const made = await serve(given);
  t.after(made.close);
  return made;
}

for (const colorScheme of ["light", "dark"])
  for (const forcedColors of ["none", "active"])
    test(`no axe violation on both layers: ${colorScheme}, forced colours ${forcedColors}`, async (t) => {
      const page = await open(await site(t, { csp: null }), { context: { colorScheme, forcedColors } });
      await layer(page).waitFor();
      assert.deepEqual(await axe(page), []);
      await openSettings(page);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      assert.deepEqual(await axe(page), []);
    });

test("the first layer says who asks, what, why for each purpose, how many others, and how to change it", async (t) => {
  const page = await open(await site(t));
  const text = await layer(page).innerText();
  for (const part of [
    "Esimerkki Oy", "laitteellesi", "Toiminnallisuus", "Tilastointi", "Upotettu sisältö", "yksi ulkopuolinen",
    "ei rajoita", "milloin tahansa", "Evästeasetukset",
  ]) assert.ok(text.includes(part), part);
  assert.ok(!text.includes("Markkinointi"), "no purpose that is not in use");
  assert.equal(await layer(page).locator("li").count(), 3);
  const links = await layer(page).locator("a").evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
  assert.deepEqual(links, ["/privacy/fi/evasteet/", "/privacy/fi/"]);
});

test("the words follow the page's language, never the browser's", async (t) => {
  const page = await open(await site(t), { path: "/en/", context: { locale: "fi-FI" } });
  assert.equal(await layer(page).getByRole("heading").innerText(), "We use cookies");
  assert.equal(await layer(page).getAttribute("lang"), "en");
  assert.ok((await page.locator(".seloste-embed").first().innerText()).includes("Show this once"));
  await openSettings(page);
  assert.equal(await page.locator("dialog h2").innerText(), "Cookie settings");
  const body = (lang) => `<!doctype html><html${lang}><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script></head><body><a href="/" data-consent-settings>x</a></body></html>`;
  const pages = { "/gb": body(' lang="en-GB"'), "/sv": body(' lang="sv"'), "/none": body("") };
  const more = await site(t, { pages });
  const title = async (path) => (await open(more, { path })).locator(".seloste-layer h2").innerText();
  assert.equal(await title("/gb"), "We use cookies");
  assert.equal(await title("/sv"), "Käytämme evästeitä", "the authoritative language where the policy has no other");
  assert.equal(await title("/none"), "Käytämme evästeitä");
});

test("the letters are right on a page in another encoding", async (t) => {
  const body = `<!doctype html><html lang="fi"><head><meta charset="windows-1252"><title>x</title><script src="/privacy/seloste.js"></script></head><body><a href="/" data-consent-settings>x</a></body></html>`;
  const page = await open(await site(t, { pages: { "/": (response) => response.writeHead(200, { "content-type": "text/html" }).end(body) } }));
  assert.equal(await layer(page).getByRole("heading").innerText(), "Käytämme evästeitä");
});

test("refuse, accept, settings in this order; refuse and accept look the same and are big enough", async (t) => {
  for (const width of [1280, 320]) {
    const page = await open(await site(t), { context: { viewport: { width, height: 800 } } });
    const buttons = layer(page).getByRole("button");
    assert.deepEqual(await buttons.allInnerTexts(), ["Hylkää kaikki", "Hyväksy kaikki", "Asetukset"]);
    const looks = await buttons.evaluateAll((all) => all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight, borderWidth, opacity } = getComputedStyle(one);
      return { width: Math.round(width), height: Math.round(height), color, backgroundColor, fontSize, fontWeight, borderWidth, opacity };
    }));
    assert.deepEqual(looks[0], looks[1]);
    for (const { width, height } of looks) assert.ok(width >= 44 && height >= 44, `${width} x ${height}`);
    for (const link of await layer(page).locator("a").all()) assert.ok((await link.boundingBox()).height >= 44);
    await openSettings(page);
    for (const target of await page.locator("dialog button, dialog label, dialog summary").all())
      assert.ok((await target.boundingBox()).height >= 44, await target.innerText());
  }
});

test("by keyboard: the layer has the focus, Tab goes through it and out, Escape chooses nothing", async (t) => {
  const page = await open(await site(t));
  await layer(page).waitFor();
  const focused = () => page.evaluate(() => document.activeElement.innerText?.slice(0, 20) ?? document.activeElement.tagName);
  assert.equal(await page.evaluate(() => document.activeElement.classList.contains("seloste-layer")), true);
  const walk = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press("Tab");
    walk.push(await focused());
  }
  assert.deepEqual(walk, ["Hylkää kaikki", "Hyväksy kaikki", "Asetukset", "Evästeet ja tietojen", "Tietosuojaseloste", "Esimerkki Oy"]);
  await page.keyboard.press("Escape");
  assert.equal(await layer(page).count(), 1);
  assert.deepEqual(await page.context().cookies(), []);
});

test("settings by keyboard: focus goes in, stays in, Escape closes, focus comes back", async (t) => {
  const page = await open(await site(t));
  await layer(page).waitFor();
  for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H2");
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement.closest("dialog")), true);
  }
  assert.equal(await page.locator("dialog").getAttribute("aria-label"), "Evästeasetukset");
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.innerText), "Asetukset");
});

test("a field that has the focus keeps it", async (t) => {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script></head><body><input autofocus aria-label="x"><a href="/" data-consent-settings>x</a></body></html>`;
  const page = await open(await site(t, { pages: { "/": body } }));
  await layer(page).waitFor();
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "INPUT");
});

test("nothing that has the focus stands behind the layer", async (t) => {
  const links = Array.from({ length: 60 }, (_, i) => `<p><a href="#${i}">link ${i}</a></p>`).join("");
  const head = `<meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script>`;
  const pages = {
    "/": `<!doctype html><html lang="en"><head>${head}</head><body>${links}<a href="/" data-consent-settings>x</a></body></html>`,
    "/app": `<!doctype html><html lang="en" style="height:100%"><head>${head}</head><body style="height:90vh;overflow:hidden;margin:0"><div style="height:100%;overflow:auto">${links}</div><a href="/" data-consent-settings>x</a></body></html>`,
  };
  const shopSite = await site(t, { pages, csp: null });
  for (const path of ["/", "/app"])
    for (const width of [1280, 360]) {
      const page = await open(shopSite, { path, context: { viewport: { width, height: 700 } } });
      await layer(page).waitFor();
      for (let i = 0; i < 66; i++) {
        await page.keyboard.press("Tab");
        const covered = await page.evaluate(() => {
          const us = document.querySelector(".seloste-layer");
          const node = document.activeElement;
          if (node === document.body || us.contains(node)) return false;
          const at = node.getBoundingClientRect();
          const edge = us.getBoundingClientRect();
          return at.top < edge.bottom && at.bottom > edge.top ? node.innerText : false;
        });
        assert.equal(covered, false, `${path} at ${width}`);
      }
    }
});

test("a click on what stands beside the layer, or half behind it, arrives", async (t) => {
  const rows = Array.from({ length: 40 }, (_, i) => `<p><button type="button" onclick="this.textContent = 'pressed'" style="width:500px">row ${i}</button></p>`).join("");
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script></head><body>${rows}<a href="/" data-consent-settings>x</a></body></html>`;
  const page = await open(await site(t, { pages: { "/": body }, csp: null }), { context: { viewport: { width: 1280, height: 700 } } });
  const edge = await layer(page).boundingBox();
  const pressed = page.getByText("pressed");
  const behind = (await page.locator("p button").all()).slice(10);
  let presses = 0;
  for (const button of behind) {
    const at = await button.boundingBox();
    if (at.y < edge.y || at.y > 680) continue;
    await page.mouse.click(at.x + 20, at.y + 5);
    presses++;
  }
  assert.ok(presses > 3, String(presses));
  assert.equal(await pressed.count(), presses);
  assert.equal(await page.evaluate(() => scrollY), 0);
});

test("the page does not shift, and the end of it can be scrolled clear", async (t) => {
  const page = await open(await site(t), {
    init: () => {
      window.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.value))).observe({ type: "layout-shift", buffered: true });
    },
  });
  await layer(page).waitFor();
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => window.shift), 0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const link = await page.locator("footer [data-consent-settings]").boundingBox();
  assert.ok(link.y + link.height <= (await layer(page).boundingBox()).y);
  await layer(page).getByRole("button").first().click();
  assert.equal(await page.evaluate(() => document.documentElement.style.paddingBottom), "");
});

test("fits 320 px and large text without sideways scrolling; the layer leaves part of the page free", async (t) => {
  for (const viewport of [{ width: 320, height: 480 }, { width: 640, height: 300 }]) {
    const page = await open(await site(t), { context: { viewport } });
    await layer(page).waitFor();
    const box = await layer(page).boundingBox();
    assert.ok(box.height <= viewport.height * 0.76);
    const wide = () => page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll(".seloste")].map((one) => one.scrollWidth - one.clientWidth)]);
    const [root, ...own] = await wide();
    assert.ok(root <= viewport.width, "page");
    assert.ok(own.every((over) => over <= 0), `layer ${own}`);
    await openSettings(page);
    assert.ok((await wide()).slice(1).every((over) => over <= 0), "settings");
  }
});

test("right-to-left words run right to left", async (t) => {
  // No right-to-left language is built in: the direction comes from the text itself, so Hebrew letters are enough.
  const page = await open(await site(t));
  await page.evaluate(() => {
    for (const node of document.querySelectorAll(".seloste-layer h2, .seloste-layer div, .seloste-layer li")) node.firstChild.data = "אנחנו משתמשים בעוגיות";
  });
  assert.equal(await layer(page).evaluate((node) => getComputedStyle(node).direction), "rtl");
});

test("not on paper", async (t) => {
  const page = await open(await site(t));
  await layer(page).waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await layer(page).isVisible(), false);
});

test("few elements: nine for the first layer, and one for each purpose", async (t) => {
  const page = await open(await site(t));
  const names = await layer(page).evaluate((node) => [node, ...node.querySelectorAll("*")].map(({ localName }) => localName));
  assert.equal(names.join(" "), "section h2 div ul li li li button button button a a");
});

test("on the notice's own pages the layer waits to be asked, and the cookie page shows and changes the choice", async (t) => {
  const body = `<!doctype html><html lang="en" data-seloste-notice><head><meta charset="utf-8"><title>x</title><script src="/privacy/seloste.js"></script></head><body><main><div data-seloste-choice hidden></div></main><a href="/" data-consent-settings>Cookie settings</a></body></html>`;
  const page = await open(await site(t, { pages: { "/cookies": body } }), { path: "/cookies" });
  const place = page.locator("[data-seloste-choice]");
  await place.getByText("You have not chosen yet").waitFor();
  assert.equal(await layer(page).count(), 0);
  assert.equal(await place.getByRole("button", { name: "Withdraw consent" }).isVisible(), false);
  await place.getByRole("button", { name: "Cookie settings" }).click();
  await page.locator("dialog input[value=youtube]").check();
  await page.locator("dialog").getByRole("button", { name: "Save choices" }).click();
  await place.getByText("You have accepted: YouTube.").waitFor();
  await place.getByRole("button", { name: "Withdraw consent" }).click();
  await place.getByText("You have rejected: Google Analytics 4, YouTube, Google Maps, Kokosuositus.").waitFor();
  assert.equal(await page.evaluate(() => window.seloste.allows("youtube")), false);
  assert.deepEqual(page.faults, []);
});

test("the settings link leads to the cookie page where the settings file cannot be had", async (t) => {
  const shopSite = await site(t);
  const page = await open(shopSite);
  await page.route("**/seloste-settings.js*", (route) => route.abort());
  await page.locator("footer [data-consent-settings]").click();
  await page.waitForURL("**/privacy/fi/evasteet/");
});

test("without script the page, the plain links and the way to the cookie page are there, and nothing of third parties", async (t) => {
  const page = await open(await site(t), { context: { javaScriptEnabled: false } });
  assert.equal(await page.getByRole("link", { name: "Kenkien huolto -video" }).isVisible(), true);
  assert.equal(await page.locator("footer [data-consent-settings]").getAttribute("href"), "/privacy/fi/evasteet/");
  assert.deepEqual(page.third, []);
});

test("a site's own styles do not reach in", async (t) => {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><style>section{padding:90px!important;padding:90px} button{font-size:4px;width:2px;float:left;opacity:.2} h2{display:none} a{color:white} * {text-transform:uppercase}</style><script src="/privacy/seloste.js"></script></head><body><a href="/" data-consent-settings>x</a></body></html>`;
  const page = await open(await site(t, { pages: { "/": body.replace("padding:90px!important;", "") }, csp: null }));
  assert.equal(await layer(page).getByRole("heading").isVisible(), true);
  const look = await layer(page).getByRole("button").first().evaluate((node) => [getComputedStyle(node).fontSize, getComputedStyle(node).opacity, getComputedStyle(node).textTransform, node.getBoundingClientRect().width > 44]);
  assert.deepEqual(look, ["15.04px", "1", "none", true]);
});
