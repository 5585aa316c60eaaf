/** 上年年报: which it is and how it was read, and what the open report takes over from it on a click. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useMemo, type ReactElement, type ReactNode } from "react";
import { editionOf } from "../../form/editions.ts";
import { lastYearCells } from "../../form/last-year.ts";
import { cellName } from "../../form/names.ts";
import { reportTitle } from "../../form/parts.ts";
import { READABLE_WORDS } from "../../import/readable.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { AccountPart } from "../account-part.tsx";
import { card, cardTitle } from "../card-styles.ts";
import { readingNotes } from "../review/reading-notes.ts";
import type { ImportedFile } from "../session/chosen-file.ts";
import type { Deed } from "../session/deed.ts";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import type { View } from "../views.ts";
import { ChooseLastYear } from "./choose-last-year.tsx";
import { takenOver } from "./taken-over.ts";

interface LastYearPartProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  /** This year's report. */
  readonly report: AnnualReport;
  readonly onView: (view: View) => void;
}

export function LastYearPart(props: LastYearPartProps): ReactElement {
  const { session, state, report, onView } = props;
  const styles = useStyles();
  const { lastYear, work, findings } = state;
  const misfit = findings.find(({ code }) => code === "S-LAST-YEAR");
  return (
    <section className={styles.card} aria-labelledby="last-year">
      <h2 id="last-year" className={styles.title}>
        上年年报
      </h2>
      {lastYear ? (
        <>
          <ChosenReport file={lastYear} />
          {misfit ? (
            <Warned>{misfit.message}</Warned>
          ) : (
            <TakeOver session={session} report={report} last={lastYear.report} />
          )}
          <AccountPart account={lastYear.account} />
        </>
      ) : (
        <p className={styles.says}>
          选上年公布的年报（{READABLE_WORDS}
          都可以），逐列核对结转，核对现行有效、尚未审结，指出与上年雷同的数字和文字。
        </p>
      )}
      <div className={styles.actions}>
        <ChooseLastYear session={session} busy={work !== null}>
          {lastYear ? "换一份" : "选择上年年报"}
        </ChooseLastYear>
        {lastYear && (
          <>
            <Button
              onClick={() => {
                session.setLastYear(null);
              }}
            >
              不用这份文件
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                onView("checks");
              }}
            >
              看核对结果
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

/** How many cells are named before the rest are only counted. */
const MOST_NAMED = 4;

function ChosenReport({ file: { name, report } }: { readonly file: ImportedFile }): ReactElement {
  const styles = useStyles();
  const { organ, year, edition } = report;
  const { doubtful, lost } = readingNotes(report, { cells: lastYearCells(editionOf(edition)) });
  const doubts = doubtful.flatMap(({ notes }) => notes.map(({ cell }) => cellName(cell)));
  const named = doubts.slice(0, MOST_NAMED).join("；");
  return (
    <>
      <p className={styles.report}>{reportTitle(organ.name, year)}</p>
      <p className={styles.says}>
        文件：{name}，{edition}版表格。
      </p>
      {lost.length > 0 && (
        <Warned>没有找到{lost.map((table) => table.name).join("、")}，有关的数字没有核对。</Warned>
      )}
      {doubts.length > 0 && (
        <Warned>
          {doubts.length}格读得不准，请对照原文：{named}
          {doubts.length > MOST_NAMED && "等"}。
        </Warned>
      )}
    </>
  );
}

function Warned({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.warned}>
      <Warning16Filled className={styles.warning} />
      <span className={styles.text}>{children}</span>
    </p>
  );
}

interface TakeOverProps {
  readonly session: PaneSession;
  readonly report: AnnualReport;
  readonly last: AnnualReport;
}

const figuresWritten: Deed = { does: "写入上年数据", done: "已写入上年数据。" };
const carriedInFilled: Deed = { does: "填入上年结转", done: "已填入上年结转。" };

/** What is written into the workbook, so that it keeps it without this pane. */
function TakeOver({ session, report, last }: TakeOverProps): ReactElement {
  const styles = useStyles();
  const { lastYear, carriedIn, missing } = useMemo(() => takenOver(report, last), [report, last]);
  const names = missing.map((cell) => cellName(cell)).join("；");
  return (
    <>
      <ul className={styles.takes}>
        <li className={styles.take}>
          {lastYear ? (
            <>
              <span className={styles.text}>“勾稽核对”的上年数据，工作簿自己也能跨年核对。</span>
              <Button
                size="small"
                onClick={() => void session.takeOver(figuresWritten, { lastYear })}
              >
                {figuresWritten.does}
              </Button>
            </>
          ) : (
            <Done>上年数据已与上年年报一致</Done>
          )}
        </li>
        <li className={styles.take}>
          {carriedIn ? (
            <>
              <span className={styles.text}>表三“二、上年结转”，取自上年“四、结转下年度”。</span>
              <Button
                size="small"
                onClick={() => void session.takeOver(carriedInFilled, { figures: carriedIn })}
              >
                {carriedInFilled.does}
              </Button>
            </>
          ) : (
            <Done>上年结转已与上年年报一致</Done>
          )}
        </li>
      </ul>
      {missing.length > 0 && (
        <p className={styles.says}>
          上年年报没有或口径不同、不能带入的{missing.length}格：{names}。
        </p>
      )}
    </>
  );
}

function Done({ children }: { readonly children: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <CheckmarkCircle16Regular className={styles.done} />
      <span className={styles.text}>{children}</span>
    </>
  );
}

const useStyles = makeStyles({
  card,
  title: cardTitle,
  report: { margin: "0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  says: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  warned: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: "0",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  warning: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
  text: { flex: "1 1 8rem", minWidth: "0", overflowWrap: "anywhere" },
  takes: { display: "grid", gap: tokens.spacingVerticalS, margin: "0", padding: "0" },
  take: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
  },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
