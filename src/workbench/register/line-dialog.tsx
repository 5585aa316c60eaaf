/** One line of the register with all that stands in it, and how its deadline is reckoned. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lineWords } from "../../register/line-words.ts";
import type { Line } from "../../register/line.ts";
import { reckoningWords } from "../../register/reckoning-words.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import { ReckonedDays } from "../../taskpane/register/reckoned-days.tsx";
import { Modal } from "../modal.tsx";

interface LineDialogProps {
  readonly line: Line;
  readonly context: RegisterContext;
  readonly onLetters: () => void;
  readonly onLeave: () => void;
}

const TITLE = "line-title";

export function LineDialog({ line, context, onLetters, onLeave }: LineDialogProps): ReactElement {
  const styles = useStyles();
  const reckoned = line.closed === undefined ? reckoningWords(line, context) : undefined;
  return (
    <Modal labelledBy={TITLE} onLeave={onLeave}>
      <h2 id={TITLE} className={styles.title}>
        {line.number}
      </h2>
      <dl className={styles.columns}>
        {lineWords(line, context.edition).map(({ label, text }, i) => (
          <div key={`${label} ${i}`} className={styles.column}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      {reckoned && (
        <section aria-label="逐日推算" className={styles.days}>
          <ReckonedDays {...reckoned} />
        </section>
      )}
      <div className={styles.actions}>
        <Button onClick={onLeave}>关闭</Button>
        <Button onClick={onLetters}>文书和办理单…</Button>
      </div>
    </Modal>
  );
}

const useStyles = makeStyles({
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  columns: { display: "grid", gap: tokens.spacingVerticalXS, margin: "0" },
  column: { display: "grid", gridTemplateColumns: "11rem minmax(0, 1fr)" },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: "0", overflowWrap: "anywhere" },
  days: { marginTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200 },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: "0",
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
