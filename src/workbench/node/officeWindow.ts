import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import vm from "node:vm";

const packageFolder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist"
);
const ADDRESS = "https://localhost/office.debug.js";

/** The little of a browser that Office.js looks at before it has a host. */
export interface OfficeWindow {
  external: unknown;
  Office: typeof Office;
  Excel: typeof Excel;
  CustomFunctions: typeof CustomFunctions;
  OfficeExtension: typeof OfficeExtension;
}

class Storage {
  readonly #items = new Map<string, string>();
  getItem = (key: string) => this.#items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#items.set(key, value);
  removeItem = (key: string) => void this.#items.delete(key);
  get length() {
    return this.#items.size;
  }
  key = (index: number) => [...this.#items.keys()][index] ?? null;
}

type Program = (scope: object) => void;
const programs = new Map<string, Promise<Program>>();

/** A script of the package as a function of its global scope; read and compiled once. */
function compiled(file: string): Promise<Program> {
  const compile = async () => {
    const path = join(packageFolder, file);
    const code = `(function (scope) { with (scope) { ${await readFile(path, "utf8")}\n} })`;
    return vm.runInThisContext(code, { filename: path }) as Program;
  };
  let program = programs.get(file);
  if (!program) programs.set(file, (program = compile()));
  return program;
}

interface Script {
  src: string;
  onload?: () => void;
}

/** Runs the unmodified Office.js with a window of its own, and `external` as its way to Excel. */
export async function loadOffice(external: unknown): Promise<OfficeWindow> {
  const script = { src: ADDRESS, getAttribute: () => ADDRESS, async: false };
  const element = () => ({ setAttribute: () => undefined, getAttribute: () => null, style: {}, src: "" });
  const document = {
    readyState: "complete",
    URL: ADDRESS,
    cookie: "",
    location: new URL(ADDRESS),
    getElementsByTagName: (tag: string) => (tag === "script" ? [script] : [document.head]),
    getElementById: () => null,
    createElement: element,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    head: { appendChild: (child: Script) => void load(child) },
    body: element(),
    documentElement: element(),
  };
  const window: Record<string, unknown> = {
    document,
    external,
    location: Object.assign(new URL(ADDRESS), { replace: () => undefined }),
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/130.0", language: "en-US" },
    history: { replaceState: () => undefined, pushState: () => undefined },
    localStorage: new Storage(),
    sessionStorage: new Storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    name: "",
    console,
    performance,
  };
  Object.setPrototypeOf(window, globalThis);
  for (const name of ["window", "self", "top", "parent", "globalThis"]) window[name] = window;
  const scope = globalScope(window);

  const run = async (file: string) => (await compiled(file)).call(window, scope);

  async function load(child: Script): Promise<void> {
    const { pathname } = new URL(child.src, ADDRESS);
    // Strings lie in a folder named by the language, all else beside office.js.
    const isStrings = pathname.endsWith("/office_strings.debug.js");
    await run(isStrings ? join(basename(dirname(pathname)), basename(pathname)) : basename(pathname));
    child.onload?.();
  }

  await run("office.debug.js");
  return window as unknown as OfficeWindow;
}

/**
 * Makes the window's properties the global variables of a script that runs `with` it. The scripts run in Node's
 * own realm, so that the arrays and errors they make are those of the tests; a context of `node:vm` has others.
 */
const globalScope = (window: Record<string | symbol, unknown>) =>
  new Proxy(window, {
    has: () => true,
    get: (target, name) => (name === Symbol.unscopables ? undefined : target[name]),
  });
