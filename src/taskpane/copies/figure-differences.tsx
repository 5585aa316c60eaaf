/** The cells in which the copies differ. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FigureDifference } from "../../compare/compare-figures.ts";
import { figureWords } from "../../compare/copy-words.ts";
import { cellName } from "../../form/names.ts";
import type { AddressOf } from "../../rules/context.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { CopyValues } from "./copy-values.tsx";
import { Difference, Differences } from "./differences.tsx";

interface FigureDifferencesProps {
  readonly figures: readonly FigureDifference[];
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
}

export function FigureDifferences(props: FigureDifferencesProps): ReactElement {
  const { figures, addressOf, session } = props;
  const styles = useStyles();
  return (
    <Differences title={`数字${figures.length}格`}>
      {figures.map(({ cell, figures: values }) => {
        const goTo = `转到${addressOf(cell.id) ?? "此处"}`;
        return (
          <Difference key={cell.id}>
            <span className={styles.cell}>{cellName(cell)}</span>
            <span className={styles.line}>
              <CopyValues values={values.map(figureWords)} />
              <CompactButton
                label={`${goTo}：${cellName(cell)}`}
                onClick={() => void session.goTo(cell.id)}
              >
                {goTo}
              </CompactButton>
            </span>
          </Difference>
        );
      })}
    </Differences>
  );
}

const useStyles = makeStyles({
  cell: { overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});
