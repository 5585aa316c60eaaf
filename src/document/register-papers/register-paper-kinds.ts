/** The papers that are printed of a register, and what people call them. */
export const registerPaperNames = {
  register: "台账",
  line: "办理单",
  archive: "归档目录",
  handover: "交接清单",
} as const;

export type RegisterPaperKind = keyof typeof registerPaperNames;

/** The kind that people call so. */
export function registerPaperNamed(name: string): RegisterPaperKind | undefined {
  const kinds = Object.keys(registerPaperNames) as RegisterPaperKind[];
  return kinds.find((kind) => registerPaperNames[kind] === name.trim());
}
