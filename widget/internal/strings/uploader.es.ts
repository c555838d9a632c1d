// Spanish words of <certificate-uploader> before a file is chosen.
import type { UploaderWords } from './uploader.en.ts';

const words: UploaderWords = {
  drop: 'Suelte aquí el certificado, péguelo, o',
  limits: 'PDF, JPEG, PNG, HEIC o WebP, hasta 10 MB. Debe mostrar el nombre, el curso y la fecha.',
  choose: 'Elegir un archivo',
  photo: 'Tomar una foto',
  paste: 'Oprima Ctrl+V o ⌘V para pegar una imagen.',
  notReady: 'La página no cargó por completo. Revise la conexión y elija de nuevo el archivo.',
};
export default words;
