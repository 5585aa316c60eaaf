/** What stands in one part: its paragraphs, beside a table those before and behind it, and what it lacks. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { besideTable, narrativeOfPart, tableSideNames } from "../../form/parts.ts";
import type { MissingSentence } from "../../narrative/fill-sentences.ts";
import type { PartPoints } from "../../rules/part-points.ts";
import type { LivingParagraph } from "../../rules/stated/living-numbers.ts";
import type { TouchedSentence } from "../../rules/stated/touched-sentences.ts";
import type { StandardWording } from "../../rules/wording/standard-wording.ts";
import { MissingList } from "./missing-list.tsx";
import { ParagraphBox, type BoxProps } from "./paragraph-box.tsx";
import { WordingList } from "./wording-list.tsx";

interface PartTextProps extends BoxProps {
  readonly part: PartPoints["part"];
  /** Of the whole report, as the other two. */
  readonly paragraphs: readonly LivingParagraph[];
  readonly touched: readonly TouchedSentence[];
  readonly missing: readonly MissingSentence[];
  readonly onInsert: (sentence: MissingSentence) => void;
  readonly wordings: readonly StandardWording[];
  readonly onWording: (wordings: readonly StandardWording[]) => void;
}

export function PartText(props: PartTextProps): ReactElement | null {
  const { part, paragraphs, touched, missing, onInsert, wordings, onWording, ...box } = props;
  const styles = useStyles();
  const places = narrativeOfPart(part).flatMap((place) => {
    const [own, beside] = [paragraphs.filter((it) => it.part === place), besideTable(place)];
    // most reports have nothing beside a table, and miss nothing there
    return beside && own.length === 0 ? [] : [{ place, own, beside }];
  });
  if (places.length === 0) return null;
  return (
    <div className={styles.prose}>
      {places.map(({ place, own, beside }) => (
        <Fragment key={place}>
          {beside && <h3 className={styles.side}>{tableSideNames[beside.side]}</h3>}
          <ParagraphBox
            paragraphs={own}
            touched={touched.filter((it) => it.part === place)}
            {...box}
          />
          <WordingList wordings={wordings.filter((it) => it.part === place)} onInsert={onWording} />
          <MissingList sentences={missing.filter((it) => it.part === place)} onInsert={onInsert} />
        </Fragment>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  prose: { display: "grid", alignContent: "start", gap: tokens.spacingVerticalS, minWidth: 0 },
  side: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});
