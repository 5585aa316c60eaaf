/** What this browser worked on lately: opened again on a click, or taken off the list; kept only where that is wanted. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { reportTitle } from "../form/parts.ts";
import { card, cardSays, cardTitle } from "../taskpane/card-styles.ts";
import { askForgetUnsaved } from "./ask-forget-unsaved.ts";
import { keyOf, type RecentWork } from "./files/recent-work.ts";
import type { RecentState } from "./use-recent-work.ts";
import { timeOf } from "./time-of.ts";

interface RecentPartProps {
  readonly recent: RecentState;
  readonly onOpen: (work: RecentWork) => void;
}

export function RecentPart({ recent, onOpen }: RecentPartProps): ReactElement {
  const styles = useStyles();
  const { works, keeps, onKeep, onKeepNothing, onForget } = recent;
  return (
    <section className={styles.part} aria-labelledby="recent">
      <h2 id="recent" className={styles.title}>
        最近的年报
      </h2>
      {works.length > 0 && (
        <ul className={styles.works}>
          {works.map((work) => {
            const { report } = work.document;
            const title = reportTitle(report.organ.name, report.year);
            return (
              <li key={keyOf(work)} className={styles.work}>
                <Button
                  appearance="subtle"
                  className={styles.open}
                  onClick={() => {
                    onOpen(work);
                  }}
                >
                  <span>{title}</span>
                  <span className={styles.when}>
                    {timeOf(work.at)}，{work.isUnsaved ? "没有存成文件" : "已存成文件"}
                  </span>
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={`不再列出${title}`}
                  title="不再列出"
                  onClick={() => {
                    if (!work.isUnsaved || askForgetUnsaved(title)) onForget(work);
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Checkbox
        label="在这个浏览器里保留"
        checked={keeps}
        onChange={(_event, { checked }) => {
          if (checked === true) onKeep();
          else onKeepNothing();
        }}
      />
      <p className={styles.says}>
        {keeps
          ? "没有保存的改动也在内；公用电脑请去掉这个勾，已经保留的立即删除。台账和汇总从不保留。"
          : "已经全部删除。没有保存的改动关闭页面就没有了，离开前请保存。"}
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  part: { ...card, gap: tokens.spacingVerticalS },
  title: cardTitle,
  works: { display: "grid", margin: "0", padding: "0" },
  work: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    listStyleType: "none",
  },
  open: {
    display: "grid",
    justifyItems: "start",
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  when: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  says: cardSays,
});
