// Spanish of the button with which a coach asks for a payment code.
import type { OwnCodeWords } from './own-code.en.ts';

const words: OwnCodeWords = {
  ask: 'Pedir mi código de pago',
  asking: 'Pidiendo…',
  waiting: (day) =>
    `Lo pidió el ${day}. Su coordinador se lo entregará: recibirá un correo y el código aparecerá aquí.`,
  given: 'Su código de pago. Es solo para usted y sirve una vez:',
  copy: 'Copiar el código',
  copied: 'Copiado.',
  failed: 'No funcionó. No se envió nada. Inténtelo de nuevo.',
  offline: 'No podemos comunicarnos con el servidor. Revise su conexión e inténtelo de nuevo.',
  notConfirmed: 'Primero debe confirmarse su inscripción. Después puede pedirlo aquí.',
};
export default words;
