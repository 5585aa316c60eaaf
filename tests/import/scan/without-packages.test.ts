/** The recogniser's packages are optional: without them a scan is refused with what is to be installed. */
import { nodeRecogniser } from "../../../src/import/scan/node-recogniser.ts";

jest.mock("onnxruntime-web", () => {
  throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
});

test("it is said which command installs what is missing", async () => {
  await expect(nodeRecogniser()).rejects.toThrow(
    /^这是扫描件或图片，读取它要另装.*npm install --include=optional.*。$/u,
  );
});
