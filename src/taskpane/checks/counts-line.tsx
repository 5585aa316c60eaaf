/** How many findings there are of each kind; a click shows one kind alone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CompactButton } from "../compact-button.tsx";
import { looks } from "./severity-looks.tsx";
import { standings, type Standing } from "./standing.ts";

interface CountsLineProps {
  readonly counts: Readonly<Record<Standing, number>>;
  /** The kind that is shown alone. */
  readonly only: Standing | null;
  readonly onOnly: (only: Standing | null) => void;
}

export function CountsLine({ counts, only, onOnly }: CountsLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line} role="group" aria-label="按轻重筛选">
      {standings.map((standing) => {
        const { word, icon, colour } = looks[standing];
        const count = counts[standing];
        if (standing === "explained" && count === 0) return null;
        return (
          <CompactButton
            key={standing}
            icon={<span style={{ color: count > 0 ? colour : undefined }}>{icon}</span>}
            pressed={only === standing}
            disabled={count === 0}
            onClick={() => {
              onOnly(only === standing ? null : standing);
            }}
          >
            {word}
            <span className={styles.number}>{count}</span>
          </CompactButton>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  number: {
    marginLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});
