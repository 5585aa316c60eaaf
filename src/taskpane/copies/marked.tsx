/** Words that a copy has not, struck out, or has besides, underlined; said in words to who cannot see either. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface MarkedProps {
  readonly kind: "removed" | "added";
  readonly children: string;
}

export function Marked({ kind, children }: MarkedProps): ReactElement {
  const styles = useStyles();
  const Element = kind === "removed" ? "del" : "ins";
  return (
    <Element className={mergeClasses(styles.words, styles[kind])}>
      <span className={styles.heard}>{kind === "removed" ? "〔删：" : "〔增："}</span>
      {children}
      <span className={styles.heard}>〕</span>
    </Element>
  );
}

const useStyles = makeStyles({
  words: { padding: "1px 2px", borderRadius: tokens.borderRadiusSmall },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "line-through",
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
