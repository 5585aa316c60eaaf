/** What was gathered: all units, or the one that somebody opened. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { History } from "./decided.ts";
import type { Wanted } from "./shown-rows.ts";
import { standingSentence } from "./standing-sentence.ts";
import { UnitsView } from "./units-view.tsx";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "./work/collection-view.ts";

interface OpenViewProps {
  readonly view: CollectionView;
  readonly history: History;
  readonly deeds: CollectionDeeds;
}

const ALL: Wanted = { kind: "all", words: "", group: null, order: "urgency", isReversed: false };

export function OpenView({ view }: OpenViewProps): ReactElement {
  const styles = useStyles();
  const [wanted, setWanted] = useState(ALL);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.title}>{standingSentence(view)}</h2>
        <span className={mergeClasses(styles.standing, view.complete && styles.complete)}>
          {view.standing}
        </span>
      </div>
      <UnitsView view={view} wanted={wanted} onWant={setWanted} onOpen={() => undefined} />
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  title: { margin: "0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  standing: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  complete: { backgroundColor: tokens.colorStatusSuccessBackground1 },
});
