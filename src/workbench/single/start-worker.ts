/** A worker of the page as one file: its own script once more, which knows by the absent document where it is. */
const script = typeof document === "undefined" ? "" : (document.currentScript?.textContent ?? "");

export function startWorker(): Worker {
  const blob = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return new Worker(blob);
}
