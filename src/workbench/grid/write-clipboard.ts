/** Puts a block of cells into the clipboard: sheets take its text, Word and mail its table. */
export function writeClipboard(data: DataTransfer, text: string): void {
  const table = document.createElement("table");
  for (const line of text.split("\r\n")) {
    const row = table.insertRow();
    for (const cell of line.split("\t")) row.insertCell().textContent = cell;
  }
  data.setData("text/plain", text);
  data.setData("text/html", table.outerHTML);
}
