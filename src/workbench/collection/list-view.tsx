/** What the collection is of, and who is awaited: 报送单位名单, made from the files or the user's own, corrected here. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { ChooseAnyFile } from "../../taskpane/choose-any-file.tsx";
import { AboutForm } from "./about-form.tsx";
import { AddUnits } from "./add-units.tsx";
import { BesidePart } from "./beside-part.tsx";
import { ListTable } from "./list-table.tsx";
import { UNIT_LIST_ENDINGS } from "../../taskpane/collection/unit-list-endings.ts";
import type { CollectionState } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

interface ListViewProps extends Pick<CollectionState, "beside" | "history" | "deeds"> {
  readonly view: CollectionView;
}

export function ListView({ view, beside, history, deeds }: ListViewProps): ReactElement {
  const styles = useStyles();
  const { units } = history.now;
  return (
    <div className={styles.view}>
      <AboutForm view={view} decisions={history.now} deeds={deeds} />
      <BesidePart beside={beside} deeds={deeds} />
      <section className={styles.card} aria-label="报送单位名单">
        <div className={styles.head}>
          <h3 className={styles.title}>报送单位名单，{view.units.length}家</h3>
          <ChooseAnyFile
            label="名单"
            size="small"
            icon={<DocumentTable16Regular />}
            accept={UNIT_LIST_ENDINGS}
            disabled={false}
            onChoose={([file]) => {
              if (file) deeds.takeUnits(file);
            }}
          >
            换一份名单…
          </ChooseAnyFile>
        </div>
        {!units && (
          <p className={styles.says}>
            这是由收到的年报列出的，所以查不出谁没有报。把没有收到的单位加进来，或改动任何一格，它就成为您的名单。
          </p>
        )}
        <AddUnits view={view} deeds={deeds} />
        <ListTable view={view} deeds={deeds} />
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  card: { ...card, gap: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  title: { ...cardTitle, flexGrow: 1 },
  says: { margin: "0", color: tokens.colorNeutralForeground2 },
});
