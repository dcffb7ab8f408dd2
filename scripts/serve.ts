import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

export interface FolderServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Where the built workbench lies: its own files first, then the add-in's, which it shows unchanged. */
export const WORKBENCH_FOLDERS = ["dist-workbench", "dist"].map((name) =>
  fileURLToPath(new URL(`../${name}`, import.meta.url))
);

/**
 * Serves folders laid over one another, the first that has a file giving it, to this machine alone.
 * Port 0 asks the system for a free one.
 */
export async function serveFolders(folders: readonly string[], port = 0): Promise<FolderServer> {
  const server = createServer((request, response) => {
    void answer(request.url ?? "/", folders, response);
  });
  await listen(server, port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Like {@link serveFolders}, at the first free port of the twenty from `firstPort` on. */
export async function serveFoldersFrom(folders: readonly string[], firstPort: number): Promise<FolderServer> {
  for (let port = firstPort; port < firstPort + 20; port++) {
    try {
      return await serveFolders(folders, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  return serveFolders(folders);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answer(url: string, folders: readonly string[], response: ServerResponse): Promise<void> {
  const path = pathOf(url);
  for (const folder of path === undefined ? [] : folders) {
    const file = join(folder, path!);
    const size = await sizeOf(file);
    if (size === undefined) continue;
    response.writeHead(200, {
      "content-type": MEDIA_TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": size,
      "cache-control": "no-cache",
    });
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
    return;
  }
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
}

/** The file asked for, below the folder: a URL's parser has resolved `..` already, and escaped ones are refused. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    if (path.split(/[/\\]/).includes("..")) return undefined;
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
