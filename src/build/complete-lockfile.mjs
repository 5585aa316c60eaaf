/**
 * Completes package-lock.json with the platform packages that the registry in use does not carry.
 *
 * A registry mirror that holds only this platform's binaries makes npm leave the others out of the lock file,
 * and `npm ci` then refuses it ("Missing: … from lock file"). The missing entries are all optional and all
 * named after their platform, so their version, `os` and `cpu` follow from the package that asks for them.
 *
 * Run after every change of dependencies: npm run lock
 */
import { readFileSync, writeFileSync } from "node:fs";

const OS = [
  "darwin",
  "win32",
  "linux",
  "android",
  "freebsd",
  "openbsd",
  "netbsd",
  "openharmony",
  "aix",
  "sunos",
];
const CPU = [
  "arm64",
  "x64",
  "ia32",
  "arm",
  "ppc64",
  "s390x",
  "riscv64",
  "loong64",
  "mips64el",
  "wasm32",
];

const path = new URL("../../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
let added = 0;
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const at = `node_modules/${name}`;
    if (lock.packages[at] || lock.packages[`${parent}/${at}`]) continue;
    const words = name.split(/[/-]/);
    const os = OS.filter((known) => words.includes(known));
    const cpu = CPU.filter((known) =>
      words.some((word) => word === known || (known === "arm" && word === "armv7")),
    );
    lock.packages[at] = {
      version: version.replace(/^[~^]/, ""),
      ...(cpu.length > 0 && { cpu }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform packages added`);
