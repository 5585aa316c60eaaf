/** What opens at a number of the text: how it stands, the cells that it is held against, what can be done. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Link16Regular } from "@fluentui/react-icons/svg/link";
import { LinkDismiss16Regular } from "@fluentui/react-icons/svg/link-dismiss";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { useRef, type ReactElement } from "react";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { AddressOf } from "../../rules/context.ts";
import { isOff, type LivingNumber } from "../../rules/stated/living-number.ts";
import type { Mend } from "../../rules/stated/mends.ts";
import { CloseButton } from "../close-button.tsx";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { HeldCells } from "./held-cells.tsx";
import { titlesOf } from "./mend-titles.ts";
import { looks } from "./number-looks.tsx";
import { useClosing } from "./use-closing.ts";
import { usePanelPlace } from "./use-panel-place.ts";

interface NumberPanelProps {
  readonly number: LivingNumber;
  /** The id of its element. */
  readonly anchor: string;
  readonly report: AnnualReport;
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
  readonly onMend: (mend: Mend) => void;
  readonly onClose: () => void;
}

const icons: Readonly<Record<Mend["kind"], ReactElement>> = {
  take: <Wrench16Regular />,
  bind: <Link16Regular />,
  release: <LinkDismiss16Regular />,
  tell: <Wrench16Regular />,
};

export function NumberPanel(props: NumberPanelProps): ReactElement {
  const { number, anchor, report, addressOf, session, onMend, onClose } = props;
  const { state, quote, tablesSay, cells, mends } = number;
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const { word, icon, colour } = looks[state];
  usePanelPlace(panel, anchor);
  useClosing(panel, anchor, onClose);
  const close = (): void => {
    document.getElementById(anchor)?.focus();
    onClose();
  };
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={`${quote}，${word}`}
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className={styles.head}>
        <span className={styles.icon} style={{ color: colour }}>
          {icon}
        </span>
        <strong className={styles.word}>{word}</strong>
        <CloseButton label="关闭" onClick={close} />
      </div>
      <p className={styles.says}>
        正文“{quote}”；{tablesSay}。{state === "differs" && "两者口径可能不同。"}
      </p>
      <HeldCells cells={cells} report={report} addressOf={addressOf} session={session} />
      {mends.length > 0 ? (
        <div className={styles.actions}>
          {mends.map((mend) => (
            <CompactButton
              key={`${mend.kind} ${mend.words}`}
              icon={icons[mend.kind]}
              onClick={() => {
                onMend(mend);
              }}
            >
              {titlesOf(mend, state).does}
            </CompactButton>
          ))}
        </div>
      ) : (
        isOff(state) && (
          <p className={styles.none}>这里不是一个数字，不能直接代入，请在正文中改写。</p>
        )
      )}
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    position: "absolute",
    zIndex: "1",
    boxSizing: "border-box",
    display: "grid",
    gap: tokens.spacingVerticalS,
    width: "calc(100% - 12px)",
    maxWidth: "24rem",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    // below the tabs, which stay in view, when it is scrolled to
    scrollMarginTop: "6rem",
    scrollMarginBottom: tokens.spacingVerticalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { display: "flex", flexShrink: 0 },
  word: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  says: { margin: "0", overflowWrap: "anywhere" },
  none: { margin: "0", color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
