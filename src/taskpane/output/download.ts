/** Long enough for the slowest browser to have taken the file. */
const KEPT = 60_000;

/** Hands a file to the browser, which saves it where it saves files; where it does not, nothing tells. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}
