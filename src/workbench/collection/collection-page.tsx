/** The page of the collection: how one begins, and what was gathered. */
import { makeStyles, tokens, type Theme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PageFrame } from "../page-frame.tsx";
import { CollectionBar } from "./collection-bar.tsx";
import { droppedFiles } from "../../workers/collection/given-files.ts";
import { OpenView } from "./open-view.tsx";
import { StartView } from "./start-view.tsx";
import { useCollection } from "./use-collection.ts";

export function CollectionPage({ theme }: { readonly theme: Theme }): ReactElement {
  const styles = useStyles();
  const { view, history, isUnsaved, message, work, deeds } = useCollection();
  return (
    <PageFrame
      theme={theme}
      bar={<CollectionBar view={view} history={history} isUnsaved={isUnsaved} deeds={deeds} />}
      work={work}
      message={message}
      onUndo={() => false}
      onDismiss={deeds.dismiss}
      onDrop={(_files, from) => {
        deeds.give(droppedFiles(from));
      }}
      drops="松开就读取这些年报"
      className={styles.main}
    >
      {view ? (
        <OpenView view={view} history={history} deeds={deeds} />
      ) : (
        <StartView units={history.now.units} deeds={deeds} />
      )}
    </PageFrame>
  );
}

const useStyles = makeStyles({
  main: {
    maxWidth: "88rem",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 4rem`,
  },
});
