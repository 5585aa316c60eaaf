/**
 * What is loaded after the form and its checks show: everything that the page may still need, so that it asks for
 * nothing once it is open, whatever is clicked and whether or not the server is still there. What reads PDFs is
 * larger than all the rest together and stays away until somebody opens one.
 */
import { FORMATS, isReadable } from "../../import/formats.ts";

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
    ...LATER.map((load) => load()),
    ...FORMATS.filter(isReadable).flatMap(({ isHeavy, load }) => (isHeavy ? [] : [load()])),
    import("../../taskpane/start/start-view.tsx"),
    import("../../taskpane/start/read-file.ts"),
    import("../../taskpane/last-year/last-year-line.tsx"),
    import("../../taskpane/copies/compare-view.tsx"),
    import("../../taskpane/copies/read-copies.ts"),
    import("../review-dialog.tsx"),
    import("../../taskpane/review/ofd-pages.ts"),
    import("../scan/scan-dialog.tsx"),
    import("../form/year-dialog.tsx"),
    import("../../taskpane/convert/convert-part.tsx"),
    import("../../taskpane/text/text-view.tsx"),
    import("../../taskpane/output/report-view.tsx"),
    import("../../taskpane/output/download-report.ts"),
    import("../pages/full-view.tsx"),
    import("../pages/whole-window.tsx"),
    import("../../taskpane/copies/change-note-file.ts"),
    import("../../taskpane/work-line.tsx"),
    import("../../taskpane/checks/explanation-form.tsx"),
    import("../../taskpane/checks/progress-part.tsx"),
    import("../../taskpane/checks/corrections-part.tsx"),
    import("../../taskpane/checks/mend-buttons.tsx"),
    import("../../taskpane/checks/original-part.tsx"),
    import("../../taskpane/guide/guide-view.tsx"),
    import("../../taskpane/dark-theme.ts"),
    import("../../document/write-docx.ts"),
  ]);
}
