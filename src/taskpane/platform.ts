/** What differs between the programs that show the pane. */
import type { ComponentType, ReactNode } from "react";
import type { DocumentTree } from "../document/document-tree.ts";

export interface Platform {
  /** Files can be downloaded; where they cannot, that fails without a word (Excel for Mac and iPad). */
  readonly downloads: boolean;
  /** Shows the report page by page, and prints it; absent where there is no room for that. */
  readonly FullView?: ComponentType<FullViewProps>;
  /** Shows something over the whole window; absent where there is only the pane. */
  readonly WholeWindow?: ComponentType<WholeWindowProps>;
}

export interface WholeWindowProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export interface FullViewProps {
  readonly tree: DocumentTree;
  /** What the report is, above its pages. */
  readonly title: string;
  readonly onClose: () => void;
}
