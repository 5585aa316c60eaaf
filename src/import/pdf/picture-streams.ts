/**
 * The pictures in a PDF before anything of them is unpacked: what the dictionary of one says of its size is checked, and
 * so is what the picture itself says, which may be something else.
 */
import { jbig2Area } from "../scan/packed/jbig2-page.ts";
import { jpegFrame } from "../scan/packed/jpeg-page.ts";
import { MOST_AREA, MOST_PIXELS } from "../scan/picture-size.ts";
import { unpackedLength } from "../scan/unpacked-length.ts";

/** Four colours of two bytes each, and a byte before every row. */
const MOST_A_PIXEL = 8;

/** Whether a stream is a picture that unpacks to more than it says, or than a page has. */
export function isTooLargePicture(dictionary: string, stream: Uint8Array): boolean {
  if (!/\/Subtype\s*\/Image\b/u.test(dictionary)) return false;
  const said = numberIn(dictionary, "Width") * numberIn(dictionary, "Height");
  // larger ones are left out by the library
  if (said > MOST_PIXELS) return false;
  const [, filter = ""] =
    /\/(FlateDecode|DCTDecode|JPXDecode|JBIG2Decode|CCITTFaxDecode)\b/u.exec(dictionary) ?? [];
  switch (filter) {
    case "FlateDecode": {
      const most = said * MOST_A_PIXEL + numberIn(dictionary, "Height");
      return unpackedLength([stream], most) > most;
    }
    case "DCTDecode":
      return areaOfJpeg(stream) > MOST_PIXELS;
    case "JPXDecode":
      return areaOfJpeg2000(stream) > MOST_PIXELS;
    case "JBIG2Decode":
      return jbig2Area(stream) > MOST_AREA;
    case "CCITTFaxDecode":
      return numberIn(dictionary, "Columns") * numberIn(dictionary, "Rows") > MOST_PIXELS;
    default:
      return false;
  }
}

/** 0 where it is not said, or in another object. */
function numberIn(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key}\\s+(\\d+)(?!\\s+\\d+\\s+R)`, "u").exec(dictionary)?.[1] ?? 0);
}

function areaOfJpeg(stream: Uint8Array): number {
  try {
    const { width, height } = jpegFrame(stream);
    return width * height;
  } catch {
    return 0; // broken, as unpacking it will tell
  }
}

/** Of its SIZ marker (ITU-T T.800, A.5.1), which in a file stands behind some boxes. */
function areaOfJpeg2000(stream: Uint8Array): number {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 16 < stream.length; at += 1) {
    if (view.getUint32(at) === SIZ) return view.getUint32(at + 8) * view.getUint32(at + 12);
  }
  return 0;
}

/** The start of a codestream, and of the marker behind it. */
const SIZ = 0xff4fff51;
