/** A list of differences under its heading. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { entryCard } from "../card-styles.ts";
import { differencesHead, differencesTitle } from "./head-styles.ts";

interface DifferencesProps {
  readonly title: string;
  /** One list item each. */
  readonly children: ReactNode;
  /** Beside the heading. */
  readonly action?: ReactElement;
}

export function Differences({ title, children, action }: DifferencesProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {action}
      </div>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

export function Difference({ children }: { readonly children: ReactNode }): ReactElement {
  return <li className={useStyles().item}>{children}</li>;
}

const useStyles = makeStyles({
  head: differencesHead,
  title: differencesTitle,
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: "0", padding: "0" },
  item: entryCard,
});
