/** Whether a manifest is what Microsoft's schema of add-in manifests ([MS-OWEMXML]) allows. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";

/** Validates a manifest against the schemas of a folder; what is wrong is told with its line. */
export async function schemaFaults(xml: string, folder: string): Promise<string[]> {
  const schemas = readdirSync(folder).filter((file) => file.endsWith(".xsd"));
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  });
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: file(MAIN_SCHEMA),
    preload: schemas.filter((it) => it !== MAIN_SCHEMA).map(file),
  });
  return errors.map(({ loc, message }) => `manifest.xml:${loc?.lineNumber ?? "?"}: ${message}`);
}
