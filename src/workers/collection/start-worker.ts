/**
 * A worker of the page as a server sends it. It is made of a blob that imports it, for only then does the policy of
 * the page hold in it: a worker that comes from an address of its own has the policy that the server sends, or none.
 */
import address from "./worker/worker.ts?worker&url";

export function startWorker(): Worker {
  const text = `import ${JSON.stringify(new URL(address, document.baseURI).href)};`;
  const blob = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  return new Worker(blob, { type: "module" });
}
