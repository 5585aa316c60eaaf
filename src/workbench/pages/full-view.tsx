/** The report page by page over the whole window, as it is printed; printed, or kept as PDF, from here. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Print16Regular } from "@fluentui/react-icons/svg/print";
import { ZoomIn16Regular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOut16Regular } from "@fluentui/react-icons/svg/zoom-out";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { FullViewProps } from "../../taskpane/platform.ts";
import { Modal } from "../modal.tsx";
import { showSheets } from "./show-sheets.ts";
import { windowBar, windowTitle, windowView } from "./window-styles.ts";

/** What a step of the buttons leads to, in per cent; 适合宽度 is between them, and where it begins unless that is large. */
const ZOOMS = [50, 75, 100, 125, 150, 200] as const;

/** On a wide window the width alone would leave a third of a page in sight. */
const LARGE = 125;

/** Room beside the sheet, in pixels. */
const AROUND = 32;

export function FullView({ tree, title, onClose }: FullViewProps): ReactElement {
  const styles = useStyles();
  const desk = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0, sheets: 0 });
  const [chosen, setChosen] = useState<number | "width" | null>(null);
  const [room, setRoom] = useState(0);
  // the dialog is shown by now: what is not laid out cannot be measured
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    element.style.transform = "none";
    const sheets = showSheets(tree, element);
    setSize({ width: element.offsetWidth, height: element.offsetHeight, sheets });
  }, [tree]);
  useEffect(() => {
    const element = desk.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(() => {
      setRoom(element.clientWidth - AROUND);
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  const fitting = size.width > 0 && room > 0 ? Math.floor((100 * room) / size.width) : 100;
  const zoom = chosen === "width" ? fitting : (chosen ?? Math.min(fitting, LARGE));
  const scale = zoom / 100;
  const smaller = ZOOMS.filter((it) => it < zoom).at(-1);
  const larger = ZOOMS.find((it) => it > zoom);
  return (
    <Modal labelledBy="full-view" onLeave={onClose} full>
      <div className={styles.view}>
        <div className={styles.bar}>
          <h2 id="full-view" className={styles.title}>
            {title}
          </h2>
          <span className={styles.says}>共{size.sheets}页</span>
          <div role="group" aria-label="缩放" className={styles.group}>
            <Button
              size="small"
              icon={<ZoomOut16Regular />}
              aria-label="缩小"
              disabledFocusable={smaller === undefined}
              onClick={() => {
                setChosen(smaller ?? zoom);
              }}
            />
            <span role="status" className={styles.zoom}>
              {zoom}%
            </span>
            <Button
              size="small"
              icon={<ZoomIn16Regular />}
              aria-label="放大"
              disabledFocusable={larger === undefined}
              onClick={() => {
                setChosen(larger ?? zoom);
              }}
            />
            <Button
              size="small"
              disabledFocusable={zoom === fitting}
              onClick={() => {
                setChosen("width");
              }}
            >
              适合宽度
            </Button>
          </div>
          <div className={styles.group}>
            <Button
              size="small"
              appearance="primary"
              icon={<Print16Regular />}
              title="打印的就是这几页；在打印窗口的“打印机”或“目标”里选“另存为PDF”，得到PDF文件（Ctrl+P）"
              onClick={() => {
                print();
              }}
            >
              打印或另存为PDF
            </Button>
            <Button size="small" icon={<Dismiss16Regular />} onClick={onClose}>
              关闭
            </Button>
          </div>
        </div>
        <div
          ref={desk}
          role="region"
          aria-label="报告各页"
          tabIndex={0}
          className={styles.desk}
          onKeyDown={({ key }) => {
            if (key === "+" || key === "=") setChosen(larger ?? zoom);
            if (key === "-") setChosen(smaller ?? zoom);
            if (key === "0") setChosen("width");
          }}
        >
          <div
            className={styles.paper}
            style={{ width: size.width * scale, height: size.height * scale }}
          >
            <div ref={host} className={styles.sheets} style={{ transform: `scale(${scale})` }} />
          </div>
        </div>
      </div>
    </Modal>
  );
}

const useStyles = makeStyles({
  view: windowView,
  bar: { ...windowBar, flexWrap: "wrap" },
  title: { ...windowTitle, overflowWrap: "anywhere" },
  says: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  group: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  zoom: { minWidth: "3rem", textAlign: "center", fontVariantNumeric: "tabular-nums" },
  desk: {
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground4,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  // the sheets are white, whatever the theme
  paper: { margin: "16px auto", colorScheme: "light", color: "black" },
  sheets: { width: "fit-content", transformOrigin: "0 0" },
});
