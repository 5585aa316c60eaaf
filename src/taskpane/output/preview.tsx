import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement, type Ref } from "react";

interface PreviewProps {
  readonly ref: Ref<HTMLIFrameElement>;
  readonly html: string;
}

/** The page in a frame of its own, in which no script can run; of our origin, so that it can be copied. */
export function Preview({ ref, html }: PreviewProps): ReactElement {
  const styles = useStyles();
  const hasFocus = useFrameHasFocus();
  return (
    <iframe
      ref={ref}
      title="报告预览"
      sandbox="allow-same-origin"
      srcDoc={html}
      className={mergeClasses(styles.frame, hasFocus && styles.focused)}
    />
  );
}

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
