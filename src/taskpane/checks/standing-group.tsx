/** Findings of one severity below its name, how many they are, and each with what is done about it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { buttonLine } from "../button-line.ts";
import { entryCard } from "../card-styles.ts";
import { looks } from "./severity-looks.tsx";
import type { Standing } from "./standing.ts";

interface StandingGroupProps {
  readonly standing: Standing;
  readonly count: number;
  /** Entries. */
  readonly children: ReactNode;
}

export function StandingGroup(props: StandingGroupProps): ReactElement {
  const { standing, count, children } = props;
  const styles = useStyles();
  const { word, icon, colour } = looks[standing];
  return (
    <section className={styles.group} aria-label={word}>
      <h3 className={styles.title}>
        <span className={styles.icon} style={{ color: colour }}>
          {icon}
        </span>
        {word}（{count}处）
      </h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

interface StandingEntryProps {
  readonly message: string;
  readonly basis: string;
  /** What is done about it. */
  readonly children: ReactNode;
}

export function StandingEntry({ message, basis, children }: StandingEntryProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <p className={styles.message}>{message}</p>
      <div className={styles.foot}>
        {children}
        <span className={styles.basis}>{basis}</span>
      </div>
    </li>
  );
}

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

const useStyles = makeStyles({
  group: { ...column, gap: tokens.spacingVerticalS },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { display: "flex" },
  list: { ...column, gap: tokens.spacingVerticalXS, margin: "0", padding: "0" },
  item: entryCard,
  message: { margin: "0", overflowWrap: "anywhere" },
  foot: { ...buttonLine, justifyContent: "space-between" },
  basis: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
