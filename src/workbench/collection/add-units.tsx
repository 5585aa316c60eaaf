/** Names to be added to the list, one a line, as they are copied out of any table. */
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { withNames } from "./change-decisions.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

interface AddUnitsProps {
  readonly view: CollectionView;
  readonly deeds: CollectionDeeds;
}

export function AddUnits({ view, deeds }: AddUnitsProps): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState("");
  const names = text
    .split(/\r?\n/u)
    .map((it) => it.trim())
    .filter((it) => it !== "");
  return (
    <div className={styles.line}>
      <Textarea
        className={styles.text}
        aria-label="要加进名单的单位"
        placeholder="要加进名单的单位，一行一个"
        value={text}
        rows={2}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      <Button
        disabledFocusable={names.length === 0}
        onClick={() => {
          const list = view.units.map(({ unit }) => unit);
          deeds.decide(`加${names.length}个单位`, (now) => withNames(now, list, names));
          setText("");
        }}
      >
        加进名单
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, maxWidth: "40rem" },
});
