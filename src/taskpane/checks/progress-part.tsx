/** 进度: what is done part by part, and what is done next. A click leads there. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { ReactElement } from "react";
import { sheetNames } from "../../layout/sheet-names.ts";
import type { RuleContext } from "../../rules/context.ts";
import { nextStep, partProgress, type NextStep } from "../../rules/part-progress.ts";
import { partName } from "../../rules/prose.ts";
import { buttonLine } from "../button-line.ts";
import { CompactButton } from "../compact-button.tsx";
import type { Platform } from "../platform.ts";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import type { View } from "../views.ts";
import { DeadlineLine } from "./deadline-line.tsx";
import { NextDeed } from "./next-deed.tsx";
import { PartState } from "./part-state.tsx";

interface ProgressPartProps {
  readonly session: PaneSession;
  readonly state: Pick<PaneState, "findings" | "finished" | "deadline">;
  readonly platform: Platform;
  /** Of the report that was checked. */
  readonly context: RuleContext;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly onView: (view: View) => void;
  /** The form beside it tells how far each part has come, where there is room for it. */
  readonly beside: true | undefined;
}

export function ProgressPart(props: ProgressPartProps): ReactElement {
  const { session, state, platform, context, day, onView, beside } = props;
  const styles = useStyles();
  const progress = partProgress(context, state.findings);
  const next = nextStep(context, progress);
  return (
    <section aria-label="进度" className={styles.part}>
      <ul className={mergeClasses(styles.list, beside && styles.besideForm)}>
        {progress.map((it) => (
          <li key={it.part}>
            <button type="button" className={styles.entry} onClick={() => void session.goTo(it.at)}>
              <span className={styles.name}>{nameOf(it.part)}</span>
              <PartState progress={it} />
            </button>
          </li>
        ))}
      </ul>
      <DeadlineLine
        session={session}
        report={context.written}
        deadline={state.deadline}
        today={day}
      />
      <div className={styles.line}>
        <span className={styles.next}>下一步：{wordsOf(next)}</span>
        <CompactButton
          icon={<ArrowRight16Regular />}
          onClick={() => {
            if (next.kind === "report") onView("report");
            else void session.goTo(next.kind === "head" ? next.at : next.part.at);
          }}
        >
          {next.kind === "report" ? "看报告" : "去做"}
        </CompactButton>
        <NextDeed {...{ session, state, context, next, platform }} />
      </div>
    </section>
  );
}

function nameOf(part: "opening" | keyof typeof sheetNames): string {
  return part === "opening" ? partName(part) : sheetNames[part];
}

function wordsOf(next: NextStep): string {
  switch (next.kind) {
    case "head":
      return next.at === "organ" ? "填机关全称" : "填报告年度";
    case "fill": {
      const { part, unit, filled, all } = next.part;
      const left = unit === "cells" ? `剩${all - filled}格` : `缺${all - filled}项要点`;
      return `填${nameOf(part)}，${left}`;
    }
    case "settle": {
      const { part, open } = next.part;
      return open.error > 0
        ? `改正${nameOf(part)}的${open.error}处`
        : `核实${nameOf(part)}的${open.warning}处`;
    }
    case "report":
      return "看报告并下载";
  }
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(9.5rem, 1fr))",
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  besideForm: { display: "none", "@media (max-width: 60rem)": { display: "grid" } },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `1px ${tokens.spacingHorizontalXXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, whiteSpace: "nowrap" },
  line: buttonLine,
  next: { flex: "1 1 10rem", minWidth: "0", fontWeight: tokens.fontWeightSemibold },
});
