/** A button that lets somebody choose files of a report. */
import type { ReactElement } from "react";
import { CHOOSABLE_ENDINGS } from "../import/readable.ts";
import { ChooseAnyFile, type ChooseAnyFileProps } from "./choose-any-file.tsx";

export type ChooseFileProps = Omit<ChooseAnyFileProps, "accept">;

export function ChooseFile(props: ChooseFileProps): ReactElement {
  return <ChooseAnyFile {...props} accept={CHOOSABLE_ENDINGS.join()} />;
}
