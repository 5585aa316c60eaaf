/** The table of a part with the text before and behind it. Most reports have none, and then there is a button for each. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { TableId } from "../../form/edition.ts";
import {
  besideTable,
  narrativeOfPart,
  tableSideNames,
  type NarrativePart,
} from "../../form/parts.ts";
import type { FileHost } from "../../hosts/file/file-host.ts";
import { narrativeName } from "../../layout/keys.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import { CompactButton } from "../../taskpane/compact-button.tsx";
import type { Marks } from "../marks.ts";
import { BesideTable } from "./beside-table.tsx";
import { takeText } from "./take-text.ts";

interface TextAroundTableProps {
  readonly host: FileHost;
  readonly report: AnnualReport;
  readonly table: TableId;
  readonly marks: Marks;
  /** The table. */
  readonly children: ReactNode;
  /** What stands right below the table; the buttons are in its line, which leaves the table more room. */
  readonly foot: ReactNode;
}

export function TextAroundTable(props: TextAroundTableProps): ReactElement {
  const { host, report, table, marks, children, foot } = props;
  const styles = useStyles();
  /** Where the keyboard was: a text that is begun, or was emptied, stays, so that nothing moves under the mouse. */
  const [open, setOpen] = useState<readonly NarrativePart[]>([]);
  const show = (part: NarrativePart): void => {
    setOpen((before) => (before.includes(part) ? before : [...before, part]));
  };
  const places = narrativeOfPart(table).map((part) => {
    const paragraphs = paragraphsAt(report.narrative, part);
    const side = besideTable(part)?.side;
    const heading = side ? `${tableSideNames[side]}的文字` : "";
    return {
      part,
      paragraphs,
      side,
      heading,
      isShown: open.includes(part) || paragraphs.length > 0,
    };
  });
  const textOn = (wanted: "before" | "after"): ReactElement[] =>
    places
      .filter(({ side, isShown }) => side === wanted && isShown)
      .map(({ part, paragraphs, heading }) => (
        <BesideTable
          key={part}
          {...{ part, heading, paragraphs }}
          mark={marks.get(narrativeName(part))}
          onText={(at, texts) => {
            takeText(host, at, texts);
          }}
          onEnter={() => {
            show(part);
          }}
        />
      ));
  const others = places.filter(({ isShown }) => !isShown);
  return (
    <>
      {textOn("before")}
      {children}
      <div className={styles.foot}>
        {foot}
        {others.map(({ part, heading }) => (
          <CompactButton
            key={part}
            quiet
            onClick={() => {
              show(part);
            }}
          >
            添加{heading}
          </CompactButton>
        ))}
      </div>
      {textOn("after")}
    </>
  );
}

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    flexShrink: "0",
    gap: `0 ${tokens.spacingHorizontalXS}`,
  },
});
