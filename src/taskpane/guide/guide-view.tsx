/** 指南: what the rows mean, by table, with the article; then what the form asks, and by when. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { editionOf, editions } from "../../form/editions.ts";
import { numberedName } from "../../form/names.ts";
import type { WorkbookReading } from "../../hosts/workbook-host.ts";
import { guideSections } from "../../layout/guide-text.ts";
import { helpOfRow } from "../../rules/hard-rows.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { pageGuide } from "./page-guide.ts";

interface GuideViewProps {
  readonly session: PaneSession;
  readonly reading: WorkbookReading | null;
  /** Beside a form of its own there are no sheets. */
  readonly beside: true | undefined;
}

export function GuideView({ session, reading, beside }: GuideViewProps): ReactElement | null {
  const styles = useStyles();
  const edition = reading?.kind === "report" ? editionOf(reading.report.edition) : editions.at(-1);
  if (!edition) return null;
  const rows = edition.rows.flatMap((it) => {
    const helps = helpOfRow(edition, it.row);
    return helps.length > 0 ? [{ ...it, helps }] : [];
  });
  const sections = guideSections(edition).filter(({ ofSheets }) => !(beside && ofSheets));
  return (
    <div role="region" aria-label="指南" tabIndex={-1} className={styles.view}>
      {beside && <Section heading="键盘" lines={pageGuide} />}
      {edition.tables.map((table) => {
        const own = rows.filter((it) => it.table === table);
        if (own.length === 0) return null;
        return (
          <section key={table.id} aria-label={`${table.name}各项的意思`}>
            <h2 className={styles.title}>{table.name}各项的意思</h2>
            <dl className={styles.rows}>
              {own.map(({ row, cells: [first], helps }) => (
                <div key={row.key} className={styles.row}>
                  <dt className={styles.name}>
                    <span className={styles.words}>{numberedName(row)}</span>
                    {first && reading?.kind === "report" && (
                      <CompactButton
                        quiet
                        label={`转到：${numberedName(row)}`}
                        onClick={() => void session.goTo(first.id)}
                      >
                        转到
                      </CompactButton>
                    )}
                  </dt>
                  {helps.map(({ text, basis }) => (
                    <dd key={text} className={styles.help}>
                      {text}
                      {basis !== undefined && <span className={styles.basis}>（{basis}）</span>}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      {sections
        // the hard rows stand above, each at its row
        .filter(({ heading }) => !heading.includes("难填的项目"))
        .map(({ heading, mark, lines }) => (
          <Section
            key={heading}
            heading={heading.replace(/^[一二三四五六七]、|（打印[^）]*）$/gu, "")}
            lines={lines.map((line) => `${mark ?? ""}${line}`)}
          />
        ))}
    </div>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function Section({ heading, lines }: SectionProps): ReactElement {
  const styles = useStyles();
  return (
    <section aria-label={heading}>
      <h2 className={styles.title}>{heading}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    outlineOffset: "-2px",
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  rows: { display: "grid", gap: tokens.spacingVerticalS, margin: "0" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    "> button": { flexShrink: 0 },
  },
  words: { flexGrow: 1, minWidth: "0" },
  help: { margin: "0", overflowWrap: "anywhere" },
  basis: { color: tokens.colorNeutralForeground3 },
  lines: { display: "grid", gap: tokens.spacingVerticalXS, margin: "0", paddingLeft: "1.2em" },
});
