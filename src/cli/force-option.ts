/** `--force`, of every command that writes. */
export const force = { type: "boolean", default: false, describe: "替换已有的输出文件" } as const;
