/** What the system says when a file cannot be read or written, as a Chinese sentence: the one place for its codes. */

/** What failed, and what to do about it, where reading and writing have the same answer. */
const EITHER: Readonly<Record<string, string>> = {
  EACCES: "没有权限，请检查文件和文件夹的权限",
  EPERM: "没有权限，请检查文件和文件夹的权限",
  EISDIR: "是文件夹，请写明其中的文件",
  ENOTDIR: "路径中有一段是文件，不是文件夹，请检查路径",
  ELOOP: "路径中的链接绕成了圈，请检查路径",
  ENAMETOOLONG: "文件名或路径过长（文件名至多255字节，约85个汉字），请改短",
  EBUSY: "文件正被其他程序占用，请关闭后再试",
  ETXTBSY: "文件正被其他程序占用，请关闭后再试",
  EMFILE: "打开的文件过多，请关闭其他程序后再试",
  ENFILE: "打开的文件过多，请关闭其他程序后再试",
  ENOMEM: "内存不足，请关闭其他程序后再试",
  EIO: "磁盘或网络读写出错，请检查磁盘和网络连接",
  ENXIO: "设备没有接通，请检查路径",
  ENODEV: "设备没有接通，请检查路径",
  ESTALE: "网络文件夹的连接已断开，请重新连接后再试",
  ETIMEDOUT: "网络文件夹没有响应，请检查网络连接",
};

const READING: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件，请检查路径",
  EACCES: "没有读取权限，请检查文件的权限",
  EPERM: "没有读取权限，请检查文件的权限",
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: "所在的文件夹不存在，请检查路径",
  EACCES: "没有写入权限，请检查文件夹的权限，或换一个文件夹",
  EPERM: "没有写入权限，请检查文件夹的权限，或换一个文件夹",
  EROFS: "所在的磁盘是只读的，请换一个文件夹",
  ENOSPC: "磁盘空间不足，请腾出空间或换一个磁盘后再试",
  EDQUOT: "磁盘配额已用完，请腾出空间或换一个磁盘后再试",
  EFBIG: "文件超过系统允许的大小，请换一个磁盘或放宽限制后再试",
  EISDIR: "是文件夹，请写明其中的文件名",
  EEXIST: "路径中有一段是文件，不是文件夹，请检查路径",
  EPIPE: "接收结果的程序已经关闭，结果没有送完，请检查管道后面的命令",
};

/** The code of a failure of the system (`ENOENT`); undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** 没有这个文件，请检查路径。 */
export function readFailure(error: unknown): string {
  return sentence("读不出", error, READING);
}

/** 写不成：磁盘空间不足，请腾出空间或换一个磁盘后再试。 */
export function writeFailure(error: unknown): string {
  return `写不成：${sentence("系统没有写入", error, WRITING)}`;
}

function sentence(
  otherwise: string,
  error: unknown,
  particular: Readonly<Record<string, string>>,
): string {
  const code = systemCode(error) ?? String(error);
  return `${particular[code] ?? EITHER[code] ?? `${otherwise}（${code}），请检查路径和磁盘后再试`}。`;
}
