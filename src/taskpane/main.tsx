/** Entry of the pane in Excel: draws it, waits for Office, then opens the workbook, and lets the ribbon buttons open its views. */
import "../hosts/older-browsers.ts";
import { Suspense, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { ExcelHost } from "../hosts/excel/excel-host.ts";
import { brightnessOf, systemBrightness, useBrightness, type Brightness } from "./brightness.ts";
import { later } from "./later.ts";
import { Pane, type PaneProps } from "./pane.tsx";
import type { Platform } from "./platform.ts";
import { PaneSession } from "./session/session.ts";
import { loadTheme, useTheme } from "./theme.ts";
import { ribbonCommands, type View } from "./views.ts";

/** Loaded when a register is open. */
const RegisterPane = later(() =>
  import("./register/register-pane.tsx").then((it) => it.RegisterPane),
);

/** Loaded when copies are compared. */
const BesideRegister = later(() =>
  import("./register/beside-register.tsx").then((it) => it.BesideRegister),
);

/** Loaded when a 汇总表 is open. */
const CollectionPane = later(() =>
  import("./collection/collection-pane.tsx").then((it) => it.CollectionPane),
);

/** Loaded with 开始. */
const GatherPart = later(() => import("./collection/gather-part.tsx").then((it) => it.GatherPart));

const parts = { RegisterPane, BesideRegister, CollectionPane, GatherPart };

/** What hosts/excel needs at the least: LTSC 2021, Microsoft 365, Mac, the web. */
const LEAST_API = "1.14";

const NO_OFFICE =
  "没有加载到Office的组件，请检查网络后关闭窗格再打开；内网使用的，请管理员设置office.js的地址。";
const NOT_EXCEL = "请在Excel里打开本助手。";
const OLD_EXCEL =
  "这个版本的Excel太旧，请更新到Excel 2021或更新的版本；表格模板在任何版本的Excel、WPS里都可以直接填写。";

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place for the pane.");
const root = createRoot(place);

async function start(): Promise<void> {
  if (typeof Office === "undefined") {
    root.render(<p>{NO_OFFICE}</p>);
    return;
  }
  const session = new PaneSession(
    // loaded when a report is made: opening and filling a workbook is nothing that checks need
    new ExcelHost(async (report) => {
      const { makeWorkbook } = await import("../hosts/make-workbook.ts");
      return makeWorkbook(report);
    }),
  );
  const draw = drawerOf(session);
  // while Office loads the rest of itself; dark is loaded first, for without a look the page would be empty
  if (systemBrightness() === "light") draw({});
  else void loadTheme("dark");
  const { host, platform } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    root.render(<p>{NOT_EXCEL}</p>);
  } else if (!Office.context.requirements.isSetSupported("ExcelApi", LEAST_API)) {
    root.render(<p>{OLD_EXCEL}</p>);
  } else {
    const brightness = officeBrightness();
    await loadTheme(brightness ?? systemBrightness());
    // Excel looks for the report while the pane is drawn
    void session.open();
    draw({ platform: platformOf(platform), brightness });
    letRibbonOpen((view) => {
      draw({ view });
    });
  }
}

type Drawn = Pick<ThemedPaneProps, "platform" | "brightness" | "view">;

/** Draws the pane anew with what is told, and else as it was. */
function drawerOf(session: PaneSession): (change: Partial<Drawn>) => void {
  let drawn: Drawn = { platform: { downloads: false }, brightness: undefined, view: null };
  const draw = (change: Partial<Drawn>): void => {
    drawn = { ...drawn, ...change };
    root.render(
      <Suspense>
        <ThemedPane {...{ session, onView, ...drawn, ...parts }} />
      </Suspense>,
    );
  };
  const onView = (view: View): void => {
    draw({ view });
  };
  return draw;
}

function letRibbonOpen(show: (view: View) => void): void {
  for (const [name, view] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      show(view);
      // the pane may have been closed: its runtime lives on
      void Office.addin.showAsTaskpane().finally(() => {
        event.completed();
      });
    });
  }
}

interface ThemedPaneProps extends Omit<PaneProps, "theme"> {
  readonly brightness: Brightness | undefined;
}

function ThemedPane({ brightness, ...props }: ThemedPaneProps): ReactElement {
  return <Pane {...props} theme={useTheme(useBrightness(brightness))} />;
}

/** Webviews of Apple's systems drop downloads silently (office-js issue 2700). */
function platformOf(platform: Office.PlatformType): Platform {
  const { Mac, iOS } = Office.PlatformType;
  return { downloads: platform !== Mac && platform !== iOS };
}

/** Where Office has no theme of its own, as on the web, the system decides. */
function officeBrightness(): Brightness | undefined {
  // not on every platform, whatever the types say
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme && brightnessOf(theme.bodyBackgroundColor, theme.bodyForegroundColor);
}

void start();
