/** Which sheets of a list are read: a sheet of the year beside those of its months would count everything twice. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface SheetChoiceProps {
  readonly names: readonly string[];
  readonly read: readonly string[];
  /** Sheets that the user does not want. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

export function SheetChoice({ names, read, left, onLeft }: SheetChoiceProps): ReactElement | null {
  const styles = useStyles();
  const choices = names.filter((name) => left.has(name) || read.includes(name));
  if (choices.length < 2) return null;
  return (
    <fieldset className={styles.sheets}>
      <legend>读入的工作表</legend>
      {choices.map((name) => (
        <label key={name} className={styles.sheet}>
          <input
            type="checkbox"
            checked={!left.has(name)}
            // the last one stays
            disabled={!left.has(name) && read.length < 2}
            onChange={({ target }) => {
              const after = new Set(left);
              if (target.checked) after.delete(name);
              else after.add(name);
              onLeft(after);
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    margin: "0",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sheet: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
