/** Serves a folder to this machine alone, as any web server would. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { extname, join } from "node:path";
import { listenOnLoopback } from "./listen-on-loopback.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml",
};

/** Vite names a script after its content: it is never another. */
const NAMED_BY_CONTENT = /\/assets\/.+-[\w-]{8}\.(?:css|js)$/u;

/** Nobody else's pages may frame ours; a new build shows at once. */
const HEADERS = {
  "cache-control": "no-cache",
  "content-security-policy": "frame-ancestors 'self'",
  "x-content-type-options": "nosniff",
};

/** Nothing here can be changed. */
const METHODS = ["GET", "HEAD"];
const ALLOW = { allow: METHODS.join(", "), connection: "close" };

/** This machine, by names that nobody else's page can have, as one may whose own name is made to lead here. */
const NAMES = ["localhost", "127.0.0.1", "[::1]"];

export interface FolderServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder at `http://localhost:<port>/`.
 *
 * @param port the first to try, then the ones above it; 0 is any that is free
 * @throws Error of the system when there is no port
 */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const { servers, port: taken } = await listenOnLoopback(() => serverOf(folder), port);
  return {
    port: taken,
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

function serverOf(folder: string): Server {
  const server = createServer((request, response) => {
    const { status, body, headers } = answerTo(request, folder);
    // Node leaves the body out where HEAD asks for none
    response.writeHead(status, { ...HEADERS, ...headers, "content-length": body.length }).end(body);
  });
  // for which Node makes no response
  server.on("connect", (_request, socket) => {
    socket.on("error", () => undefined);
    socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${ALLOW.allow}\r\n\r\n`);
  });
  return server;
}

interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** At once: who has closed his side of the connection after asking is answered by Node now or never. */
function answerTo(request: IncomingMessage, folder: string): Answer {
  const { method = "", url = "", headers, socket } = request;
  if (!METHODS.includes(method)) return said(405, "这里的网页只能读取。", ALLOW);
  const at = `:${String(socket.localPort)}`;
  const target = targetOf(url, headers.host);
  const isOurs = [headers.host, target?.host].every((host) =>
    NAMES.some((name) => host?.toLowerCase() === name + at),
  );
  if (!target || !isOurs) return said(421, `请用http://localhost${at}/打开。`);
  const path = pathOf(target);
  const body = path === undefined ? undefined : fileAt(join(folder, path));
  if (path === undefined || !body) return said(404, "没有这个网页，请检查网址。");
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const kept = { "cache-control": "max-age=31536000, immutable" };
  const headersOfFile = { "content-type": type, ...(NAMED_BY_CONTENT.test(path) && kept) };
  return { status: 200, body, headers: headersOfFile };
}

function said(status: number, sentence: string, headers: Answer["headers"] = {}): Answer {
  const type = { "content-type": "text/plain; charset=utf-8" };
  return { status, body: Buffer.from(`${sentence}\n`), headers: { ...type, ...headers } };
}

/** The address as a whole, which a request may also spell out (RFC 9112, 3.2.2); undefined for what is none. */
function targetOf(url: string, host = ""): URL | undefined {
  const base = `http://${host}`;
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

/** The path within the folder, out of which no address leads: it has no dots left, and no slash in a name. */
function pathOf({ pathname }: URL): string | undefined {
  if (/%(?:2f|5c|00)/iu.test(pathname)) return undefined;
  try {
    const path = decodeURIComponent(pathname);
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/** Undefined where there is no file. */
function fileAt(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
