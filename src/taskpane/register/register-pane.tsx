/** The views of a register that is open in Excel: what is clicked is shown on its sheets. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useMemo, useState, type ReactElement } from "react";
import { countedReport } from "../../book/register/count-into-report.ts";
import { today } from "../../calendar/today.ts";
import type { FoundRegister } from "../../hosts/workbook-host.ts";
import { later } from "../later.ts";
import { copyText } from "../output/copy.ts";
import { download } from "../output/download.ts";
import type { Platform } from "../platform.ts";
import { failureSentence } from "../session/failure-sentence.ts";
import { done } from "../session/messages.ts";
import type { PaneSession } from "../session/session.ts";
import { tabId, TabList } from "../tab-list.tsx";
import type { View } from "../views.ts";
import { filledAnnual, readAnnualFile } from "./annual-file.ts";
import { AnnualView, type AnnualDeeds } from "./annual-view.tsx";
import { CountsView } from "./counts-view.tsx";
import { DeskView } from "./desk-view.tsx";
import { FindingsView } from "./findings-view.tsx";
import type { PaperDeeds } from "./papers/paper-deeds.ts";
import { modelOf } from "./register-model.ts";
import { REGISTER_PANEL, registerViews, sameInRegister, type RegisterView } from "./views.ts";

/** Loaded with what fills Word files, when somebody wants a letter. */
const PapersView = later(() => import("./papers/papers-view.tsx").then((it) => it.PapersView));

export interface RegisterPaneProps {
  readonly session: PaneSession;
  readonly found: FoundRegister;
  readonly platform: Platform;
  /** The view of a report that was asked for last; null for none. */
  readonly asked: View | null;
}

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface Shown {
  readonly view: RegisterView;
  /** What was asked for by then. */
  readonly answers: View | null;
}

function answerTo(asked: View | null, otherwise: RegisterView): Shown {
  return { view: (asked && sameInRegister[asked]) ?? otherwise, answers: asked };
}

export function RegisterPane(props: RegisterPaneProps): ReactElement {
  const { session, found, platform, asked } = props;
  const styles = useStyles();
  const { register, doubts } = found;
  const [{ view, answers }, setShown] = useState<Shown>(() => answerTo(asked, "desk"));
  if (asked !== answers) setShown(answerTo(asked, view));
  const setView = (next: RegisterView): void => {
    setShown({ view: next, answers: asked });
  };
  const [number, setNumber] = useState("");
  const day = today();
  const model = useMemo(() => modelOf(register, day), [register, day]);
  const { lines, disputes, documents } = model.context;
  const numbers = useMemo(
    () => new Set([...lines, ...disputes, ...documents].map(({ number }) => number)),
    [lines, disputes, documents],
  );
  const deeds = useMemo(() => annualDeeds(session, platform), [session, platform]);
  const papers = useMemo(() => paperDeeds(session, platform), [session, platform]);
  const onLine = (number: string): void => {
    void session.goToLine(number);
  };
  return (
    <div className={styles.pane}>
      <TabList
        label="视图"
        tabs={registerViews}
        shown={view}
        onShow={setView}
        panel={REGISTER_PANEL}
      />
      <div
        id={REGISTER_PANEL}
        role="tabpanel"
        aria-labelledby={tabId(view)}
        className={styles.view}
      >
        {doubts.length > 0 && view === "findings" && (
          <ul className={styles.doubts}>
            {doubts.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        )}
        {view === "desk" && (
          <DeskView
            model={model}
            onLine={onLine}
            onLetters={(chosen) => {
              setNumber(chosen);
              setView("papers");
            }}
          />
        )}
        {view === "findings" && (
          <FindingsView findings={model.findings()} numbers={numbers} onLine={onLine} />
        )}
        {view === "counts" && (
          <CountsView
            model={model}
            onLine={onLine}
            onCopy={(text) => {
              session.tell(
                copyText(text)
                  ? done("已复制。")
                  : { kind: "failed", text: "没有能复制，请选中这几句后按Ctrl+C。" },
              );
            }}
          />
        )}
        {view === "annual" && <AnnualView model={model} deeds={deeds} onLine={onLine} />}
        {view === "papers" && (
          <Suspense fallback={<p className={styles.waiting}>正在打开…</p>}>
            <PapersView
              context={model.context}
              number={number}
              onNumber={setNumber}
              files={[]}
              deeds={papers}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function paperDeeds(session: PaneSession, { downloads }: Platform): PaperDeeds {
  const fail = (error: unknown): void => {
    session.tell({ kind: "failed", text: failureSentence(error) });
  };
  return {
    fail,
    record: (number, edits) => {
      void session.recordLetter(number, edits);
    },
    ...(downloads && {
      handOver: (make) => {
        try {
          const { fileName, bytes } = make();
          download(fileName, new Uint8Array(bytes), WORD_TYPE);
          session.tell(done(`已下载${fileName}，请看“下载”文件夹。`));
        } catch (error) {
          fail(error);
        }
      },
    }),
  };
}

function annualDeeds(session: PaneSession, { downloads }: Platform): AnnualDeeds {
  const failed = (error: unknown): void => {
    session.tell({ kind: "failed", text: failureSentence(error) });
  };
  return {
    makeAnnual: (register, count) => {
      void session.create(countedReport(register, count), "newWorkbook");
    },
    readAnnual: async (file, register) => {
      try {
        return await readAnnualFile(file, register);
      } catch (error) {
        failed(error);
        return undefined;
      }
    },
    ...(downloads && {
      fillAnnual: (annual, register, count) => {
        try {
          download(annual.name, filledAnnual(annual, register, count), "application/octet-stream");
          session.tell(done(`已下载${annual.name}，请看“下载”文件夹。`));
        } catch (error) {
          failed(error);
        }
      },
    }),
  };
}

const useStyles = makeStyles({
  pane: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  view: { padding: tokens.spacingHorizontalM },
  waiting: { margin: "0" },
  doubts: { margin: "0", paddingLeft: "1.2em" },
});
