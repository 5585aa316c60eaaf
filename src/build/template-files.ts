/** The templates that the repository holds: `npm run templates` writes them, a test compares them. */
import {
  letterTemplate,
  letterTemplatePath,
} from "../document/register-letters/letter-template.ts";
import { editionInUse, editions, lastYearOfEdition, type Edition } from "../form/editions.ts";
import { collectionTemplate, planCollection } from "../layout/collection/plan-collection.ts";
import {
  planRectification,
  RECTIFICATION_TEMPLATE,
} from "../layout/collection/plan-rectification.ts";
import { REGISTER_TEMPLATE } from "../layout/register/plan-register.ts";
import { templatePath } from "../layout/template-name.ts";
import { lettersOf } from "../register/letters/letters.ts";
import { buildRegister } from "./build-register.ts";
import { buildTemplate } from "./build-template.ts";
import { buildWorkbook } from "./build-workbook.ts";

interface TemplateFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly build: () => Promise<Uint8Array>;
}

function isInUse(edition: Edition): boolean {
  return lastYearOfEdition(edition) === undefined;
}

/** An edition that is no longer used needs no table of zeros. */
const reports: readonly TemplateFile[] = editions.flatMap((edition) => {
  const variants = isInUse(edition) ? [false, true] : [false];
  return variants.map((zeros) => ({
    path: templatePath(edition, { zeros }),
    build: () => buildTemplate(edition, { zeros }),
  }));
});

/** The workbooks among them. */
export const workbookFiles: readonly TemplateFile[] = [
  ...reports,
  { path: REGISTER_TEMPLATE, build: () => buildRegister() },
  ...editions.map((edition) => ({
    path: collectionTemplate(edition),
    build: () => buildWorkbook(planCollection(edition), new Map()),
  })),
  {
    path: RECTIFICATION_TEMPLATE,
    build: () => buildWorkbook(planRectification(editionInUse()), new Map()),
  },
];

/** The letters of a register, one a file, in the words of the edition that is in use. */
export const letterFiles: readonly TemplateFile[] = lettersOf(editionInUse()).map((letter) => ({
  path: letterTemplatePath(letter),
  build: () => Promise.resolve(letterTemplate(letter)),
}));

export const templateFiles: readonly TemplateFile[] = [...workbookFiles, ...letterFiles];
