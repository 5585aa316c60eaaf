/** A published report has some ten kilobytes of text; a page of a site may have a hundred times as much around it. */
export const MOST_PAGE_BYTES = 8 * 1024 * 1024;
