import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { serveFoldersFrom, WORKBENCH_FOLDERS } from "./serve";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the add-in and the workbench, serves the workbench on this machine and opens it in a browser. */
async function start(): Promise<void> {
  await build();
  const { address } = await serveFoldersFrom(WORKBENCH_FOLDERS, 3000);
  console.log(`\nThe workbench is open at ${address} (Ctrl+C ends it).`);
  openBrowser(address);
}

async function build(): Promise<void> {
  const child = spawn("npm", ["run", "build"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
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
