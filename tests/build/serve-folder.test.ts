/** The server of `npm start`: this machine alone, the next port where one is taken, nothing beside its folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder, type FolderServer } from "../../src/build/site/serve-folder.ts";

const home = mkdtempSync(join(tmpdir(), "ogi-serve-"));
const folder = join(home, "site");
const servers: FolderServer[] = [];

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), "<p>年报</p>");
  writeFileSync(join(folder, "年报助手.html"), "<p>单文件</p>");
  writeFileSync(join(home, "secret.txt"), "secret");
});
afterAll(async () => {
  await Promise.all(servers.map(({ close }) => close()));
  rmSync(home, { recursive: true });
});

async function start(port = 0): Promise<FolderServer> {
  const server = await serveFolder(folder, port);
  servers.push(server);
  return server;
}

test("serves its files by name, the page where there is none", async () => {
  const { port } = await start();
  const textAt = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect(await textAt("/")).toBe("<p>年报</p>");
  expect(await textAt(encodeURI("/年报助手.html?x=1"))).toBe("<p>单文件</p>");
});

test.each(["/..%2fsecret.txt", "/%2e%2e/secret.txt", "/nothing.html", "/%E0%A4%A"])(
  "has nothing at %s",
  async (path) => {
    const { port } = await start();
    // unlike fetch it asks for the path as it is
    const status = await new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port, path }, ({ statusCode }) => {
        resolve(statusCode);
      }).once("error", reject);
    });
    expect(status).toBe(404);
  },
);

test("takes the next port where one is taken", async () => {
  const { port } = await start();
  expect((await start(port)).port).toBeGreaterThan(port);
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
