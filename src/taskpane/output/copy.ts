/**
 * Copying to where the clerk pastes it. Webviews refuse the newer clipboard interface within Office on the web
 * (office-js issue 1991); copying a selection works everywhere. Each says whether it was copied.
 */

/** Copies a shown page as it looks: Word and WPS keep its type, its indents and its tables. */
export function copyPage(page: Document): boolean {
  return copySelected(page, page.body);
}

/** Copies a fragment as it is written, without the type that the pane would give it: for the editor of a site. */
export function copyFragment(html: string, text: string): boolean {
  return copyData({ "text/html": html, "text/plain": text });
}

export function copyText(text: string): boolean {
  return copyData({ "text/plain": text });
}

/** By its type. */
function copyData(data: Readonly<Record<string, string>>): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    for (const [type, content] of Object.entries(data)) event.clipboardData?.setData(type, content);
  };
  // Safari copies nothing while nothing is selected
  document.addEventListener("copy", put);
  const copied = copySelected(document, document.body);
  document.removeEventListener("copy", put);
  return copied;
}

function copySelected(page: Document, element: HTMLElement): boolean {
  const selection = page.getSelection();
  if (!selection) return false;
  selection.selectAllChildren(element);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is refused, see above
  const copied = page.execCommand("copy");
  selection.removeAllRanges();
  return copied;
}
