/** The form: its head, a tab for each part, and the part that is shown. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useMemo, useState, useSyncExternalStore, type ReactElement } from "react";
import { type Edition, editionForYear, editionOf } from "../../form/editions.ts";
import { parts } from "../../form/parts.ts";
import type { FileHost } from "../../hosts/file/file-host.ts";
import { headWords } from "../../layout/head-words.ts";
import { headKey, type HeadKey } from "../../layout/keys.ts";
import { sheetNames } from "../../layout/sheet-names.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { partProgress, type PartProgress } from "../../rules/part-progress.ts";
import { PartState } from "../../taskpane/checks/part-state.tsx";
import { later } from "../../taskpane/later.ts";
import type { PaneSession } from "../../taskpane/session/session.ts";
import { tabId, TabList } from "../../taskpane/tab-list.tsx";
import { usePaneState } from "../../taskpane/use-pane-state.ts";
import { useSteady } from "../../taskpane/use-steady.ts";
import { marksOf, type Marks } from "../marks.ts";
import type { Tell } from "../use-notice.ts";
import { HeadFields, type HeadChange } from "./head-fields.tsx";
import { ProseParts } from "./prose-parts.tsx";
import { TablePart } from "./table-part.tsx";
import { tabProgress } from "./tab-progress.ts";
import { useShownPart } from "./use-shown-part.ts";

interface FormViewProps {
  readonly host: FileHost;
  readonly session: PaneSession;
  readonly tell: Tell;
}

const PANEL = "part";

const YearDialog = later(() => import("./year-dialog.tsx").then((it) => it.YearDialog));

export function FormView({ host, session, tell }: FormViewProps): ReactElement {
  const styles = useStyles();
  const { document, marked, wanted } = useSyncExternalStore(host.subscribe, host.getSnapshot);
  const { findings, context } = usePaneState(session);
  const { report } = document;
  const edition = editionOf(report.edition);
  const [shown, setShown] = useShownPart(edition, wanted);
  const marks = useMemo<Marks>(
    () => (context ? marksOf(context.written, findings) : new Map()),
    [context, findings],
  );
  const progress = useMemo(
    () => (context ? tabProgress(partProgress(context, findings)) : []),
    [context, findings],
  );
  const [showsLastYear, setShowsLastYear] = useState(true);
  const table = edition.tables.find(({ id }) => id === shown)?.id;
  /** With a year that asks for other tables, which is asked about first. */
  const [asked, setAsked] = useState<AnnualReport | null>(null);
  const dueFor = ({ year }: AnnualReport): Edition | undefined =>
    year === null ? undefined : editionForYear(year);
  const due = asked && dueFor(asked);
  const take = (changed: AnnualReport, says: string, subject?: string): void => {
    setAsked(null);
    host.replace(changed, { says, ...(subject !== undefined && { subject }) });
  };
  const onHead = useSteady((change: HeadChange, field: HeadKey) => {
    const changed = change(host.getSnapshot().document.report);
    if ("says" in changed) {
      tell({ kind: "failed", text: changed.says });
      return;
    }
    const wanted = field === "year" ? dueFor(changed) : undefined;
    if (wanted && wanted.id !== changed.edition) setAsked(changed);
    else take(changed, `填写${headWords[field].label}`, headKey(field));
  });
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <HeadFields report={report} marks={marks} onHead={onHead} />
        <TabList
          label="年报的六个部分"
          tabs={parts.map(({ id }) => ({
            id,
            name: (
              <TabName name={sheetNames[id]} progress={progress.find(({ part }) => part === id)} />
            ),
          }))}
          shown={shown}
          onShow={setShown}
          panel={PANEL}
          className={styles.tabs}
        />
      </div>
      <div id={PANEL} role="tabpanel" aria-labelledby={tabId(shown)} className={styles.panel}>
        {table ? (
          <TablePart
            key={table}
            {...{ host, report, table, marks, marked, tell, showsLastYear }}
            lastYear={context?.lastYear?.figures}
            onShowLastYear={setShowsLastYear}
          />
        ) : (
          <ProseParts key={shown} {...{ host, report, marks, context }} tab={shown} />
        )}
      </div>
      {asked && due && (
        <Suspense>
          <YearDialog
            report={asked}
            edition={due}
            onConvert={(converted) => {
              take(converted, `改为${asked.year}年度并换表`);
            }}
            onYearOnly={() => {
              take(asked, "改年度");
            }}
            onLeave={() => {
              setAsked(null);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

interface TabNameProps {
  readonly name: string;
  /** undefined until the report was checked. */
  readonly progress: PartProgress | undefined;
}

function TabName({ name, progress }: TabNameProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {name}
      {progress && (
        <span className={styles.state}>
          <PartState progress={progress} />
        </span>
      )}
    </>
  );
}

/** What the keyboard reaches is above the message at the bottom of the page. */
const MESSAGE = "3rem";

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    minHeight: "0",
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { padding: "0" },
  state: {
    marginLeft: tokens.spacingHorizontalXS,
    // beside the names the last of them would take a line of its own from the table
    "@media (max-width: 75rem)": { display: "block", marginLeft: "0" },
  },
  panel: {
    minHeight: "0",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${MESSAGE}`,
    scrollPaddingBottom: MESSAGE,
  },
});
