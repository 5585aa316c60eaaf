/** The page of the collection: how one begins, what was gathered, and the workbench over it while a report is worked on. */
import { makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { Activity, Suspense, useEffect, useRef, useState, type ReactElement } from "react";
import { later } from "../../taskpane/later.ts";
import { PageFrame } from "../page-frame.tsx";
import { CollectionBar } from "./collection-bar.tsx";
import type { Edited } from "./edit/edited.ts";
import { droppedFiles } from "../../workers/collection/given-files.ts";
import { OpenView } from "./open-view.tsx";
import { StartView } from "./start-view.tsx";
import { useCollection } from "./use-collection.ts";

const EditPage = later(() => import("./edit/edit-page.tsx").then((it) => it.EditPage));

export function CollectionPage({ theme }: { readonly theme: Theme }): ReactElement {
  const styles = useStyles();
  const { view, beside, history, isUnsaved, keptIn, message, work, deeds } = useCollection();
  const [edited, setEdited] = useState<Edited | null>(null);
  const left = useLeftPlace(edited !== null);
  const edit = (chosen: Edited): void => {
    left();
    setEdited(chosen);
  };
  return (
    <>
      {/* first, so that its way past the form is the first link of the page */}
      {edited && (
        <Suspense fallback={<p className={styles.waiting}>正在打开…</p>}>
          <EditPage
            edited={edited}
            about={history.now.about}
            theme={theme}
            onHandBack={deeds.handBack}
            onLeave={() => {
              setEdited(null);
            }}
          />
        </Suspense>
      )}
      <Activity mode={edited ? "hidden" : "visible"}>
        <PageFrame
          theme={theme}
          bar={<CollectionBar {...{ view, history, isUnsaved, keptIn, deeds }} onEdit={edit} />}
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
            <OpenView {...{ view, beside, history, deeds }} onEdit={edit} />
          ) : (
            <StartView units={history.now.units} beside={beside} deeds={deeds} />
          )}
        </PageFrame>
      </Activity>
    </>
  );
}

/** Who comes back finds the page, and the keyboard, where they were left. @returns what notes the place */
function useLeftPlace(isAway: boolean): () => void {
  const place = useRef<{ readonly top: number; readonly focused: Element | null }>(null);
  useEffect(() => {
    if (isAway || !place.current) return;
    const { top, focused } = place.current;
    place.current = null;
    scrollTo(0, top);
    if (focused instanceof HTMLElement) focused.focus();
  }, [isAway]);
  return () => {
    place.current = { top: scrollY, focused: document.activeElement };
  };
}

const useStyles = makeStyles({
  main: {
    maxWidth: "88rem",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 4rem`,
  },
  waiting: { margin: "0", padding: tokens.spacingHorizontalM },
});
