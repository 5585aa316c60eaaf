import { useEffect } from "react";
import { composeVariant } from "../document/compose-variant.ts";
import { reportFileName } from "../document/report-file-name.ts";
import type { FileHost } from "../hosts/file/file-host.ts";
import { chosenVariant } from "../taskpane/output/chosen-variant.ts";
import type { PaneSession } from "../taskpane/session/session.ts";
import { loadPrinting } from "./files/loaded-later.ts";
import { useLoaded } from "./use-loaded.ts";

/** Ctrl+P prints the report, for the use that was chosen last, and never the page around it. */
export function usePrintedReport(host: FileHost, session: PaneSession): void {
  const printing = useLoaded(loadPrinting);
  useEffect(
    () =>
      printing?.printReport(() => {
        const { report } = host.getSnapshot().document;
        const { finished, findings } = session.getSnapshot();
        const variant = chosenVariant(session);
        return {
          tree: composeVariant(report, finished ?? findings, variant),
          name: reportFileName(report, variant),
        };
      }),
    [host, session, printing],
  );
}
