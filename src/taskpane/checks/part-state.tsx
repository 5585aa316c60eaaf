/** How far a part has come: a tick, or how much is filled, and what is open of each severity. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { memo, type ReactElement } from "react";
import type { PartProgress } from "../../rules/part-progress.ts";
import { severities } from "../../rules/severity.ts";
import { looks } from "./severity-looks.tsx";

interface PartStateProps {
  readonly progress: PartProgress;
}

export const PartState = memo(function PartState({ progress }: PartStateProps): ReactElement {
  const styles = useStyles();
  const { unit, filled, all, open, isDone } = progress;
  const what = unit === "cells" ? "格已填" : "项要点已有";
  return (
    <span className={styles.state}>
      {filled < all && (
        <span className={styles.filled} role="img" aria-label={`${all}${what}${filled}`}>
          {filled}/{all}
        </span>
      )}
      <PartOpen open={open} />
      {isDone && (
        <span className={styles.done} role="img" aria-label="已完成">
          <CheckmarkCircle16Filled />
        </span>
      )}
    </span>
  );
}, isCountedAlike);

/** An edit changes what is counted of its own part. */
function isCountedAlike({ progress: a }: PartStateProps, { progress: b }: PartStateProps): boolean {
  const isOpenAlike = severityOrder.every((it) => a.open[it] === b.open[it]);
  return (
    isOpenAlike &&
    a.unit === b.unit &&
    a.filled === b.filled &&
    a.all === b.all &&
    a.isDone === b.isDone
  );
}

/** The open findings by severity, told apart by their signs. */
export function PartOpen({ open }: Pick<PartProgress, "open">): ReactElement {
  const styles = useStyles();
  return (
    <>
      {severityOrder.map(
        (severity) =>
          open[severity] > 0 && (
            <span
              key={severity}
              className={styles.open}
              style={{ color: looks[severity].colour }}
              role="img"
              aria-label={`${severities[severity]}${open[severity]}处`}
            >
              {looks[severity].icon}
              {open[severity]}
            </span>
          ),
      )}
    </>
  );
}

const severityOrder = ["error", "warning", "hint"] as const;

const useStyles = makeStyles({
  state: {
    display: "inline-flex",
    verticalAlign: "middle",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  filled: { color: tokens.colorNeutralForeground3 },
  open: {
    display: "inline-flex",
    alignItems: "center",
    fontWeight: tokens.fontWeightSemibold,
    "> svg": { width: "0.75rem", height: "0.75rem" },
  },
  done: { display: "inline-flex", color: tokens.colorStatusSuccessForeground1 },
});
