/** A question: what it is about, what is known, and its answers. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { card, cardTitle } from "../../taskpane/card-styles.ts";

interface QuestionCardProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly answers: ReactNode;
}

export function QuestionCard({ title, children, answers }: QuestionCardProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
      <div className={styles.answers}>{answers}</div>
    </section>
  );
}

const useStyles = makeStyles({
  card: { ...card, gap: tokens.spacingVerticalS },
  title: cardTitle,
  answers: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});
