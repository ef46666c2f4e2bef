import test, { after } from "node:test";
import assert from "node:assert/strict";
import { open, quit, serve } from "./bench.mjs";
after(quit);
test("smoke", async () => {
  const site = await serve();
  const page = await open(site);
  await page.waitForTimeout(500);
  console.log(page.third, page.faults);
  await page.screenshot({ path: "/tmp/a.png" });
  await page.getByRole("button", { name: "Asetukset" }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: "/tmp/b.png" });
  await page.getByRole("button", { name: "Hyväksy kaikki" }).last().click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: "/tmp/c.png" });
  console.log(page.third, page.faults, await page.context().cookies());
  await site.close();
});
