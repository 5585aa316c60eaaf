/** A unit: what was found beside the report, what it is told, and what was done with it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { useCallback, useEffect, useRef, type ReactElement } from "react";
import { statusWords } from "../../collection/submission-words.ts";
import { editionOf } from "../../form/editions.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { Preview } from "../../taskpane/output/preview.tsx";
import { withTicked } from "./change-decisions.ts";
import { ChangePart } from "./change-part.tsx";
import { FeedbackPart } from "./feedback-part.tsx";
import { pageWords } from "./page-words.ts";
import { RemarkItem } from "./remark-item.tsx";
import { UnitBar, type UnitPageProps } from "./unit-bar.tsx";
import { useAsked } from "./use-asked.ts";
import { whenWords } from "../../collection/when-words.ts";
import type { Remote } from "../../workers/collection/worker/remote.ts";
import type { Remark } from "../../workers/collection/worker/unit-view.ts";
import type { Work } from "../../workers/collection/worker/work.ts";

export function UnitPage(props: UnitPageProps): ReactElement {
  const { view, name, deeds, onEdit, onLeave } = props;
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const ask = useCallback((desk: Remote<Work>) => desk.call("unit", name), [name]);
  const shown = useAsked(deeds, view, ask);
  useLeaveByEscape(onLeave);
  const tick = (remark: Remark, ticked: boolean, text: string | undefined): void => {
    const { code, at, quote } = remark.finding;
    const entry = {
      ...{ unit: name, code, at },
      ...(quote !== undefined && { quote }),
      ...(text !== undefined && { text }),
    };
    void deeds
      .ask((desk) => desk.call("ticked"))
      .then((all = []) => {
        const others = all.filter(
          (it) => !(it.unit === name && it.code === code && it.at === at && it.quote === quote),
        );
        const what = `${name}的意见`;
        deeds.decide(what, (now) => withTicked(now, ticked ? [...others, entry] : others));
      });
  };
  const isShown = shown?.unit.unit.name === name;
  const report = isShown ? shown.unit.report : undefined;
  const edit = (at?: string): void => {
    if (!report) return;
    const { file = null } = shown?.unit ?? {};
    onEdit({
      report,
      unit: name,
      file,
      lastYear: shown?.lastYear,
      ...(at !== undefined && { at }),
    });
  };
  return (
    <div className={styles.view}>
      <UnitBar {...props} />
      {isShown && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <section className={styles.card} aria-label="报送情况">
              <p className={styles.says}>
                {[statusWords[shown.unit.status], whenWords(shown.unit)].filter(Boolean).join("，")}
                {shown.unit.stamped && "，有盖章件"}
              </p>
              {shown.files.map(({ file, says }) => (
                <p key={file} className={styles.file}>
                  {file}
                  {says && <span className={styles.quiet}>{says}</span>}
                </p>
              ))}
              {shown.unit.page && (
                <p className={styles.file}>
                  网页{shown.unit.page.file}：{pageWords(shown.unit.page)}
                </p>
              )}
            </section>
            <section className={styles.card} aria-label="核对结果">
              <h3 className={styles.title}>核对结果{shown.remarks.length}处，勾选的写进反馈意见</h3>
              {shown.remarks.length === 0 ? (
                <p className={styles.says}>没有发现不符的地方。</p>
              ) : (
                <ul className={styles.list}>
                  {shown.remarks.map((remark) => (
                    <RemarkItem
                      key={remark.key}
                      remark={remark}
                      onTick={(ticked, text) => {
                        tick(remark, ticked, text);
                      }}
                      onGoTo={report && edit}
                    />
                  ))}
                </ul>
              )}
            </section>
            {shown.change && <ChangePart change={shown.change} edition={editionOf(view.edition)} />}
            <FeedbackPart shown={shown} deeds={deeds} />
          </div>
          <div className={styles.report}>
            {report ? (
              <>
                <div>
                  <Button
                    size="small"
                    icon={<Open16Regular />}
                    title="表格和正文旁边是核对结果，可以改，改好交回"
                    onClick={() => {
                      edit();
                    }}
                  >
                    逐格核对、修改
                  </Button>
                </div>
                <Preview
                  key={name}
                  frame={frame}
                  report={report}
                  findings={NO_FINDINGS}
                  variant="submit"
                />
              </>
            ) : (
              <p className={styles.none}>没有计入汇总的年报。</p>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** Beside them, and not in the report. */
const NO_FINDINGS: readonly never[] = [];

function useLeaveByEscape(onLeave: () => void): void {
  useEffect(() => {
    const leave = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === "Escape" && !defaultPrevented) onLeave();
    };
    window.addEventListener("keydown", leave);
    return () => {
      window.removeEventListener("keydown", leave);
    };
  }, [onLeave]);
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
  card: { ...card, gap: tokens.spacingVerticalXS },
  title: cardTitle,
  says: { margin: "0" },
  file: { margin: "0", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  quiet: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  list: { margin: "0", padding: "0" },
  report: {
    display: "grid",
    position: "sticky",
    top: tokens.spacingVerticalM,
    gridTemplateRows: "auto minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    height: "calc(100vh - 2rem)",
    "& iframe": { height: "100%" },
  },
  none: { margin: "0", color: tokens.colorNeutralForeground2 },
});
