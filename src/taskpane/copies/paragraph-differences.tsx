/** The paragraphs in which the copies differ from the open report, beside each other, word by word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useRef, type ReactElement, type ReactNode } from "react";
import type { PartDifference } from "../../compare/compare-copies.ts";
import type { ParagraphChange } from "../../compare/compare-paragraphs.ts";
import { copyLetter } from "../../compare/copy-words.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Place } from "../../rules/finding.ts";
import { partName } from "../../rules/prose.ts";
import { useKeptFocus } from "../checks/use-kept-focus.ts";
import { CompactButton } from "../compact-button.tsx";
import type { CopyFile } from "../session/chosen-file.ts";
import type { Deed } from "../session/deed.ts";
import type { PaneSession } from "../session/session.ts";
import { adoptedParagraph, isAdoptable } from "./adopted-paragraph.ts";
import { Difference, Differences } from "./differences.tsx";
import { Letter } from "./letter.tsx";
import { Marked } from "./marked.tsx";

interface ParagraphDifferencesProps {
  readonly parts: readonly PartDifference[];
  /** The open report. */
  readonly report: AnnualReport;
  readonly copies: readonly CopyFile[];
  readonly session: PaneSession;
  readonly onGoTo: (place: Place) => void;
}

export function ParagraphDifferences(props: ParagraphDifferencesProps): ReactElement {
  const { parts, report, copies, session, onGoTo } = props;
  const styles = useStyles();
  const all = useRef<HTMLDivElement>(null);
  useKeptFocus(all, parts);
  // its letter need not be said at every part
  const isOne = copies.length === 1;
  const adopt = ({ part, copy }: PartDifference, change: ParagraphChange): void => {
    const deed = deedOf(change, copyLetter(copy), partName(part));
    void session.rewrite(deed, (now) => adoptedParagraph(now, report, part, change));
  };
  return (
    <div ref={all} role="region" aria-label="正文" tabIndex={-1} className={styles.all}>
      {parts.map((difference) => {
        const { part, copy, changes } = difference;
        const name = partName(part);
        const canAdopt = isAdoptable(difference, copies[copy - 1]);
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
                {canAdopt && (
                  <div>
                    <CompactButton
                      label={`${adoptWords(change)}：${change.text}`}
                      onClick={() => {
                        adopt(difference, change);
                      }}
                    >
                      {adoptWords(change)}
                    </CompactButton>
                  </div>
                )}
              </Difference>
            ))}
          </Differences>
        );
      })}
    </div>
  );
}

function adoptWords({ kind }: ParagraphChange): string {
  return kind === "removed" ? "删去这一段" : "采用这一段";
}

function deedOf({ kind }: ParagraphChange, letter: string, part: string): Deed {
  return kind === "removed"
    ? { does: `照${letter}删去一段`, done: `已照${letter}删去${part}的一段。` }
    : { does: `采用${letter}的一段`, done: `已采用${letter}的一段：${part}。` };
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
  all: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    outline: "none",
  },
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
