/** The lines that a number counts, each to be looked at. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { CompactButton } from "../compact-button.tsx";
import { LineButton, type ShowLine } from "./line-button.tsx";

interface LineButtonsProps {
  readonly numbers: readonly string[];
  readonly onLine: ShowLine;
  /** How many are shown at first; more when somebody asks for them: a year may have a thousand. */
  readonly most?: number;
}

export function LineButtons({ numbers, onLine, most = 20 }: LineButtonsProps): ReactElement {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? numbers : numbers.slice(0, most);
  return (
    <div className={styles.numbers}>
      {shown.map((number, i) => (
        <LineButton key={`${number} ${i}`} number={number} onLine={onLine} />
      ))}
      {shown.length < numbers.length && (
        <CompactButton
          quiet
          onClick={() => {
            setWhole(true);
          }}
        >
          全部{numbers.length}件…
        </CompactButton>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  numbers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
