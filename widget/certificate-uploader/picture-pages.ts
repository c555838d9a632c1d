// Photographed pages before they are sent: upright, turned by hand where the camera did not know, and within size, on the device. One page
// becomes a JPEG, several become one PDF. What else a camera writes into a picture (the place, say) does not travel. Sends nothing.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificates/certificate.ts';
import { PHOTO_LONGEST_SIDE_PX, PHOTO_QUALITY, PHOTO_SMALLER_STEPS } from '../internal/limits.ts';
import { type JpegPage, writePdf } from './write-pdf.ts';

const QUARTER = Math.PI / 2;

export class PicturePage {
  readonly name: string;
  readonly #picture: ImageBitmap;
  turns = 0;

  constructor(name: string, picture: ImageBitmap) {
    this.name = name;
    this.#picture = picture;
  }

  /** Nothing where this browser cannot show such a picture; HEIC is read by Safari alone. */
  static async from(file: File): Promise<PicturePage | undefined> {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
    return picture && new PicturePage(file.name, picture);
  }

  draw(longestSide: number): OffscreenCanvas {
    const { width, height } = this.#picture;
    const scale = Math.min(1, longestSide / Math.max(width, height));
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
    const lying = this.turns % 2 === 1;
    const canvas = new OffscreenCanvas(lying ? h : w, lying ? w : h);
    const context = canvas.getContext('2d');
    context?.translate(canvas.width / 2, canvas.height / 2);
    context?.rotate(this.turns * QUARTER);
    context?.drawImage(this.#picture, -w / 2, -h / 2, w, h);
    return canvas;
  }

  close(): void {
    this.#picture.close();
  }
}

/** Nothing when it will not fit whatever is done. */
export const fileOf = async (pages: readonly PicturePage[]): Promise<File | undefined> => {
  const name = (pages[0]?.name ?? '').replace(/\.\w+$/, '');
  for (const share of PHOTO_SMALLER_STEPS) {
    const drawn: JpegPage[] = [];
    for (const page of pages) {
      const canvas = page.draw(PHOTO_LONGEST_SIDE_PX * share);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: PHOTO_QUALITY });
      drawn.push({ jpeg: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height });
    }
    const [only] = drawn;
    const blob = drawn.length > 1 || !only ? writePdf(drawn) : new Blob([only.jpeg], { type: 'image/jpeg' });
    const ending = drawn.length > 1 ? 'pdf' : 'jpg';
    if (blob.size <= CERTIFICATE_MAX_BYTES) return new File([blob], `${name}.${ending}`, { type: blob.type });
  }
  return undefined;
};
