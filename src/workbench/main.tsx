/** Entry of the page without Excel. */
import "../hosts/older-browsers.ts";
import { Suspense, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { editions } from "../form/editions.ts";
import { FileHost } from "../hosts/file/file-host.ts";
import { emptyReport } from "../report/empty-report.ts";
import { useBrightness } from "../taskpane/brightness.ts";
import { PaneSession } from "../taskpane/session/session.ts";
import { useTheme } from "../taskpane/theme.ts";
import { pageScans } from "./scan/page-scans.ts";
import { loadRest } from "./files/loaded-later.ts";
import { Workbench, type WorkbenchProps } from "./workbench.tsx";

/** Reports are written in the year after; the form of the newest edition is there at once. */
function blankForm(today = new Date()): FileHost {
  const edition = editions.at(-1);
  if (!edition) throw new Error("There is no edition of the form.");
  const organ = { name: "", kind: "department" } as const;
  const report = emptyReport({ edition, year: today.getFullYear() - 1, organ, zeros: false });
  return new FileHost({ report, fileName: null, account: [] });
}

function ThemedWorkbench(props: Omit<WorkbenchProps, "theme">): ReactElement {
  return <Workbench {...props} theme={useTheme(useBrightness(undefined))} />;
}

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place for the workbench.");
const host = blankForm();
const session = new PaneSession(host, { scans: pageScans });
createRoot(place).render(
  <Suspense>
    <ThemedWorkbench host={host} session={session} scans={pageScans} />
  </Suspense>,
);
void session.open();
void loadRest().then(() => {
  document.documentElement.dataset.loaded = "all";
});
