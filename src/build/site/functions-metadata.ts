/** functions.json: what Excel shows of the custom functions, read from the comments of src/functions/functions.ts. */
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { englishTexts } from "./english-texts.ts";

interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix";
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: "matrix" };
}

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  /** Without it Excel answers an error among the inputs itself, and no function could say where it stands. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionsDescription {
  readonly metadata: FunctionsMetadata;
  /** Which exported function of the source stands behind which id. */
  readonly associations: readonly { readonly id: string; readonly functionName: string }[];
}

/** The file that the custom functions are written in, from the root of the repository. */
export const FUNCTIONS_SOURCE = "src/functions/functions.ts";

/** Reads the functions of a source file. */
export async function describeFunctions(source: string): Promise<FunctionsDescription> {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const generated = JSON.parse(metadataJson) as Omit<FunctionsMetadata, "allowErrorForDataTypeAny">;
  const functions = generated.functions.map((it) => ({
    ...it,
    parameters: it.parameters.map(withShownName),
  }));
  return {
    metadata: { ...generated, allowErrorForDataTypeAny: true, functions },
    associations: associate.map(({ id, functionName }) => ({ id, functionName })),
  };
}

/** `区域：要相加的单元格`: before the colon stands the name that Excel shows, since identifiers are ASCII. */
function withShownName(parameter: FunctionParameter): FunctionParameter {
  const [name = "", ...rest] = parameter.description.split("：");
  const description = rest.join("：");
  if (!description) throw new Error(`Parameter "${parameter.name}" has no shown name.`);
  return { ...parameter, name, description };
}

/** The same for an English Excel; ids, types and shapes stay. */
export function inEnglish(metadata: FunctionsMetadata): FunctionsMetadata {
  return {
    ...metadata,
    functions: metadata.functions.map((it) => ({
      ...it,
      description: english(it.description),
      parameters: it.parameters.map((parameter) => ({
        ...parameter,
        name: english(parameter.name),
        description: english(parameter.description),
      })),
    })),
  };
}

function english(text: string): string {
  const found = englishTexts[text];
  if (found === undefined) throw new Error(`No English text for "${text}".`);
  return found;
}
