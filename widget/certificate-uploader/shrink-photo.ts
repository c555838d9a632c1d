// Makes a photo that is too big fit, upright and still easy to read, on the device. Answers nothing where the browser cannot read the
// picture: then it is refused in words. Sends nothing.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificate.ts';
import { PHOTO_LONGEST_SIDE_PX, PHOTO_QUALITY } from '../internal/limits.ts';

export const shrinkPhoto = async (file: File): Promise<File | undefined> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return undefined;
  const scale = Math.min(1, PHOTO_LONGEST_SIDE_PX / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: PHOTO_QUALITY });
  if (blob.size > CERTIFICATE_MAX_BYTES) return undefined;
  return new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: blob.type });
};
