/** The paragraphs in which the copies differ from the open report, part by part, word by word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { PartDifference } from "../../compare/compare-copies.ts";
import type { ParagraphChange } from "../../compare/compare-paragraphs.ts";
import { copyLetter } from "../../compare/copy-words.ts";
import { shortenedPieces } from "../../compare/shortened-pieces.ts";
import { partName } from "../../rules/prose.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { Difference, Differences } from "./differences.tsx";
import { Marked } from "./marked.tsx";

interface ParagraphDifferencesProps {
  readonly parts: readonly PartDifference[];
  readonly session: PaneSession;
  /** There is one copy only, whose letter need not be said at every part. */
  readonly isOne: boolean;
}

export function ParagraphDifferences(props: ParagraphDifferencesProps): ReactElement {
  const { parts, session, isOne } = props;
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
                onClick={() => void session.goTo(part)}
              >
                转到{name}
              </CompactButton>
            }
          >
            {changes.map((change, i) => (
              <Difference key={i}>
                <Change change={change} copy={copyLetter(copy)} />
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
  /** The letter of the copy that differs. */
  readonly copy: string;
}

function Change({ change, copy }: ChangeProps): ReactElement {
  const styles = useStyles();
  switch (change.kind) {
    case "removed":
      return (
        <>
          <span className={styles.what}>{copy}没有这一段</span>
          <p className={styles.text}>
            <Marked kind="removed">{change.text}</Marked>
          </p>
        </>
      );
    case "added":
      return (
        <>
          <span className={styles.what}>{copy}多出这一段</span>
          <p className={styles.text}>
            <Marked kind="added">{change.text}</Marked>
          </p>
        </>
      );
    case "changed":
      return (
        <p className={styles.text}>
          {shortenedPieces(change.pieces).map(({ kind, text }, i) =>
            kind === "same" ? (
              <Fragment key={i}>{text}</Fragment>
            ) : (
              <Marked key={i} kind={kind}>
                {text}
              </Marked>
            ),
          )}
        </p>
      );
  }
}

const useStyles = makeStyles({
  what: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: "0", lineHeight: "1.7", overflowWrap: "anywhere" },
});
