/** `{"reports": […]}` written report by report, as `JSON.stringify` with two blanks writes it whole. */
interface JsonReports {
  /** @param json a report as `JSON.stringify` with two blanks writes it alone */
  readonly add: (json: string) => void;
  readonly end: () => void;
}

export function writeJsonReports(write: (text: string) => void): JsonReports {
  let before = `{\n  "reports": [`;
  return {
    add(json) {
      write(`${before}\n    ${json.replaceAll("\n", "\n    ")}`);
      before = ",";
    },
    end() {
      write("\n  ]\n}\n");
    },
  };
}
