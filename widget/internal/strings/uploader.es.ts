// Spanish words of <certificate-uploader> before a file is chosen.
import type { UploaderWords } from './uploader.en.ts';

const words: UploaderWords = {
  drop: 'Suelte aquí el certificado, péguelo, o',
  limits: 'PDF, JPEG, PNG, HEIC o WebP, hasta 10 MB. Debe mostrar el nombre, el curso y la fecha.',
  choose: 'Elegir un archivo',
  photo: 'Tomar una foto',
  paste: 'Oprima Ctrl+V o ⌘V para pegar una imagen.',
  notReady: 'Una parte de la página no cargó. Revise su conexión, recargue y elija el archivo de nuevo.',
};
export default words;
