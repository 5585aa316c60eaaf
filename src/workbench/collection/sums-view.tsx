/** The sums as the official tables print them; a click on a number shows whose it is. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";
import { editionOf } from "../../form/editions.ts";
import { parts } from "../../form/parts.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { BehindDialog } from "./behind-dialog.tsx";
import { chosenLook } from "./chosen-look.ts";
import { SumTable } from "./sum-table.tsx";
import { useAsked } from "./use-asked.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import { WholeFindings } from "./whole-findings.tsx";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";
import type { Remote } from "../../workers/collection/worker/remote.ts";
import type { SumsOf } from "../../workers/collection/worker/sums-view.ts";
import type { Work } from "../../workers/collection/worker/work.ts";

interface SumsViewProps {
  readonly view: CollectionView;
  readonly deeds: CollectionDeeds;
  readonly onOpen: (unit: string) => void;
}

const SCOPES = { all: "本行政区域", own: "本级" } as const;

export function SumsView({ view, deeds, onOpen }: SumsViewProps): ReactElement {
  const styles = useStyles();
  const [of, setOf] = useState<SumsOf>({ scope: "all" });
  const [cell, setCell] = useState<string | null>(null);
  const ask = useCallback((desk: Remote<Work>) => desk.call("sums", of), [of]);
  const sums = useAsked(deeds, view, ask);
  const edition = editionOf(view.edition);
  const choices: readonly (readonly [says: string, of: SumsOf])[] = [
    ...(["all", "own"] as const).map((scope) => [SCOPES[scope], { scope }] as const),
    ...view.groups.map((group) => [`类别：${group}`, { group }] as const),
  ];
  return (
    <div className={styles.view}>
      <div className={styles.bar} role="group" aria-label="哪些单位之和">
        {choices.map(([says, choice]) => (
          <Button
            key={says}
            size="small"
            className={mergeClasses(isSame(of, choice) && styles.chosen)}
            aria-pressed={isSame(of, choice)}
            onClick={() => {
              setOf(choice);
            }}
          >
            {says}
          </Button>
        ))}
        <span className={styles.says}>
          {sums &&
            `计入的${sums.units}个单位之和，每一格都是各单位所报的数相加。点数字看是谁报的。`}
        </span>
      </div>
      <WholeFindings findings={view.findings} />
      {sums &&
        edition.tables.map(({ id }) => (
          <section key={id} className={styles.card} aria-labelledby={`sums.${id}`}>
            <h3 id={`sums.${id}`} className={styles.title}>
              {parts.find((it) => it.id === id)?.heading}
            </h3>
            <SumTable edition={edition} table={id} sums={sums} onCell={setCell} />
          </section>
        ))}
      {cell !== null && (
        <BehindDialog
          of={of}
          cell={cell}
          view={view}
          deeds={deeds}
          onOpen={onOpen}
          onLeave={() => {
            setCell(null);
          }}
        />
      )}
    </div>
  );
}

function isSame(a: SumsOf, b: SumsOf): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  chosen: chosenLook,
  says: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  card: { ...card, gap: tokens.spacingVerticalS },
  title: cardTitle,
});
