/** What was gathered: all units or the one that somebody opened, what is asked, the sums, the pictures, the list. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState, type ReactElement } from "react";
import { tabId, TabList } from "../../taskpane/tab-list.tsx";
import type { Edited } from "./edit/edited.ts";
import { ListView } from "./list-view.tsx";
import { PicturesView } from "./pictures-view.tsx";
import { QuestionsView } from "./questions-view.tsx";
import { shownRows, type Wanted } from "../../collection/shown-rows.ts";
import { standingSentence } from "../../collection/standing-sentence.ts";
import { SumsView } from "./sums-view.tsx";
import { UnitPage } from "./unit-page.tsx";
import { UnitsView } from "./units-view.tsx";
import type { CollectionState } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

interface OpenViewProps extends Pick<CollectionState, "beside" | "history" | "deeds"> {
  readonly view: CollectionView;
  readonly onEdit: (edited: Edited) => void;
}

const ALL: Wanted = { kind: "all", words: "", group: null, order: "urgency", isReversed: false };

const PANEL = "collection-panel";

type Tab = "units" | "questions" | "sums" | "pictures" | "list";

export function OpenView(props: OpenViewProps): ReactElement {
  const { view, beside, history, deeds, onEdit } = props;
  const styles = useStyles();
  const [tab, setTab] = useState<Tab>("units");
  const [wanted, setWanted] = useState(ALL);
  const [unit, setUnit] = useState<string | null>(null);
  const left = useRef<{ readonly unit: string; readonly top: number } | null>(null);
  const rows = useMemo(() => shownRows(view.units, wanted), [view, wanted]);
  const asked = view.questions.length;
  const open = useCallback(
    (name: string) => {
      left.current ??= { unit: name, top: scrollY };
      left.current = { ...left.current, unit: name };
      setUnit(name);
      deeds.dismiss();
      scrollTo(0, 0);
    },
    [deeds],
  );
  const leave = useCallback(() => {
    setUnit(null);
  }, []);
  const at = rows.findIndex((it) => it.unit.name === unit);
  const isListed = unit !== null && view.units.some((it) => it.unit.name === unit);
  if (isListed) {
    return (
      <UnitPage
        view={view}
        history={history}
        deeds={deeds}
        name={unit}
        before={at < 0 ? undefined : rows[at - 1]?.unit.name}
        behind={rows[at + 1]?.unit.name}
        onOpen={open}
        onEdit={onEdit}
        onLeave={leave}
      />
    );
  }
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.title}>{standingSentence(view)}</h2>
        <span className={mergeClasses(styles.standing, view.complete && styles.complete)}>
          {view.standing}
        </span>
        <TabList
          label="视图"
          className={styles.tabs}
          tabs={[
            { id: "units", name: "各单位" },
            { id: "questions", name: asked > 0 ? `待您确认${asked}处` : "待您确认" },
            { id: "sums", name: "汇总数" },
            { id: "pictures", name: "图表" },
            { id: "list", name: "名单和设置" },
          ]}
          shown={tab}
          onShow={(id) => {
            setTab(id);
            deeds.dismiss();
          }}
          panel={PANEL}
        />
      </div>
      <div id={PANEL} role="tabpanel" aria-labelledby={tabId(tab)}>
        {tab === "units" && (
          <UnitsView
            view={view}
            rows={rows}
            reviews={history.now.review}
            wanted={wanted}
            leftRef={left}
            onWant={setWanted}
            onOpen={open}
          />
        )}
        {tab === "questions" && <QuestionsView view={view} deeds={deeds} />}
        {tab === "sums" && <SumsView view={view} deeds={deeds} onOpen={open} />}
        {tab === "pictures" && <PicturesView view={view} deeds={deeds} />}
        {tab === "list" && <ListView {...{ view, beside, history, deeds }} />}
      </div>
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
  tabs: { flexWrap: "wrap", marginLeft: "auto", gap: tokens.spacingHorizontalM },
});
