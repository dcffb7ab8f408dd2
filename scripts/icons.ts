/** Draws assets/icon.svg at every size the manifest names: `npx tsx scripts/icons.ts`, with CHROME_PATH set. */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];

const svg = await readFile("assets/icon.svg", "utf8");
const browser = await chromium.launch({
  executablePath: process.env["CHROME_PATH"] ?? "chromium",
  args: ["--no-sandbox"],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
  );
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();
