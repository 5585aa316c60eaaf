/** A text of the report as it is typed, a paragraph a line. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import type { NarrativePart } from "../../form/parts.ts";
import { narrativeName } from "../../layout/keys.ts";
import { useSteady } from "../../taskpane/use-steady.ts";
import type { Mark } from "../marks.ts";
import { useDraft } from "../use-draft.ts";

export type TakeText = (part: NarrativePart, paragraphs: readonly string[]) => void;

interface ParagraphsInputProps {
  readonly part: NarrativePart;
  /** What it is called, for whoever does not see what stands around it. */
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly leastRows: number;
  readonly mark: Mark | undefined;
  readonly onText: TakeText;
}

/** Whoever pauses wants to see the checks. */
const PAUSE = 600;

export function ParagraphsInput(props: ParagraphsInputProps): ReactElement {
  const { part, name, paragraphs, leastRows, mark, onText } = props;
  const styles = useStyles();
  const draft = useDraft(paragraphs.join("\n"), (text) => {
    onText(part, paragraphsIn(text));
  });
  const { value, isOpen } = draft;
  const take = useSteady(onText);
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => {
      take(part, paragraphsIn(value));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [isOpen, value, part, take]);
  return (
    <textarea
      id={narrativeName(part)}
      className={mergeClasses(styles.text, mark && styles[mark.standing], isOpen && styles.open)}
      aria-label={`${name}，一行一段`}
      aria-invalid={mark?.standing === "error"}
      title={mark?.says}
      placeholder="一行一段，空行不算。"
      rows={Math.max(leastRows, rowsFor(value))}
      value={value}
      onChange={draft.onChange}
      onBlur={draft.onBlur}
      onKeyDown={draft.onKeyDown}
    />
  );
}

function paragraphsIn(text: string): string[] {
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const CHARACTERS_A_ROW = 34;

/** As high as its text, nearly: what is not seen is scrolled. */
function rowsFor(text: string): number {
  const rows = text.split("\n").map((line) => Math.ceil(line.length / CHARACTERS_A_ROW) || 1);
  return rows.reduce((sum, count) => sum + count, 0);
}

const useStyles = makeStyles({
  text: {
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "1.75",
    resize: "vertical",
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
  },
  error: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  hint: {},
  explained: {},
  open: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
});
