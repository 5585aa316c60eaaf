#!/usr/bin/env bash
# Chromium 143 (@sparticuz/chromium 143.0.0): in a module worker made from a Blob, what it imports at its head is held
# against `worker-src`, what it imports later by import() against `script-src`. Where the policy of the page has
# `script-src 'self'; worker-src blob:`, one and the same script of the page's own origin is refused in the first way
# and runs in the second. The page is told nothing of it: the worker's error event has no message, and the document
# gets no securitypolicyviolation; with `worker-src blob: 'self'` both ways work. One would have looked for the fault
# in the worker's script, since the policy names its address as allowed for scripts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 @sparticuz/chromium@143.0.0
cat >try.mjs <<'JS'
import { createServer } from "node:http";
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x"; // the package then unpacks the libraries it brings as well
const { default: chromium } = await import("@sparticuz/chromium");
const { chromium: browsers } = await import("playwright-core");
const server = createServer(({ url }, response) => {
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  if (pathname === "/part.js") {
    response.setHeader("Content-Type", "text/javascript");
    response.end("export const part = 7;");
    return;
  }
  response.setHeader("Content-Type", "text/html");
  const workers = searchParams.get("workers");
  response.setHeader("Content-Security-Policy", `default-src 'none'; script-src 'self'; worker-src ${workers}`);
  response.end("<!doctype html><title>page</title>");
}).listen(0, "127.0.0.1");
await new Promise((listening) => server.once("listening", listening));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", "--headless=old"],
});
const ways = {
  "at the head": `import { part } from "${origin}/part.js"; postMessage(part);`,
  later: `import("${origin}/part.js").then(({ part }) => postMessage(part));`,
};
for (const workers of ["blob:", "blob: 'self'"]) {
  for (const [way, source] of Object.entries(ways)) {
    const page = await browser.newPage();
    await page.goto(`${origin}/?workers=${encodeURIComponent(workers)}`);
    const outcome = await page.evaluate(
      (script) =>
        new Promise((done) => {
          let violations = 0;
          addEventListener("securitypolicyviolation", () => {
            violations += 1;
          });
          const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
          const worker = new Worker(address, { type: "module" });
          worker.onmessage = ({ data }) => done(`answers ${data}`);
          worker.onerror = ({ message }) =>
            setTimeout(() => done(`error, message ${message}, violations ${violations}`), 500);
        }),
      source,
    );
    console.log(`worker-src ${workers}, imported ${way}: ${outcome}`);
    await page.close();
  }
}
await browser.close();
server.close();
JS
seen=$(node try.mjs)
echo "@sparticuz/chromium 143.0.0
$seen"
due="worker-src blob:, imported at the head: error, message undefined, violations 0
worker-src blob:, imported later: answers 7
worker-src blob: 'self', imported at the head: answers 7
worker-src blob: 'self', imported later: answers 7"
[ "$seen" = "$due" ] || { echo "changed: what a module worker imports is held against other directives"; exit 1; }
echo "as noted: what a module worker imports at its head needs worker-src, what it imports later needs script-src"
