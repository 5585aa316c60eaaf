/** 填报要点 of one part: what is there, what is missing, what is worth a look. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { PartPoint, PointState } from "../../rules/part-points.ts";

interface Look {
  readonly word: string;
  readonly icon: ReactElement;
  readonly colour: string;
}

const looks: Readonly<Record<PointState, Look>> = {
  there: {
    word: "已有",
    icon: <CheckmarkCircle16Regular />,
    colour: tokens.colorStatusSuccessForeground1,
  },
  missing: {
    word: "缺少",
    icon: <Circle16Regular />,
    colour: tokens.colorStatusDangerForeground1,
  },
  look: {
    word: "请看",
    icon: <Warning16Filled />,
    colour: tokens.colorStatusWarningForeground3,
  },
};

export function PointList({ points }: { readonly points: readonly PartPoint[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.points} aria-label="填报要点">
      {points.map(({ text, state, basis }) => {
        const { word, icon, colour } = looks[state];
        return (
          <li key={text} className={styles.point}>
            <span className={styles.icon} style={{ color: colour }}>
              {icon}
            </span>
            <span className={mergeClasses(styles.word, state === "there" && styles.calm)}>
              {word}
            </span>
            <span className={styles.text}>
              {text}
              <span className={styles.basis}>（{basis}）</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  points: {
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalXXS,
    margin: "0",
    padding: "0",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  point: { display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { display: "flex", flexShrink: 0 },
  word: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  calm: { fontWeight: tokens.fontWeightRegular },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  basis: { color: tokens.colorNeutralForeground3 },
});
