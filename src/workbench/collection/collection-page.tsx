/** The page of the collection: how one begins, and what was gathered. */
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MessageLine } from "../../taskpane/message-line.tsx";
import { WorkLine } from "../../taskpane/work-line.tsx";
import { pageDrop, pageMessage } from "../page-styles.ts";
import { useDrop } from "../use-drop.ts";
import { useNoDrag } from "../use-no-drag.ts";
import { CollectionBar } from "./collection-bar.tsx";
import { droppedFiles } from "./given-files.ts";
import { OpenView } from "./open-view.tsx";
import { StartView } from "./start-view.tsx";
import { useCollection } from "./use-collection.ts";

export function CollectionPage({ theme }: { readonly theme: Theme }): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const { view, history, isUnsaved, message, work, deeds } = useCollection();
  const drop = useDrop((_files, transfer) => {
    deeds.give(droppedFiles(transfer));
  });
  useNoDrag();
  return (
    <FluentProvider theme={theme} className={styles.page} {...drop.handlers}>
      <CollectionBar view={view} history={history} isUnsaved={isUnsaved} deeds={deeds} />
      {work && <WorkLine work={work} />}
      <main className={styles.main}>
        {view ? (
          <OpenView view={view} history={history} deeds={deeds} />
        ) : (
          <StartView units={history.now.units} deeds={deeds} />
        )}
      </main>
      <div className={styles.message}>
        <MessageLine
          session={{ undo: () => Promise.resolve(false), dismiss: deeds.dismiss }}
          message={message}
        />
      </div>
      {drop.isOver && <div className={styles.drop}>松开就读取这些年报</div>}
    </FluentProvider>
  );
}

const usePageStyles = makeStaticStyles({
  body: { margin: "0" },
  // what the keyboard reaches is hidden neither behind the message nor behind the heads of a table
  html: { scrollPaddingBottom: "3rem", scrollPaddingTop: "6rem" },
});

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    colorScheme: "light dark",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: {
    maxWidth: "88rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 4rem`,
  },
  message: pageMessage,
  drop: pageDrop,
});
