/** The server of `npm start`: this machine alone, by its own names, to be read only, nothing beside its folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { METHODS, request } from "node:http";
import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { serveFolder, type FolderServer } from "../../src/build/site/serve-folder.ts";

const home = mkdtempSync(join(tmpdir(), "ogi-serve-"));
const folder = join(home, "site");
const PAGE = "<p>年报</p>";
const servers: FolderServer[] = [];
const others: Server[] = [];

beforeAll(() => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "年报助手.html"), "<p>单文件</p>");
  for (const name of ["pdf-DgqVVZQR.js", "plain.js"]) {
    writeFileSync(join(folder, "assets", name), "0");
  }
  writeFileSync(join(home, "secret.txt"), "secret");
});
afterAll(async () => {
  await Promise.all(servers.map(({ close }) => close()));
  for (const other of others) other.close();
  rmSync(home, { recursive: true });
});

async function start(port = 0): Promise<FolderServer> {
  const server = await serveFolder(folder, port);
  servers.push(server);
  return server;
}

/** Somebody else's server on that address. */
async function occupy(host: string, port = 0): Promise<number> {
  const other = createServer();
  others.push(other);
  await new Promise<void>((resolve, reject) => {
    other.once("error", reject).listen(port, host, resolve);
  });
  return (other.address() as AddressInfo).port;
}

/** Says exactly this, and gives back exactly what is answered. */
async function say(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.end(`${lines.join("\r\n")}\r\n\r\n`);
  return text(socket);
}

/** Asks for a path as it is, by that name of the machine. */
function ask(port: number, path: string, host = `localhost:${port}`): Promise<string> {
  return say(port, [`GET ${path} HTTP/1.1`, `Host: ${host}`, "Connection: close"]);
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1]);

test("serves its files by name, the page where there is none", async () => {
  const { port } = await start();
  const textAt = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect(await textAt("/")).toBe(PAGE);
  expect(await textAt("/?x=1")).toBe(PAGE);
  expect(await textAt(encodeURI("/年报助手.html?x=1"))).toBe("<p>单文件</p>");
});

test.each([
  ["/", "no-cache"],
  ["/assets/plain.js", "no-cache"],
  ["/assets/pdf-DgqVVZQR.js", "max-age=31536000, immutable"],
])("of %s a browser is told: %s", async (path, wanted) => {
  const { port } = await start();
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
  expect(headers.get("cache-control")).toBe(wanted);
});

test.each([
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/%2e%2e/secret.txt",
  "/../secret.txt",
  "/..\\secret.txt",
  "/assets/..%2findex.html",
  "/%252e%252e%252fsecret.txt",
  "//secret.txt",
  "/index.html%00",
  "/index.html/",
  "/assets",
  "/assets/",
  "/nothing.html",
  "/%E0%A4%A",
  "/%ff",
])("has nothing at %s", async (path) => {
  const { port } = await start();
  const answer = await ask(port, path);
  expect([404, 421]).toContain(statusOf(answer)); // a name with two slashes before it is one of a machine
  expect(answer).not.toContain("<p>");
  expect(answer).not.toContain("secret");
});

test.each(METHODS.filter((method) => !["GET", "HEAD"].includes(method)))(
  "%s is not allowed",
  async (method) => {
    const { port } = await start();
    const target = method === "CONNECT" ? `localhost:${port}` : "/";
    const host = `Host: localhost:${port}`;
    const answer = await say(port, [`${method} ${target} HTTP/1.1`, host, "Connection: close"]);
    expect(statusOf(answer)).toBe(405);
    expect(answer).toMatch(/^allow: GET, HEAD\r$/imu);
    expect(answer).not.toContain(PAGE);
  },
);

test("what is sent along is not waited for", async () => {
  const { port } = await start();
  const status = await new Promise((resolve, reject) => {
    const upload = request({ host: "127.0.0.1", port, method: "PUT", path: "/index.html" });
    upload.once("error", reject).once("response", ({ statusCode }) => {
      resolve(statusCode);
      upload.destroy();
    });
    upload.write("x".repeat(100_000)); // and no end
  });
  expect(status).toBe(405);
});

test("HEAD has the head of GET and no body", async () => {
  const { port } = await start();
  const lines = (method: string, path: string): string[] => [
    `${method} ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    "Connection: close",
  ];
  for (const path of ["/", "/nothing.html"]) {
    const [head, get] = [await say(port, lines("HEAD", path)), await say(port, lines("GET", path))];
    const [fields = "", body] = get.split("\r\n\r\n");
    const withoutDate = (it: string): string => it.replace(/^Date: .*$/mu, "");
    expect(withoutDate(head)).toBe(withoutDate(`${fields}\r\n\r\n`));
    expect(fields).toContain(`content-length: ${Buffer.byteLength(body ?? "")}`);
    expect(body).not.toBe("");
  }
});

describe("by name", () => {
  test.each(["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])("%s it is there", async (name) => {
    const { port } = await start();
    const answer = await ask(port, "/", `${name}:${port}`);
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain(PAGE);
  });

  test.each<[string, (port: number) => string]>([
    ["another's", (port) => `evil.example:${port}`],
    ["one that begins alike", (port) => `localhost.evil.example:${port}`],
    ["one with a user", (port) => `localhost@evil.example:${port}`],
    ["an address of another machine", (port) => `192.168.1.1:${port}`],
    ["another port", () => "localhost:1"],
    ["no port", () => "localhost"],
    ["none", () => ""],
    ["what is no name", () => "[:"],
  ])("%s it is not", async (_name, hostAt) => {
    const { port } = await start();
    const answer = await ask(port, "/", hostAt(port));
    expect(statusOf(answer)).toBe(421);
    expect(answer).toContain(`请用http://localhost:${port}/打开。`);
    expect(answer).not.toContain(PAGE);
  });

  test("of which the address as a whole has to be one, too", async () => {
    const { port } = await start();
    expect(statusOf(await ask(port, `http://localhost:${port}/`))).toBe(200);
    expect(statusOf(await ask(port, `http://evil.example:${port}/`))).toBe(421);
    const host = `evil.example:${port}`;
    expect(statusOf(await ask(port, `http://localhost:${port}/`, host))).toBe(421);
  });
});

describe("the address that is printed", () => {
  const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
    all?.some(({ address }) => address === "::1"),
  );
  const loopback = hasIpv6 ? ["127.0.0.1", "[::1]"] : ["127.0.0.1"];

  test("leads to the page whatever localhost means", async () => {
    const { port } = await start();
    for (const name of ["localhost", ...loopback]) {
      expect(await (await fetch(`http://${name}:${port}/`)).text()).toBe(PAGE);
    }
  });

  test.each(loopback.map((name) => name.replace(/^\[|\]$/gu, "")))(
    "has the next port where one is taken on %s",
    async (host) => {
      const taken = await occupy(host);
      const { port } = await start(taken);
      expect(port).toBeGreaterThan(taken);
      expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe(PAGE);
    },
  );
});

test("without a port there is an error of the system", async () => {
  const first = 41_000 + (process.pid % 1000) * 21;
  for (let port = first; port <= first + 20; port += 1) {
    await occupy("127.0.0.1", port).catch(() => undefined); // taken by somebody else, which is as good
  }
  await expect(serveFolder(folder, first)).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("is not there for other machines", async () => {
  const { port } = await start();
  const outside = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of outside) {
    await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  }
});
