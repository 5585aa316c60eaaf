/** A button that lets somebody choose a folder, of which every file is taken. */
import { Button } from "@fluentui/react-components";
import { FolderOpen16Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, type ReactElement } from "react";

interface ChooseFolderProps {
  readonly children: string;
  readonly appearance: "primary" | "secondary";
  readonly size?: "small" | "medium";
  /** Of the field of the files. */
  readonly label?: string;
  readonly onChoose: (files: readonly File[]) => void;
}

export function ChooseFolder({
  children,
  appearance,
  size = "medium",
  label = "收到的文件夹",
  onChoose,
}: ChooseFolderProps): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        icon={<FolderOpen16Regular />}
        onClick={() => chooser.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={(input) => {
          chooser.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onChoose(files);
          target.value = "";
        }}
      />
    </>
  );
}
