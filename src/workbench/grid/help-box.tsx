/** What a hard row means, over the table beside its label; the table stays as it is. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import { helpWords, type NamedHelp } from "./row-helps.ts";

interface HelpBoxProps {
  readonly help: NamedHelp | undefined;
  /** What it stands beside. */
  readonly anchor: Element | null;
}

const GAP = 4;

/** The live region is always there, so that screen readers hear what comes into it. */
export function HelpBox({ help, anchor }: HelpBoxProps): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !anchor) return;
    const { left, top, bottom } = anchor.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = element;
    const isBelow = bottom + GAP + offsetHeight <= window.innerHeight;
    const most = window.innerWidth - offsetWidth - GAP;
    element.style.left = `${Math.max(GAP, Math.min(left, most))}px`;
    element.style.top = `${isBelow ? bottom + GAP : Math.max(GAP, top - GAP - offsetHeight)}px`;
  });
  return (
    <div role="status">
      {help && anchor && (
        <div ref={box} className={styles.box} data-help-box="">
          <strong>{help.name}</strong>
          {help.helps.map((it) => (
            <p key={it.text} className={styles.text}>
              {helpWords(it)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    position: "fixed",
    // above the heads of the tables, which stay in sight
    zIndex: "4",
    boxSizing: "border-box",
    display: "grid",
    gap: tokens.spacingVerticalXS,
    width: "max-content",
    maxWidth: "min(24rem, calc(100vw - 8px))",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    boxShadow: tokens.shadow16,
    pointerEvents: "none",
  },
  text: { margin: "0" },
});
