/** The county on the disk, for the tests of one file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { county, SIXTEEN } from "./county.ts";
import { onceForRun } from "./test-run.ts";

export interface CountyFolder {
  /** What the units sent, as a folder. */
  readonly received: string;
  /** 报送单位名单, as JSON. */
  readonly list: string;
  readonly units: number;
  /** What is said of it once it is gathered. */
  readonly standing: string;
}

const COUNTIES = {
  sixty: { names: undefined, units: 60, standing: "60家：收到53，缺3，待您确认4" },
  sixteen: { names: SIXTEEN, units: 16, standing: "16家：收到13，缺1，待您确认2" },
};

/** Written once for the run: nothing of it is to be changed. */
export function useCounty(size: keyof typeof COUNTIES): () => CountyFolder {
  const { names, ...known } = COUNTIES[size];
  let root: string;
  beforeAll(async () => {
    root = await onceForRun(`county-of-${size}`, (made) => {
      const { units, files } = county(names);
      const put = (name: string, content: string | Uint8Array): void => {
        const path = join(made, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      };
      for (const [name, bytes] of files) put(`收到/${name}`, bytes);
      put("名单.json", JSON.stringify({ schema: "ogi-units/1", units }));
    });
  });
  return () => ({ ...known, received: join(root, "收到"), list: join(root, "名单.json") });
}
