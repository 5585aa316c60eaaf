/** The letter of a copy: 甲, 乙, 丙. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { copyLetter } from "../../compare/copy-words.ts";

export function Letter({ index }: { readonly index: number }): ReactElement {
  const styles = useStyles();
  return <span className={styles.letter}>{copyLetter(index)}</span>;
}

const useStyles = makeStyles({
  letter: {
    display: "inline-grid",
    placeItems: "center",
    flexShrink: 0,
    width: "1.25rem",
    height: "1.25rem",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1",
  },
});
