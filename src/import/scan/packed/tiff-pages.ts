/**
 * A TIFF as scanners and faxes write them (TIFF 6.0), page by page: its strips or tiles are pictures packed in ways that
 * PDF has too, so that they need not be unpacked here.
 */
import { joinedBytes } from "../../../package/joined-bytes.ts";
import { brokenPicture, unreadPicture } from "../broken-picture.ts";
import { assertPictureSize } from "../picture-size.ts";
import { unpackedLength } from "../unpacked-length.ts";
import { jpegEntries, jpegFrame } from "./jpeg-page.ts";
import type { PackedPage, PackedPicture } from "./packed-page.ts";
import { tiffColours } from "./tiff-colours.ts";
import { tiffDirectories, type TiffDirectory } from "./tiff-directory.ts";

/** A report has some ten; more of them are no report. */
const MOST_PAGES = 40;
/** A strip of one row each, of A4 at 600 an inch. */
const MOST_PIECES = 8_000;

const WIDTH = 256;
const HEIGHT = 257;
const PACKING = 259;
const BIT_ORDER = 266;
const STRIPS = 273;
const STRIP_LENGTHS = 279;
const STRIP_ROWS = 278;
const ACROSS = 282;
const DOWN = 283;
const PLANES = 284;
const FAX_OPTIONS = 292;
const PREDICTOR = 317;
const TILE_WIDTH = 322;
const TILE_HEIGHT = 323;
const TILES = 324;
const TILE_LENGTHS = 325;
const JPEG_TABLES = 347;

const JPEG = 7;

export function tiffPages(bytes: Uint8Array): PackedPage[] {
  return tiffDirectories(bytes, MOST_PAGES).map((said) => tiffPage(bytes, said));
}

function tiffPage(bytes: Uint8Array, said: TiffDirectory): PackedPage {
  const [width = 0, height = 0] = [...said(WIDTH), ...said(HEIGHT)];
  assertPictureSize({ width, height });
  const [across = 1, down = 1] = [...said(ACROSS), ...said(DOWN)];
  const ratio = across / down;
  return {
    width,
    height,
    // a fax may have half as many pixels down the page as across
    pixelHeight: ratio > 1 / MOST_UNEVEN && ratio < MOST_UNEVEN ? ratio : 1,
    pictures: piecesOf(bytes, said, { width, height }),
  };
}

const MOST_UNEVEN = 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

function piecesOf(bytes: Uint8Array, said: TiffDirectory, page: Size): PackedPicture[] {
  const isTiled = said(TILES).length > 0;
  const [starts, lengths] = isTiled
    ? [said(TILES), said(TILE_LENGTHS)]
    : [said(STRIPS), said(STRIP_LENGTHS)];
  const piece = isTiled
    ? { width: said(TILE_WIDTH)[0] ?? 0, height: said(TILE_HEIGHT)[0] ?? 0 }
    : { width: page.width, height: Math.min(page.height, said(STRIP_ROWS)[0] ?? page.height) };
  if (piece.width === 0 || piece.height === 0) throw brokenPicture();
  assertPictureSize(piece);
  const inRow = Math.ceil(page.width / piece.width);
  // of separate colours red comes first, in which a stamp is as light as paper: it is all that is wanted
  const count = inRow * Math.ceil(page.height / piece.height);
  if (count > MOST_PIECES || starts.length < count) throw brokenPicture();
  const isApart = said(PLANES)[0] === 2;
  return starts.slice(0, count).map((start, i) => {
    const top = Math.floor(i / inRow) * piece.height;
    const height = isTiled ? piece.height : Math.min(piece.height, page.height - top);
    const size = { width: piece.width, height };
    const packed = bytes.subarray(start, start + (lengths[i] ?? bytes.length));
    if (packed.length === 0) throw brokenPicture();
    return {
      left: (i % inRow) * piece.width,
      top,
      ...size,
      ...unpacking(packed, said, size, isApart),
    };
  });
}

type Unpacking = Pick<PackedPicture, "entries" | "bytes">;

function unpacking(
  packed: Uint8Array,
  said: TiffDirectory,
  { width, height }: Size,
  isApart: boolean,
): Unpacking {
  const packing = said(PACKING)[0] ?? 1;
  if (packing === JPEG) return asJpeg(packed, said);
  const bytes = said(BIT_ORDER)[0] === 2 ? packed.map((byte) => REVERSED[byte] ?? 0) : packed;
  const isFax = packing === 2 || packing === 3 || packing === 4;
  const { entries, samples, bits } = tiffColours(said, { isFax, isApart });
  const isDifference = said(PREDICTOR)[0] === 2;
  const rows = isDifference
    ? ` /DecodeParms << /Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width} >>`
    : "";
  const fax = (more: string): string =>
    `/Filter /CCITTFaxDecode /DecodeParms << /Columns ${width} /Rows ${height} /EndOfBlock false ${more} >>`;
  switch (packing) {
    case 1:
      return { entries, bytes };
    case 2:
      return { entries: `${entries} ${fax("/K 0 /EncodedByteAlign true")}`, bytes };
    case 3: {
      const isBothWays = ((said(FAX_OPTIONS)[0] ?? 0) & 1) === 1;
      return {
        entries: `${entries} ${fax(isBothWays ? "/K 1 /EndOfLine true" : "/K 0 /EndOfLine true")}`,
        bytes,
      };
    }
    case 4:
      return { entries: `${entries} ${fax("/K -1")}`, bytes };
    case 5:
      return { entries: `${entries} /Filter /LZWDecode${rows}`, bytes };
    case 8:
    case 32_946: {
      const most = height * (Math.ceil((width * samples * bits) / 8) + 1);
      if (unpackedLength([bytes], most) > most) throw brokenPicture();
      return { entries: `${entries} /Filter /FlateDecode${rows}`, bytes };
    }
    case 32_773:
      return { entries: `${entries} /Filter /RunLengthDecode`, bytes };
    default:
      throw unreadPicture(`（.tif）的压缩方式（第${packing}种）少见`);
  }
}

/** Its tables may stand once for all pieces (TIFF technical note 2); and it may say that its colours are plain. */
function asJpeg(piece: Uint8Array, said: TiffDirectory): Unpacking {
  const tables = said(JPEG_TABLES);
  const bytes =
    tables.length > 4
      ? joinedBytes([Uint8Array.from(tables.slice(0, -2)), piece.subarray(2)])
      : piece;
  const frame = jpegFrame(bytes);
  assertPictureSize(frame);
  const isPlain = frame.parts === 3 && said(COLOURS)[0] === PLAIN;
  const parms = isPlain ? " /DecodeParms << /ColorTransform 0 >>" : "";
  return { entries: `${jpegEntries(frame)}${parms}`, bytes };
}

const COLOURS = 262;
const PLAIN = 2;

/** Each byte with its first bit last. */
const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }, (_bit, i) => ((byte >> i) & 1) << (7 - i)).reduce((a, b) => a | b, 0),
);
