/** A tab of prose: its part, before 总体情况 the opening. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { narrativeOfPart, parts, type PartId } from "../../form/parts.ts";
import type { FileHost } from "../../hosts/file/file-host.ts";
import { narrativeName } from "../../layout/keys.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import type { RuleContext } from "../../rules/context.ts";
import { partPoints } from "../../rules/part-points.ts";
import { partName } from "../../rules/prose.ts";
import type { Marks } from "../marks.ts";
import { ProsePart } from "./prose-part.tsx";
import { takeText } from "./take-text.ts";

interface ProsePartsProps {
  readonly host: FileHost;
  readonly report: AnnualReport;
  readonly tab: PartId;
  readonly marks: Marks;
  /** Of the report as it was checked last; null until then. */
  readonly context: RuleContext | null;
}

export function ProseParts({ host, report, tab, marks, context }: ProsePartsProps): ReactElement {
  const styles = useStyles();
  const points = useMemo(() => (context ? partPoints(context) : []), [context]);
  const shown = [
    ...(tab === "overview" ? narrativeOfPart("opening") : []),
    ...narrativeOfPart(tab),
  ];
  return (
    <div className={styles.parts}>
      {shown.map((part) => (
        <ProsePart
          key={part}
          part={part}
          heading={parts.find(({ id }) => id === part)?.heading ?? partName(part)}
          paragraphs={paragraphsAt(report.narrative, part)}
          points={points.find((it) => it.part === part)?.points ?? []}
          mark={marks.get(narrativeName(part))}
          onText={(at, paragraphs) => {
            takeText(host, at, paragraphs);
          }}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXL,
  },
});
