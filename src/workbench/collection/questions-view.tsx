/** What only the user can decide, in one list; each answer is one click, and 撤销 takes it back. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CounterQuestion, FinalQuestion, OwnerQuestion, ScopeQuestion } from "./question-cards.tsx";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";
import type { Question } from "../../workers/collection/worker/questions.ts";

interface QuestionsViewProps {
  readonly view: CollectionView;
  readonly deeds: CollectionDeeds;
}

export function QuestionsView({ view, deeds }: QuestionsViewProps): ReactElement {
  const styles = useStyles();
  if (view.questions.length === 0) {
    return <p className={styles.none}>没有要您确认的了。</p>;
  }
  return (
    <ul className={styles.list} aria-label="待您确认">
      {view.questions.map((question) => (
        <li key={keyOf(question)} className={styles.item}>
          {cardOf(question, { view, deeds })}
        </li>
      ))}
    </ul>
  );
}

function cardOf(question: Question, props: QuestionsViewProps): ReactElement {
  switch (question.asks) {
    case "final":
      return <FinalQuestion question={question} {...props} />;
    case "owner":
      return <OwnerQuestion question={question} {...props} />;
    case "wrongYear":
    case "unreadable":
    case "counts":
      return <CounterQuestion question={question} {...props} />;
    case "scope":
      return <ScopeQuestion question={question} {...props} />;
  }
}

function keyOf(question: Question): string {
  switch (question.asks) {
    case "owner":
      return `owner ${question.file.file}`;
    case "scope":
      return "scope";
    case "final":
    case "wrongYear":
    case "unreadable":
    case "counts":
      return `${question.asks} ${question.unit}`;
  }
}

const useStyles = makeStyles({
  none: { margin: "0", padding: tokens.spacingVerticalXL, textAlign: "center" },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    margin: "0",
    padding: "0",
  },
  item: { listStyleType: "none" },
});
