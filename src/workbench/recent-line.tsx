/** What was worked on last, a click away from a page on which nothing is begun yet. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { keyOf, type RecentWork } from "./files/recent-work.ts";

/** More of them are under 开始. */
const MOST = 2;

interface RecentLineProps {
  readonly works: readonly RecentWork[];
  readonly onOpen: (work: RecentWork) => void;
}

export function RecentLine({ works, onOpen }: RecentLineProps): ReactElement | null {
  const styles = useStyles();
  if (works.length === 0) return null;
  return (
    <section aria-label="接着做" className={styles.line}>
      <span>接着做：</span>
      {works.slice(0, MOST).map((work) => {
        const { organ, year } = work.document.report;
        return (
          <Button
            key={keyOf(work)}
            size="small"
            className={styles.work}
            onClick={() => {
              onOpen(work);
            }}
          >
            {organ.name}
            {year === null ? "" : `${year}年度`}
          </Button>
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  work: { minWidth: "0", overflowWrap: "anywhere" },
});
