/** The tabs of the views. */
import { memo, type ReactElement } from "react";
import { TabList } from "./tab-list.tsx";
import { viewNames, views, type View } from "./views.ts";

interface TabsProps {
  readonly shown: View;
  readonly onView: (view: View) => void;
  /** The id of the panel that they show. */
  readonly panel: string;
}

export const Tabs = memo(function Tabs({ shown, onView, panel }: TabsProps): ReactElement {
  const tabs = views.map((id) => ({ id, name: viewNames[id] }));
  return <TabList label="视图" tabs={tabs} shown={shown} onShow={onView} panel={panel} />;
});
