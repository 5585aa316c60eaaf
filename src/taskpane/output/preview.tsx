import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useMemo, useState, type ReactElement, type RefObject } from "react";
import { composeVariant } from "../../document/compose-variant.ts";
import type { Variant } from "../../document/variant.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Finding } from "../../rules/finding.ts";
import { htmlOf } from "./report-files.ts";
import { updatePage } from "./update-page.ts";

interface PreviewProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly report: AnnualReport;
  /** What is found in the finished report. */
  readonly findings: readonly Finding[];
  readonly variant: Variant;
}

/** The page in a frame of its own, in which no script can run; of our origin, so that it can be copied. */
export const Preview = memo(function Preview(props: PreviewProps): ReactElement {
  const { frame, report, findings, variant } = props;
  const styles = useStyles();
  const hasFocus = useFrameHasFocus();
  const html = useMemo(
    () => htmlOf(composeVariant(report, findings, variant), variant),
    [report, findings, variant],
  );
  const [first] = useState(html);
  const [isLoaded, setIsLoaded] = useState(false);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page && isLoaded) updatePage(page, html);
  }, [frame, html, isLoaded]);
  return (
    <iframe
      ref={frame}
      title="报告预览"
      sandbox="allow-same-origin"
      srcDoc={first}
      onLoad={() => {
        setIsLoaded(true);
      }}
      className={mergeClasses(styles.frame, hasFocus && styles.focused)}
    />
  );
});

/** Whether the keyboard is in a frame: no selector tells, but the window around it loses the focus then. */
function useFrameHasFocus(): boolean {
  const [hasFocus, setHasFocus] = useState(false);
  useEffect(() => {
    const look = (): void => {
      setHasFocus(document.activeElement instanceof HTMLIFrameElement);
    };
    window.addEventListener("blur", look);
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("blur", look);
      window.removeEventListener("focus", look);
    };
  }, []);
  return hasFocus;
}

const useStyles = makeStyles({
  frame: {
    width: "100%",
    height: "max(24rem, calc(100vh - 18rem))",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // the paper is white, whatever the theme
    backgroundColor: "white",
    colorScheme: "light",
  },
  focused: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "1px",
  },
});
