/** An open register: today's desk, what does not hold, what it counts to, and what is made of it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useMemo, useState, type ReactElement } from "react";
import { today } from "../../calendar/today.ts";
import { countRegister } from "../../register/count.ts";
import { changedSince, sealWords } from "../../book/register/seal.ts";
import { later } from "../../taskpane/later.ts";
import { isDay } from "../../text/dates.ts";
import { copyText } from "../../taskpane/output/copy.ts";
import { AnnualView } from "../../taskpane/register/annual-view.tsx";
import { CountsView } from "../../taskpane/register/counts-view.tsx";
import { DeskView } from "../../taskpane/register/desk-view.tsx";
import { FindingsView } from "../../taskpane/register/findings-view.tsx";
import { modelOf } from "../../taskpane/register/register-model.ts";
import { REGISTER_PANEL, registerViews } from "../../taskpane/register/views.ts";
import { tabId, TabList } from "../../taskpane/tab-list.tsx";
import { annualDeeds } from "./annual-deeds.ts";
import { CopiesView } from "./copies-view.tsx";
import { paperDeeds } from "./paper-deeds.ts";
import { LineDialog } from "./line-dialog.tsx";
import type { OpenRegister, PageMessage, RegisterDeeds } from "./use-register-page.ts";

/** Loaded with what fills Word files, when somebody wants a letter; in the page as one file it is there. */
const PapersView = later(() =>
  import("../../taskpane/register/papers/papers-view.tsx").then((it) => it.PapersView),
);

const COPIED: PageMessage = { kind: "done", text: "已复制。" };
const NOT_COPIED: PageMessage = {
  kind: "failed",
  text: "浏览器没有允许复制，请选中这几句后按Ctrl+C。",
};

interface OpenViewProps {
  readonly open: OpenRegister;
  readonly deeds: RegisterDeeds;
}

const VIEWS = [...registerViews, { id: "copies", name: "结转、副本、合并、封存" }] as const;

type View = (typeof VIEWS)[number]["id"];

export function OpenView({ open, deeds }: OpenViewProps): ReactElement {
  const styles = useStyles();
  const { register, file, doubts, seal } = open;
  const [view, setView] = useState<View>("desk");
  const [day, setDay] = useState(today);
  const [line, setLine] = useState<string | null>(null);
  const [number, setNumber] = useState("");
  const model = useMemo(() => modelOf(register, day), [register, day]);
  const { context } = model;
  const numbers = useMemo(() => new Set(context.lines.map((it) => it.number)), [context]);
  const changed = useMemo(
    () => (seal ? changedSince(seal, countRegister(context)) : 0),
    [seal, context],
  );
  const papers = useMemo(() => paperDeeds(open, deeds), [open, deeds]);
  const showLetters = (chosen: string): void => {
    setLine(null);
    setNumber(chosen);
    setView("papers");
  };
  const shown = line === null ? undefined : context.lines.find((it) => it.number === line);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {register.organ.name}
          {register.year}年申请台账，{register.requests.length}件
        </h2>
        <span className={styles.file}>{file}</span>
        <label className={styles.day}>
          看哪一天
          <input
            type="date"
            className={styles.date}
            value={day}
            onChange={({ target }) => {
              if (isDay(target.value)) setDay(target.value);
            }}
          />
        </label>
      </div>
      {seal && (
        <p className={styles.says}>
          {sealWords(seal)}
          {changed === 0 ? "现在的计数与封存时一致。" : `现在有${changed}格的计数与封存时不同。`}
        </p>
      )}
      {doubts.length > 0 && (
        <details className={styles.says}>
          <summary>读取时有{doubts.length}处要看</summary>
          <ul className={styles.doubts}>
            {doubts.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </details>
      )}
      <TabList
        label="视图"
        tabs={VIEWS}
        shown={view}
        onShow={(id) => {
          setView(id);
          deeds.dismiss();
        }}
        panel={REGISTER_PANEL}
      />
      <div id={REGISTER_PANEL} role="tabpanel" aria-labelledby={tabId(view)}>
        {view === "desk" && <DeskView model={model} onLine={setLine} onLetters={showLetters} />}
        {view === "findings" && (
          <FindingsView findings={model.findings()} numbers={numbers} onLine={setLine} />
        )}
        {view === "counts" && (
          <CountsView
            model={model}
            onLine={setLine}
            onCopy={(text) => {
              deeds.tell(copyText(text) ? COPIED : NOT_COPIED);
            }}
          />
        )}
        {view === "annual" && (
          <AnnualView model={model} deeds={annualDeeds(deeds)} onLine={setLine} />
        )}
        {view === "papers" && (
          <Suspense fallback={<p className={styles.says}>正在打开…</p>}>
            <PapersView
              context={context}
              number={number}
              onNumber={setNumber}
              files={[file]}
              deeds={papers}
            />
          </Suspense>
        )}
        {view === "copies" && <CopiesView open={open} context={context} deeds={deeds} />}
      </div>
      {shown && (
        <LineDialog
          line={shown}
          context={context}
          onLetters={() => {
            showLetters(shown.number);
          }}
          onLeave={() => {
            setLine(null);
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  file: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  day: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
  },
  date: { fontFamily: "inherit", fontSize: tokens.fontSizeBase200 },
  says: { margin: "0" },
  doubts: { margin: "0", paddingLeft: "1.2em" },
});
