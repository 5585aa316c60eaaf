/** The paragraphs in which the copies differ from the open report, beside each other, word by word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement, type ReactNode } from "react";
import type { PartDifference } from "../../compare/compare-copies.ts";
import type { ParagraphChange } from "../../compare/compare-paragraphs.ts";
import { copyLetter } from "../../compare/copy-words.ts";
import { partName } from "../../rules/prose.ts";
import { CompactButton } from "../compact-button.tsx";
import type { Place } from "../../rules/finding.ts";
import { Difference, Differences } from "./differences.tsx";
import { Letter } from "./letter.tsx";
import { Marked } from "./marked.tsx";

interface ParagraphDifferencesProps {
  readonly parts: readonly PartDifference[];
  readonly onGoTo: (place: Place) => void;
  /** There is one copy only, whose letter need not be said at every part. */
  readonly isOne: boolean;
}

export function ParagraphDifferences(props: ParagraphDifferencesProps): ReactElement {
  const { parts, onGoTo, isOne } = props;
  return (
    <>
      {parts.map(({ part, copy, changes }) => {
        const name = partName(part);
        return (
          <Differences
            key={`${part} ${copy}`}
            title={`${name}${changes.length}段${isOne ? "" : `（甲、${copyLetter(copy)}）`}`}
            action={
              <CompactButton
                label={`转到${name}${isOne ? "" : `（${copyLetter(copy)}）`}`}
                onClick={() => {
                  onGoTo(part);
                }}
              >
                转到{name}
              </CompactButton>
            }
          >
            {changes.map((change, i) => (
              <Difference key={i}>
                <Change change={change} copy={copy} />
              </Difference>
            ))}
          </Differences>
        );
      })}
    </>
  );
}

interface ChangeProps {
  readonly change: ParagraphChange;
  /** Which copy differs from the first. */
  readonly copy: number;
}

/** The paragraph of the open report, and beside it, where there is room, what the copy has in its place. */
function Change({ change, copy }: ChangeProps): ReactElement {
  const styles = useStyles();
  const side = (index: number, kind: "removed" | "added"): ReactElement => (
    <div className={styles.side}>
      <Letter index={index} />
      <p className={styles.text}>{sideOf(change, kind)}</p>
    </div>
  );
  return (
    <div className={styles.pair}>
      {side(0, "removed")}
      {side(copy, "added")}
    </div>
  );
}

/** @param kind what this side alone has */
function sideOf(change: ParagraphChange, kind: "removed" | "added"): ReactNode {
  if (change.kind === "changed") {
    return change.pieces.map((piece, i) =>
      piece.kind === "same" ? (
        <Fragment key={i}>{piece.text}</Fragment>
      ) : (
        piece.kind === kind && (
          <Marked key={i} kind={kind}>
            {piece.text}
          </Marked>
        )
      ),
    );
  }
  return change.kind === kind ? <Marked kind={kind}>{change.text}</Marked> : "没有这一段";
}

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  side: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
  },
  text: { margin: "0", lineHeight: "1.7", overflowWrap: "anywhere" },
});
