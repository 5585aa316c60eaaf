/**
 * What is loaded after the form and its checks show: everything that the page may still need, so that it asks for
 * nothing once it is open, whatever is clicked and whether or not the server is still there. What reads PDFs is
 * larger than all the rest together and stays away until somebody opens one.
 */
import { FORMATS, isReadable } from "../../import/formats.ts";
import { loadWaiting } from "../../taskpane/later.ts";

// each by itself: a page that has no use for one does not carry it
export const loadOpening = () => import("./open-document.ts");
export const loadSaving = () => import("./save-document.ts");
export const loadExamples = () => import("./examples.ts");
export const loadPlacing = () => import("../grid/place-labelled.ts");
export const loadPrinting = () => import("../pages/printed-report.ts");

const LATER = [loadOpening, loadSaving, loadExamples, loadPlacing, loadPrinting];

/** Resolves when nothing is left to load. */
export async function loadRest(): Promise<void> {
  await Promise.all([
    loadWaiting(),
    ...LATER.map((load) => load()),
    ...FORMATS.filter(isReadable).flatMap(({ isHeavy, load }) => (isHeavy ? [] : [load()])),
    import("../../taskpane/start/read-file.ts"),
    import("../../taskpane/copies/read-copies.ts"),
    import("../../taskpane/review/ofd-pages.ts"),
    import("../../taskpane/output/download-report.ts"),
    import("../../taskpane/copies/change-note-file.ts"),
    import("../../taskpane/dark-theme.ts"),
    import("../../document/write-docx.ts"),
  ]);
}
