/** Whose lines are counted, where an office keeps one register for several organs: a report is of one. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { selectLook } from "../select-look.ts";

interface OrganChoiceProps {
  readonly organs: readonly string[];
  readonly chosen: string;
  readonly onChoose: (organ: string) => void;
}

export function OrganChoice({ organs, chosen, onChoose }: OrganChoiceProps): ReactElement | null {
  const styles = useStyles();
  if (organs.length < 2) return null;
  return (
    <label className={styles.choice}>
      台账里有{organs.length}个机关的申请，年报只能是一个机关的：
      <select
        className={styles.select}
        value={chosen}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {organs.map((it) => (
          <option key={it}>{it}</option>
        ))}
      </select>
    </label>
  );
}

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  select: selectLook,
});
