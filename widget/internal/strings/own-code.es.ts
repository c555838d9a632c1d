// Spanish of the button with which a coach asks for a payment code.
import type { OwnCodeWords } from './own-code.en.ts';

const words: OwnCodeWords = {
  ask: 'Solicitar mi código de pago',
  asking: 'Solicitando…',
  waiting: (day) => `Solicitado el ${day}. Le avisaremos por correo cuando esté listo.`,
  given: 'Su código de pago. Es solo para usted y sirve una vez:',
  copy: 'Copiar código',
  copied: 'Copiado.',
  failed: 'No pudimos confirmar si se guardó. Recargue la página y revise antes de intentar de nuevo.',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  notConfirmed: 'Podrá solicitarlo cuando se confirme su inscripción.',
};
export default words;
