/** A button that lets somebody choose files. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

export interface ChooseAnyFileProps {
  readonly children: string;
  /** What the files are to the form, for screen readers. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly size?: "small" | "medium";
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly multiple?: boolean;
  /** Endings of what can be chosen: .xlsx,.json */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

export function ChooseAnyFile(props: ChooseAnyFileProps): ReactElement {
  const {
    children,
    label,
    icon,
    size,
    appearance,
    multiple = false,
    accept,
    disabled,
    onChoose,
  } = props;
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={icon}
        size={size ?? "medium"}
        appearance={appearance ?? "secondary"}
        className={styles.button}
        disabledFocusable={disabled}
        onClick={() => chooser.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple={multiple}
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onChoose(files);
          // the same file may be chosen again after it was mended
          target.value = "";
        }}
      />
    </>
  );
}

const useStyles = makeStyles({
  button: {
    justifySelf: "start",
    minWidth: "0",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalM,
    textAlign: "left",
  },
});
