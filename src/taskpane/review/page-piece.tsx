/** The piece of its page on which a figure stands, large, with a frame around what was read. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { PagePlace } from "../../import/page-place.ts";
import type { PageImage, PagePictures } from "./page-pictures.ts";
import { BREADTH, pieceArea } from "./piece-area.ts";

interface PagePieceProps {
  readonly pages: PagePictures;
  readonly place: PagePlace;
  /** What it is a piece of, for who does not see it. */
  readonly label: string;
}

export function PagePiece({ pages, place, label }: PagePieceProps): ReactElement {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    let isOver = false;
    const show = async (): Promise<void> => {
      const page = await pages.at(place.page);
      if (isOver) return;
      if (page) drawPiece(current, page, place);
      else setMissing(true);
    };
    // of a report with two hundred of them only those that come into view
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        void show();
      },
      { rootMargin: "300px" },
    );
    watcher.observe(current);
    return () => {
      isOver = true;
      watcher.disconnect();
    };
  }, [pages, place]);
  if (isMissing) return <span className={styles.missing}>这一页画不出来</span>;
  return <canvas ref={canvas} role="img" aria-label={label} className={styles.piece} />;
}

/** Pixels of the piece across, of a screen as fine as most. */
const PIXELS = 640;
/** In points, around what was read. */
const FRAME = 2;

function drawPiece(
  canvas: HTMLCanvasElement,
  { image, scale }: PageImage,
  { box }: PagePlace,
): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const area = pieceArea(box);
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  [canvas.width, canvas.height] = [PIXELS, PIXELS / BREADTH];
  const points = PIXELS / width;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  const cut = [area.left * scale, area.top * scale, width * scale, height * scale] as const;
  context.drawImage(image, ...cut, 0, 0, canvas.width, canvas.height);
  context.strokeStyle = "#b35900";
  context.lineWidth = 3;
  context.strokeRect(
    (box.left - area.left - FRAME) * points,
    (box.top - area.top - FRAME) * points,
    (box.right - box.left + 2 * FRAME) * points,
    (box.bottom - box.top + 2 * FRAME) * points,
  );
}

const useStyles = makeStyles({
  piece: {
    display: "block",
    width: "100%",
    aspectRatio: String(BREADTH),
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#fff",
  },
  missing: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
