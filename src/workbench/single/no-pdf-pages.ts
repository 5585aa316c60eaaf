/** In place of what draws the pages of PDFs, which are not read either. */
export function pdfPages(): undefined {
  return undefined;
}
