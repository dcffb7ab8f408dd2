import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { serveFolderFrom } from "./serve";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the add-in and the workbench, serves the workbench on this machine and opens it in a browser. */
async function start(): Promise<void> {
  await build([]);
  await build(["--env", "workbench"]);
  const { address } = await serveFolderFrom(`${root}dist-workbench`, 3000);
  console.log(`\nThe workbench is open at ${address} (Ctrl+C ends it).`);
  openBrowser(address);
}

async function build(options: readonly string[]): Promise<void> {
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const child = spawn(process.execPath, [webpack, "--mode", "production", ...options], {
    cwd: root,
    stdio: "inherit",
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) process.exit(code ?? 1);
}

/** A machine without a desktop has nothing to open the address with; the printed one is enough there. */
function openBrowser(address: string): void {
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const [command, ...options] = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  }[process.platform as string] ?? ["xdg-open"];
  spawn(command!, [...options, address], { stdio: "ignore", detached: true })
    .on("error", () => console.log("No browser could be opened: please open the address yourself."))
    .unref();
}

await start();
