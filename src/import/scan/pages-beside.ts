/** Two pages beside each other on one picture, as of a booklet laid open: each by itself. */
import { partsOf, POINTS } from "./parts-of-page.ts";
import { cutOut, type PagePicture } from "./picture.ts";
import { pageResolution } from "./page-resolution.ts";
import { straightened } from "./turned.ts";

/** A picture that is not so much broader than high is one page. */
const BROAD = 1.2;
/** Of its breadth: between which the pages meet, and how broad the paper between their writing is at least. */
const FROM = 0.4;
const TO = 0.6;
const BETWEEN = 0.03;
/** Of the height: less ink is dust, more is the fold; what is between is writing. */
const DUST = 0.003;
const FOLD = 0.5;

/** @param picture with its lines level and upright */
export function pagesBeside(picture: PagePicture): PagePicture[] {
  const { width, height } = picture;
  if (width < BROAD * height) return [picture];
  const middle = paperBetween(picture);
  if (middle === undefined) return [picture];
  return [
    { left: 0, right: middle },
    { left: middle, right: width },
  ].map((part) => {
    const page = cutOut(picture, { ...part, top: 0, bottom: height });
    // each half of a booklet leans by itself
    return straightened({ ...page, resolution: pageResolution(page, picture.resolution) });
  });
}

/** The middle of the broadest strip of paper from top to bottom, about halfway across; undefined where there is none. */
function paperBetween(picture: PagePicture): number | undefined {
  const { width, height } = picture;
  const { ink, rules } = partsOf(picture);
  const across = rules.filter(({ way }) => way === "across");
  const isPaper = (x: number): boolean => {
    const at = (x * POINTS) / picture.resolution;
    if (across.some((rule) => rule.from < at && at < rule.to)) return false;
    let dots = 0;
    for (let y = 0; y < height; y += 1) dots += ink[y * width + x] ?? 0;
    return dots <= DUST * height || dots >= FOLD * height;
  };
  const writing = Array.from({ length: width }, (_, x) => x).filter((x) => !isPaper(x));
  // between one column of writing and the next there is nothing but paper
  const gaps = writing.slice(1).map((to, i) => ({ from: writing[i] ?? to, to }));
  const between = gaps
    .map(({ from, to }) => ({ breadth: to - from, middle: Math.round((from + to) / 2) }))
    .filter(({ middle }) => middle >= FROM * width && middle <= TO * width)
    .sort((a, b) => b.breadth - a.breadth)[0];
  return between && between.breadth >= BETWEEN * width ? between.middle : undefined;
}
