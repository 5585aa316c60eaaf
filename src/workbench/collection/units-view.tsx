import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement, type RefObject } from "react";
import type { Decisions } from "../../collection/decisions.ts";
import type { Wanted } from "../../collection/shown-rows.ts";
import { rowId, UnitsTable } from "./units-table.tsx";
import { UnitsToolbar } from "../../taskpane/collection/units-toolbar.tsx";
import type { CollectionView, UnitRow } from "../../workers/collection/worker/collection-view.ts";

interface UnitsViewProps {
  readonly view: CollectionView;
  /** Those that are wanted, in their order. */
  readonly rows: readonly UnitRow[];
  readonly reviews: Decisions["review"];
  readonly wanted: Wanted;
  /** Where the table was left for a unit; it is found again there. */
  readonly leftRef: RefObject<{ readonly unit: string; readonly top: number } | null>;
  readonly onWant: (wanted: Wanted) => void;
  readonly onOpen: (unit: string) => void;
}

/** All units, narrowed and sorted as somebody wants them. */
export function UnitsView(props: UnitsViewProps): ReactElement {
  const { view, rows, reviews, wanted, leftRef, onWant, onOpen } = props;
  const styles = useStyles();
  useEffect(() => {
    if (!leftRef.current) return;
    const { unit, top } = leftRef.current;
    leftRef.current = null;
    scrollTo(0, top);
    document.getElementById(rowId(unit))?.focus();
  }, [leftRef]);
  return (
    <div className={styles.view}>
      <UnitsToolbar rows={view.units} groups={view.groups} wanted={wanted} onWant={onWant} />
      <UnitsTable rows={rows} reviews={reviews} wanted={wanted} onWant={onWant} onOpen={onOpen} />
      <p className={styles.says} role="status">
        {rows.length === view.units.length
          ? ""
          : `显示${rows.length}家，共${view.units.length}家。`}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  says: { margin: "0", color: tokens.colorNeutralForeground2 },
});
