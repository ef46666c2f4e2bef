// Own words and own looks: the pages of projects that bring them are valid, accessible and quiet, and raw HTML that is
// let in neither loads nor runs anything.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { open, quit, serve } from "./bench.mjs";
import { accessible, built, narrow, pagesIn, project, quiet, valid } from "./judge.mjs";

after(quit);

const HTML = `Ensin <b id="own" class="x" onclick="window.canary=1" onmouseover="window.canary=2" style="background:url(https://canary.example/1)">tämä</b>
<script>window.canary=3</script><script src="https://canary.example/2"></script><style>@import "https://canary.example/3";</style>
<a id="evil" href="javascript:window.canary=4">a</a> <a href="java&#9;script:window.canary=5">b</a> <a href="//canary.example/4" ping="https://canary.example/5">c</a>
<svg onload="window.canary=6"><use href="https://canary.example/7#a"/></svg>
<form action="https://canary.example/8"><input type="image" src="https://canary.example/9"><button formaction="https://canary.example/10">x</button></form>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=https://canary.example/11 onerror=window.canary=7&gt;"></mglyph></table></mtext></math>
<img src="/kuvat/oma.png" alt="Oma kuva" srcset="https://canary.example/12 2x" onerror="window.canary=8">
<details open ontoggle="window.canary=9"><summary>Lisää</summary><p background="https://canary.example/13">Teksti</p></details>
`;

const SITES = {
  "own-looks": built(project("own-looks")),
  "own-theme": built(project("own-theme")),
  html: built(project("own-looks", { "content/fi/extra/how-we-work.md": `# Näin työskentelemme\n\n${HTML}` })),
};
const sites = {};
test.before(async () => { for (const [name, folder] of Object.entries(SITES)) sites[name] = await serve({ publicFolder: folder, csp: null }); });
after(() => Promise.all(Object.values(sites).map((site) => site.close())));

for (const name of ["own-looks", "own-theme"])
  for (const path of pagesIn(SITES[name]))
    test(`${name}, ${path}: valid, accessible, quiet, narrow enough`, async () => {
      await valid(SITES[name], path);
      const page = await narrow(sites[name], path);
      page.faults = page.faults.filter((fault) => !/404/.test(fault)); // the pictures of the shop's own site
      await quiet(page);
      await accessible(page);
      await page.context().close();
    });

test("a footnote leads there and back by keyboard", async () => {
  const page = await open(sites["own-looks"], { path: "/privacy/fi/index.html" });
  const reference = page.locator("#extra-how-we-work-ref-2");
  await reference.focus();
  await page.keyboard.press("Enter");
  assert.match(page.url(), /#extra-how-we-work-note-2$/);
  await page.keyboard.press("Tab");
  for (let i = 0; i < 3 && (await page.evaluate(() => document.activeElement.getAttribute("role"))) !== "doc-backlink"; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.match(page.url(), /#extra-how-we-work-ref-2$/);
  const snapshot = await page.locator("#extra-how-we-work").ariaSnapshot();
  assert.match(snapshot, /paragraph: Alaviitteet\s+- list/);
  await page.context().close();
});

test("raw HTML that is let in loads nothing and runs nothing", async () => {
  const page = await narrow(sites.html, "fi/index.html");
  const section = page.locator("#extra-how-we-work");
  await section.locator("b#own").click();
  await page.evaluate(() => document.querySelectorAll("#extra-how-we-work *").forEach((node) => ["mouseover", "toggle", "load", "error"].forEach((kind) => node.dispatchEvent(new Event(kind)))));
  for (const link of await section.locator("a").all()) assert.ok(!/script|^\/\//i.test((await link.getAttribute("href")) ?? ""), await link.getAttribute("href"));
  page.faults = page.faults.filter((fault) => !/404/.test(fault));
  await quiet(page);
  assert.equal(await section.locator("script, style, svg, form, input, iframe, [onclick], [style], [srcset]").count(), 0);
  assert.equal(await section.locator("img[src]").getAttribute("src"), "/kuvat/oma.png");
  assert.ok((await section.innerText()).includes("Teksti"));
  await page.context().close();
});
