/** Serves a folder to this machine alone, as any web server would. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml",
};

/** Nobody else's pages may frame ours; a new build shows at once. */
const HEADERS = {
  "cache-control": "no-cache",
  "content-security-policy": "frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

const LOOPBACK = "127.0.0.1";

export interface FolderServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder.
 *
 * @param port the first to try, then the ones above it; 0 is any that is free
 */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const file = fileOf(folder, request.url ?? "/");
    (file === undefined ? Promise.reject(new Error()) : readFile(file)).then(
      (bytes) => {
        const type = TYPES[extname(file ?? "")] ?? "application/octet-stream";
        response.writeHead(200, { ...HEADERS, "content-type": type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  return {
    port: await listen(server, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The file of an address, always within the folder; undefined for what is no address. */
function fileOf(folder: string, url: string): string | undefined {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const path = normalize(decodeURIComponent(pathname));
    return join(folder, path.endsWith("/") ? `${path}index.html` : path);
  } catch {
    return undefined;
  }
}

/** Ports that are tried before somebody should look at the machine. */
const MOST_TRIES = 20;

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject).listen(port, LOOPBACK, resolve);
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" || port >= first + MOST_TRIES) throw error;
      server.removeAllListeners("error");
    }
  }
}
