import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";

export interface PreviewProps {
  readonly ref: Ref<HTMLIFrameElement>;
  readonly html: string;
}

/** The page in a frame of its own, in which no script can run; of our origin, so that it can be copied. */
export function Preview({ ref, html }: PreviewProps): ReactElement {
  const styles = useStyles();
  return (
    <iframe
      ref={ref}
      title="报告预览"
      sandbox="allow-same-origin"
      srcDoc={html}
      className={styles.frame}
    />
  );
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
});
