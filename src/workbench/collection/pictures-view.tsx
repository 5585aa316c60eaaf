/** The pictures of a collection, each with its table. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { card } from "../../taskpane/card-styles.ts";
import { useAsked } from "./use-asked.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";
import type { Picture } from "../../workers/collection/worker/picture.ts";
import type { Remote } from "../../workers/collection/worker/remote.ts";
import type { Work } from "../../workers/collection/worker/work.ts";

interface PicturesViewProps {
  readonly view: CollectionView;
  readonly deeds: CollectionDeeds;
}

const ask = (desk: Remote<Work>): Promise<readonly Picture[]> => desk.call("pictures");

export function PicturesView({ view, deeds }: PicturesViewProps): ReactElement {
  const styles = useStyles();
  const pictures = useAsked(deeds, view, ask);
  if (!pictures) return <p role="status">正在画图…</p>;
  return (
    <div className={styles.view}>
      {pictures.map((picture) => (
        <figure key={picture.id} className={styles.figure}>
          <img className={styles.image} src={addressOf(picture.svg)} alt={picture.description} />
          <figcaption>
            {picture.note !== undefined && <p className={styles.note}>{picture.note}</p>}
            <details>
              <summary>{picture.title}：数字表</summary>
              <PictureTable picture={picture} />
            </details>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

function PictureTable({ picture }: { readonly picture: Picture }): ReactElement {
  const styles = useStyles();
  const { categories, series, unit } = picture;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            项目
          </th>
          {series.map(({ name }) => (
            <th key={name} scope="col" className={styles.cell}>
              {name}（{unit}）
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, i) => (
          <tr key={category}>
            <th scope="row" className={styles.cell}>
              {category}
            </th>
            {series.map(({ name, values }) => (
              <td key={name} className={styles.cell}>
                {values[i] ?? ""}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An address that holds the picture itself. */
function addressOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(30rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
  },
  figure: { ...card, margin: "0" },
  image: { maxWidth: "100%", height: "auto", backgroundColor: "#ffffff" },
  note: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
});
