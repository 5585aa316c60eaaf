import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { shownRows, type Wanted } from "./shown-rows.ts";
import { UnitsTable } from "./units-table.tsx";
import { UnitsToolbar } from "./units-toolbar.tsx";
import type { CollectionView } from "./work/collection-view.ts";

interface UnitsViewProps {
  readonly view: CollectionView;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  readonly onOpen: (unit: string) => void;
}

/** All units, narrowed and sorted as somebody wants them. */
export function UnitsView({ view, wanted, onWant, onOpen }: UnitsViewProps): ReactElement {
  const styles = useStyles();
  const rows = useMemo(() => shownRows(view.units, wanted), [view, wanted]);
  return (
    <div className={styles.view}>
      <UnitsToolbar view={view} wanted={wanted} onWant={onWant} />
      <UnitsTable rows={rows} wanted={wanted} onWant={onWant} onOpen={onOpen} />
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
