/** `{"reports": […]}` written piece by piece, as `JSON.stringify` with two blanks writes it whole. */
interface JsonList {
  /** @param json a piece as `JSON.stringify` with two blanks writes it alone */
  readonly add: (json: string) => void;
  readonly end: () => void;
}

/** @param name under which the pieces stand */
export function writeJsonList(
  name: "reports" | "registers",
  write: (text: string) => void,
): JsonList {
  let before = `{\n  "${name}": [`;
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
