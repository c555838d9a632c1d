// Spanish words of <certificate-uploader>.
import type { UploaderWords } from './uploader.en.ts';

const words: UploaderWords = {
  drop: 'Suelte aquí el certificado, péguelo, o',
  limits: 'PDF, JPEG, PNG, HEIC o WebP, hasta 10 MB. Debe mostrar el nombre, el curso y la fecha.',
  choose: 'Elegir un archivo',
  photo: 'Tomar una foto',
  paste: 'Oprima Ctrl+V o ⌘V para pegar una imagen.',
  sending: (name) => `Enviando ${name}`,
  cancel: 'Cancelar',
  retry: 'Enviar de nuevo',
  another: 'Subir otro archivo',
  sent: (name) => `${name} ha llegado.`,
  sentNext: 'Ahora lo revisa un administrador de la asociación. Aquí no queda nada por hacer.',
  refusals: {
    empty: 'Este archivo está vacío. Guarde de nuevo el certificado y elija ese.',
    'too-big': 'Este archivo pesa más de 10 MB. Tome una foto del certificado o guárdelo como PDF.',
    'wrong-type': 'Este no es un archivo de certificado. Elija un PDF o una imagen: JPEG, PNG, HEIC o WebP.',
    encrypted: 'Este PDF tiene contraseña. Ábralo, imprímalo en un PDF nuevo y elija ese.',
    broken: 'Este archivo no se puede abrir. Descargue de nuevo el certificado y elija ese.',
    duplicate: 'Este mismo archivo ya se revisó y no se aceptó. Elija otro.',
  },
  kept: 'No se envió nada.',
  offline: 'Se cortó la conexión. El archivo sigue aquí.',
  tooMany: 'Demasiados intentos. Espere unos minutos y envíelo de nuevo.',
  notAllowed: 'Ya no puede subir archivos aquí. Abra la página desde su enlace o inicie sesión de nuevo.',
  failed: 'No llegó. El archivo sigue aquí.',
};
export default words;
