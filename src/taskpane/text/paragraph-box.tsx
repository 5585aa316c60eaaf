/** The paragraphs of a part that is prose, with the panel of the number that somebody clicked. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { AddressOf } from "../../rules/context.ts";
import type { LivingParagraph } from "../../rules/stated/living-numbers.ts";
import type { Mend } from "../../rules/stated/mends.ts";
import type { TouchedSentence } from "../../rules/stated/touched-sentences.ts";
import { card } from "../card-styles.ts";
import type { PaneSession } from "../session/session.ts";
import { LivingText } from "./living-text.tsx";
import { NumberPanel } from "./number-panel.tsx";
import { mendChanges } from "./text-changes.ts";
import { numberId } from "./text-places.ts";
import { titlesOf } from "./mend-titles.ts";

/** The same for every text of a report. */
export interface BoxProps {
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly report: AnnualReport;
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
}

interface ParagraphBoxProps extends BoxProps {
  readonly paragraphs: readonly LivingParagraph[];
  readonly touched: readonly TouchedSentence[];
}

export function ParagraphBox(props: ParagraphBoxProps): ReactElement {
  const { paragraphs, touched, open, onOpen, report, addressOf, session } = props;
  const styles = useStyles();
  const opened = paragraphs
    .flatMap((paragraph) => paragraph.numbers.map((number) => ({ paragraph, number })))
    .find(({ paragraph, number }) => numberId(paragraph, number.span.start) === open);
  const mend = async (chosen: Mend): Promise<void> => {
    if (!opened || open === null) return;
    const { paragraph, number } = opened;
    const isDone = await session.rewrite(titlesOf(chosen, number.state), (now) =>
      mendChanges(now, [{ paragraph, mend: chosen }]),
    );
    if (!isDone) return;
    document.getElementById(open)?.focus();
    onOpen(null);
  };
  return (
    <div className={styles.box}>
      {paragraphs.length === 0 && <p className={styles.empty}>还没有文字。</p>}
      {paragraphs.map((paragraph) => (
        <LivingText
          key={paragraph.index}
          paragraph={paragraph}
          touched={startsIn(touched, paragraph)}
          open={open}
          onOpen={onOpen}
        />
      ))}
      {opened && open !== null && (
        <NumberPanel
          key={open}
          number={opened.number}
          anchor={open}
          report={report}
          addressOf={addressOf}
          session={session}
          onMend={(chosen) => void mend(chosen)}
          onClose={() => {
            onOpen(null);
          }}
        />
      )}
    </div>
  );
}

function startsIn(
  touched: readonly TouchedSentence[],
  { index }: LivingParagraph,
): ReadonlySet<number> {
  return new Set(touched.filter((it) => it.index === index).map(({ span }) => span.start));
}

const useStyles = makeStyles({
  box: {
    ...card,
    position: "relative",
    alignContent: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  empty: { margin: "0", color: tokens.colorNeutralForeground3 },
});
