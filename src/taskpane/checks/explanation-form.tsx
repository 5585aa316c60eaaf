/** Where the reason is written; loaded when somebody wants to write one. */
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CompactButton } from "../compact-button.tsx";

interface ExplanationFormProps {
  /** What is typed so far. */
  readonly text: string;
  /** Usual reasons: where nothing is written yet, one of them is all of it. */
  readonly reasons: readonly string[];
  readonly onText: (text: string) => void;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

export function ExplanationForm(props: ExplanationFormProps): ReactElement {
  const { text, reasons, onText, onSave, onCancel } = props;
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(text.trim());
      }}
    >
      <Field label="情况说明" hint="写明依据和原因，数字变化后需要重新说明。">
        <Textarea
          autoFocus
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => {
            onText(value);
          }}
        />
      </Field>
      {reasons.length > 0 && (
        <div className={styles.actions} role="group" aria-label="常见理由">
          {reasons.map((reason) => (
            <CompactButton
              key={reason}
              onClick={() => {
                if (text === "") void onSave(`${reason}。`);
                else onText(`${text}${reason}。`);
              }}
            >
              {reason}
            </CompactButton>
          ))}
        </div>
      )}
      <div className={styles.actions}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={text.trim() === ""}
        >
          保存说明
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
