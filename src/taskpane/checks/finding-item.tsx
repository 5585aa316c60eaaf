/** One finding: how serious, what it says, both sides, what it rests on, and what can be done about it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { Suspense, useState, type ReactElement } from "react";
import { editionOf, editions } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { AddressOf, RuleContext } from "../../rules/context.ts";
import type { Finding } from "../../rules/finding.ts";
import { entryCard } from "../card-styles.ts";
import { buttonLine } from "../button-line.ts";
import { CompactButton } from "../compact-button.tsx";
import { later } from "../later.ts";
import type { PaneSession } from "../session/session.ts";
import { ExplanationPart } from "./explanation-part.tsx";
import { GoToButton } from "./go-to-button.tsx";
import { markedCells } from "./marked-cells.ts";
import { looks } from "./severity-looks.tsx";
import { Sides } from "./sides.tsx";
import { standingOf } from "./standing.ts";

const ConvertPart = later(() => import("../convert/convert-part.tsx").then((it) => it.ConvertPart));

const MendButtons = later(() => import("./mend-buttons.tsx").then((it) => it.MendButtons));

interface FindingItemProps {
  readonly finding: Finding;
  readonly report: AnnualReport;
  /** Of the report as it was checked last. */
  readonly context: RuleContext | null;
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
}

export function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, report, context, addressOf, session } = props;
  const styles = useStyles();
  const { word, icon, colour } = looks[standingOf(finding)];
  const cells = markedCells(editionOf(report.edition), [finding]);
  const [showsTables, setShowsTables] = useState(false);
  const due = finding.code === "S-EDITION" && editions.find(({ id }) => id === finding.expected);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.icon} style={{ color: colour }}>
          {icon}
        </span>
        <strong className={styles.word}>{word}</strong>
        <span className={styles.basis}>{finding.basis}</span>
      </div>
      <p className={styles.message}>{finding.message}</p>
      <Sides expected={finding.expected} found={finding.found} />
      <div className={styles.actions}>
        <GoToButton
          place={finding.at}
          quote={finding.quote}
          addressOf={addressOf}
          session={session}
        />
        {(finding.fixes ?? []).map((fix) => (
          <CompactButton
            key={fix.title}
            icon={<Wrench16Regular />}
            onClick={() => void session.applyFix(fix)}
          >
            {fix.title}
          </CompactButton>
        ))}
        {context && finding.quote !== undefined && (
          <Suspense>
            <MendButtons {...{ context, finding, session }} />
          </Suspense>
        )}
        {cells.length > 0 && (
          <CompactButton quiet onClick={() => void session.mark(cells)}>
            标记
          </CompactButton>
        )}
        {due && (
          <CompactButton
            expanded={showsTables}
            onClick={() => {
              setShowsTables(!showsTables);
            }}
          >
            换用{due.id}版表格…
          </CompactButton>
        )}
        {due && showsTables && (
          <Suspense>
            <ConvertPart session={session} report={report} edition={due} />
          </Suspense>
        )}
        {session.isExplainable(finding) && (
          <ExplanationPart finding={finding} report={report} session={session} />
        )}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  item: entryCard,
  head: {
    ...buttonLine,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { display: "flex" },
  word: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  basis: { color: tokens.colorNeutralForeground3 },
  message: { margin: "0", overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
});
