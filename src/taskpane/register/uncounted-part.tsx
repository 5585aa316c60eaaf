/** What counts nowhere, or as open although somebody meant it closed, said beside every count. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Count, Uncounted } from "../../register/tally.ts";
import type { ShowLine } from "./line-button.tsx";
import { LineButtons } from "./line-buttons.tsx";

interface UncountedPartProps {
  readonly count: Count;
  readonly onLine: ShowLine;
}

const WORDS: readonly (readonly [countedAs: Uncounted["countedAs"], says: string])[] = [
  [null, "没有计入各表"],
  ["open", "填有办结的内容，按没有办结计入"],
];

export function UncountedPart({ count, onLine }: UncountedPartProps): ReactElement | null {
  const styles = useStyles();
  if (count.uncounted.length === 0) return null;
  return (
    <section className={styles.part} aria-label="没有计入的">
      {WORDS.map(([countedAs, says]) => {
        const numbers = count.uncounted
          .filter((it) => it.countedAs === countedAs)
          .map(({ number }) => number);
        if (numbers.length === 0) return null;
        return (
          <div key={says} className={styles.line}>
            <Warning16Filled className={styles.icon} />
            <span>
              {says}的{numbers.length}件，原因见“核对”：
            </span>
            <LineButtons numbers={numbers} onLine={onLine} />
          </div>
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});
