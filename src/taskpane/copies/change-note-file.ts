/** 变化说明 as the Word file that is downloaded. */
import { changeNote } from "../../document/change-note/change-note.ts";
import { writePaper } from "../../document/paper/write-paper.ts";
import { reportFileName } from "../../document/report-file-name.ts";

interface NoteFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

export function changeNoteFile(context: Parameters<typeof changeNote>[0]): NoteFile {
  return {
    name: `${reportFileName(context.report)}变化说明.docx`,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    content: writePaper(changeNote(context)),
  };
}
