/** 汇总表 that is open: its units, each with what was found of it; and how to gather once more. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { shownRows, type Wanted } from "../../collection/shown-rows.ts";
import type { FoundCollection } from "../../hosts/workbook-host.ts";
import type { Platform } from "../platform.ts";
import type { PaneSession } from "../session/session.ts";
import { TabList, tabId } from "../tab-list.tsx";
import { GatherPart } from "./gather-part.tsx";
import { UnitList, rowId } from "./unit-list.tsx";
import { UnitPart } from "./unit-part.tsx";
import { UnitsToolbar } from "./units-toolbar.tsx";

export interface CollectionPaneProps {
  readonly session: PaneSession;
  readonly found: FoundCollection;
  readonly platform: Platform;
}

const views = [
  { id: "units", name: "各单位" },
  { id: "gather", name: "再汇总" },
] as const;

type View = (typeof views)[number]["id"];

const PANEL = "collection-view";

const ALL: Wanted = { kind: "all", words: "", group: null, order: "urgency", isReversed: false };

export function CollectionPane({ session, found, platform }: CollectionPaneProps): ReactElement {
  const styles = useStyles();
  const [view, setView] = useState<View>("units");
  return (
    <div className={styles.pane}>
      <TabList label="视图" tabs={views} shown={view} onShow={setView} panel={PANEL} />
      <div id={PANEL} role="tabpanel" aria-labelledby={tabId(view)} className={styles.view}>
        {view === "units" ? (
          <UnitsPart session={session} found={found} />
        ) : (
          <GatherPart session={session} platform={platform} />
        )}
      </div>
    </div>
  );
}

function UnitsPart({ session, found }: Omit<CollectionPaneProps, "platform">): ReactElement {
  const styles = useStyles();
  const [wanted, setWanted] = useState(ALL);
  const [open, setOpen] = useState<string | null>(null);
  const left = useRef<{ readonly unit: string; readonly top: number } | null>(null);
  const unit = found.units.find((it) => it.unit.name === open);
  useEffect(() => {
    if (unit || !left.current) return;
    // back to where the list was left
    const { unit: name, top } = left.current;
    left.current = null;
    scrollTo(0, top);
    document.getElementById(rowId(name))?.focus();
  }, [unit]);
  if (unit) {
    return (
      <UnitPart
        key={unit.unit.name}
        session={session}
        found={found}
        unit={unit}
        onBack={() => {
          setOpen(null);
        }}
      />
    );
  }
  const rows = shownRows(found.units, wanted);
  const groups = [...new Set(found.units.flatMap((it) => it.unit.group ?? []))];
  return (
    <>
      <h2 className={styles.standing}>{found.standing}</h2>
      <p className={styles.quiet}>{found.subject}</p>
      <UnitsToolbar rows={found.units} groups={groups} wanted={wanted} onWant={setWanted} />
      <UnitList
        units={rows}
        onOpen={(name) => {
          left.current = { unit: name, top: scrollY };
          setOpen(name);
          scrollTo(0, 0);
          void session.units.goTo(name);
        }}
      />
      <p className={styles.quiet} role="status">
        {rows.length === found.units.length
          ? ""
          : `显示${rows.length}家，共${found.units.length}家。`}
      </p>
      {found.notListed.length > 0 && (
        <p className={styles.quiet}>
          不在名单的文件{found.notListed.length}个：{found.notListed.join("，")}
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  pane: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  standing: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  quiet: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
