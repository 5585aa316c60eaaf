/** 文字: what stands in each part, with its numbers beside the tables, and what the form asks of it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import type { CellId } from "../../form/edition.ts";
import { parts } from "../../form/parts.ts";
import type { FoundReport } from "../../hosts/workbook-host.ts";
import { missingSentences, type MissingSentence } from "../../narrative/fill-sentences.ts";
import type { RuleContext } from "../../rules/context.ts";
import { livingParagraphs } from "../../rules/stated/living-numbers.ts";
import { textsOf } from "../../rules/stated/texts-of.ts";
import { touchedSentences } from "../../rules/stated/touched-sentences.ts";
import { standardWordings, type StandardWording } from "../../rules/wording/standard-wording.ts";
import { partPoints, type PartPoints } from "../../rules/part-points.ts";
import { partName } from "../../rules/prose.ts";
import { useKeptFocus } from "../checks/use-kept-focus.ts";
import { CompactButton } from "../compact-button.tsx";
import type { Wish } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import { FindPart } from "./find-part.tsx";
import { Legend } from "./legend.tsx";
import { PartText } from "./part-text.tsx";
import { PointList } from "./point-list.tsx";
import { insertionChanges, wordingChanges, wordingDeed } from "./text-changes.ts";
import { TouchedList } from "./touched-list.tsx";

interface TextViewProps {
  readonly session: PaneSession;
  readonly found: FoundReport;
  /** Of the same report. */
  readonly context: RuleContext;
  /** The cells whose figures changed last. */
  readonly changed: readonly CellId[];
  readonly wish: Wish | null;
}

export function TextView(props: TextViewProps): ReactElement {
  const { session, found, context, changed, wish } = props;
  const { report, addressOf } = found;
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const all = useMemo(() => partPoints(context), [context]);
  const paragraphs = useMemo(() => livingParagraphs(context), [context]);
  const missing = useMemo(() => missingSentences(report, textsOf(context)), [report, context]);
  const wordings = useMemo(() => standardWordings(report), [report]);
  const touched = useMemo(
    () => touchedSentences(paragraphs, new Set(changed)),
    [paragraphs, changed],
  );
  useKeptFocus(view, report);

  const insert = (sentence: MissingSentence): void => {
    const { text } = sentence;
    const deed = { does: `插入“${text}”`, done: `已插入：${text}` };
    void session.rewrite(deed, (now) => insertionChanges(now, sentence));
  };
  const adopt = (chosen: readonly StandardWording[]): void => {
    void session.rewrite(wordingDeed(chosen), (now) => wordingChanges(now, chosen));
  };
  return (
    <div ref={view} role="region" aria-label="文字" tabIndex={-1} className={styles.view}>
      <TouchedList
        sentences={touched}
        onDismiss={() => {
          session.dismissChanged();
        }}
      />
      <FindPart session={session} narrative={report.narrative} wish={wish} />
      <Legend paragraphs={paragraphs} />
      {all.map(({ part, points }) => (
        <section key={part} aria-labelledby={`text.${part}`}>
          <div className={styles.head}>
            <h2 id={`text.${part}`} className={styles.title}>
              {headingOf(part)}
            </h2>
            <CompactButton
              label={`转到此处：${headingOf(part)}`}
              onClick={() => void session.goTo(part)}
            >
              转到此处
            </CompactButton>
          </div>
          <div className={styles.columns}>
            <PointList points={points} />
            <PartText
              {...{
                part,
                paragraphs,
                touched,
                missing,
                wordings,
                open,
                report,
                addressOf,
                session,
              }}
              onOpen={setOpen}
              onInsert={insert}
              onWording={adopt}
            />
          </div>
        </section>
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
    // what opens over the text stays below the tabs
    isolation: "isolate",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    outlineOffset: "-2px",
    containerType: "inline-size",
    // without a gap of its own
    "> [role=status]:empty": { position: "absolute" },
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
    // where the pane is a part of a page, its own width counts
    "@container (min-width: 40rem)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" },
  },
});
