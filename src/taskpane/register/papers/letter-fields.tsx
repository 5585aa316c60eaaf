/** What only people know of a letter, to be written in before it is made. */
import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { places } from "../../../register/letters/places.ts";
import type { GivenValues } from "../../../register/letters/letter-values.ts";

interface LetterFieldsProps {
  /** Names of places. */
  readonly names: readonly string[];
  readonly given: GivenValues;
  readonly onGive: (name: string, value: string) => void;
}

export function LetterFields({ names, given, onGive }: LetterFieldsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {names.map((name) => {
        const value = given[name] ?? "";
        return (
          <Field key={name} label={name} size="small" className={styles.field}>
            {places.get(name)?.is === "day" ? (
              <Input
                type="date"
                className={styles.field}
                size="small"
                value={value}
                onChange={(_, data) => {
                  onGive(name, data.value);
                }}
              />
            ) : (
              <Textarea
                className={styles.field}
                size="small"
                rows={1}
                resize="vertical"
                value={value}
                onChange={(_, data) => {
                  // a place is within one paragraph
                  onGive(name, data.value.replace(/\s*\n\s*/gu, ""));
                }}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  // wider by themselves than a column
  field: { alignContent: "start", minWidth: "0" },
});
