/** A worker of the page as one file: its own script once more, which knows by the absent document where it is. */
const script = typeof document === "undefined" ? "" : (document.currentScript?.textContent ?? "");

/** What draws the page comes along, and looks for Node's where there is no window. */
const NO_WINDOW = "var global = self;";

export function startWorker(): Worker {
  const parts = [NO_WINDOW, script];
  const blob = URL.createObjectURL(new Blob(parts, { type: "text/javascript" }));
  return new Worker(blob);
}
