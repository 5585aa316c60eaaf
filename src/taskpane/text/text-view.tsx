/** 文字: what stands in each part, beside what the form asks of it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { narrativeParts, parts } from "../../form/parts.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { partPoints, type PartPoints } from "../../rules/part-points.ts";
import { partName } from "../../rules/prose.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { PointList } from "./point-list.tsx";

export interface TextViewProps {
  readonly session: PaneSession;
  readonly report: AnnualReport;
}

export function TextView({ session, report }: TextViewProps): ReactElement {
  const styles = useStyles();
  const all = useMemo(() => partPoints(report), [report]);
  return (
    <div className={styles.view}>
      {all.map(({ part, points }) => (
        <section key={part} aria-labelledby={`text.${part}`}>
          <div className={styles.head}>
            <h2 id={`text.${part}`} className={styles.title}>
              {headingOf(part)}
            </h2>
            <CompactButton
              label={`转到工作表：${headingOf(part)}`}
              onClick={() => void session.goTo(part)}
            >
              转到工作表
            </CompactButton>
          </div>
          <div className={styles.columns}>
            <PointList points={points} />
            <Paragraphs report={report} part={part} />
          </div>
        </section>
      ))}
    </div>
  );
}

interface ParagraphsProps {
  readonly report: AnnualReport;
  readonly part: PartPoints["part"];
}

/** The paragraphs of a part that is prose; a table is read on its sheet. */
function Paragraphs({ report, part }: ParagraphsProps): ReactElement | null {
  const styles = useStyles();
  const prose = narrativeParts.find((id) => id === part);
  if (!prose) return null;
  const paragraphs = report.narrative[prose];
  return (
    <div className={styles.paragraphs}>
      {paragraphs.length === 0 && <p className={styles.empty}>还没有文字。</p>}
      {paragraphs.map((text, i) => (
        <p key={i} className={styles.paragraph}>
          {text}
        </p>
      ))}
    </div>
  );
}

function headingOf(part: PartPoints["part"]): string {
  return part === "opening"
    ? partName(part)
    : (parts.find(({ id }) => id === part)?.heading ?? part);
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    "> button": { flexShrink: 0 },
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    "@media (min-width: 40rem)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" },
  },
  paragraphs: {
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  paragraph: { margin: "0", textIndent: "2em", overflowWrap: "anywhere" },
  empty: { margin: "0", color: tokens.colorNeutralForeground3 },
});
