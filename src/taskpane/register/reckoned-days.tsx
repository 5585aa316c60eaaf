/** How a deadline was reckoned: one sentence, and a line a day. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReckoningWords } from "../../register/reckoning-words.ts";

export function ReckonedDays({ head, days }: ReckoningWords): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.head}>{head}</p>
      <ol className={styles.list}>
        {days.map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ol>
    </>
  );
}

const useStyles = makeStyles({
  head: { margin: "0" },
  list: {
    columns: "17rem auto",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: "0",
    listStyleType: "none",
  },
});
