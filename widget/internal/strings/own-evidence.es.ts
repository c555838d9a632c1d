// Spanish words of <own-evidence>: signing a text, and answering how often one is with the players.
import type { OwnEvidenceWords } from './own-evidence.en.ts';

const hours = (many: number): string => (many === 1 ? '1 hora' : `${many} horas`);

const words: OwnEvidenceWords = {
  loading: 'Cargando…',
  failed: 'Algo falló de nuestro lado. Intente de nuevo.',
  offline: 'Ahora no podemos conectarnos. Revise su internet e intente de nuevo.',
  retry: 'Intentar de nuevo',
  whatTitle: 'Qué es',
  howTitle: 'Cómo se hace',
  whyTitle: 'Por qué se pide',
  where: 'Abrir la página para hacerlo',
  yourName: 'Su nombre completo',
  yourNameHint: 'Al escribir su nombre firma el texto de arriba.',
  parentName: 'Nombre completo de su madre, padre o tutor',
  parentHint: 'Usted es menor de 18 años; por eso también firma su madre, padre o tutor.',
  sign: 'Firmar',
  nameMissing: 'Escriba su nombre completo.',
  parentMissing: 'Escriba el nombre completo de su madre, padre o tutor.',
  textChanged: 'El texto acaba de cambiar. Lea el nuevo y después fírmelo.',
  question: '¿Cuánto tiempo está con los jugadores?',
  often: (month, year) => `Más de ${hours(month)} al mes o ${hours(year)} al año`,
  seldom: 'Menos que eso',
  seldomSays: 'Si esto cambia, responda de nuevo.',
  answer: 'Guardar mi respuesta',
  answerMissing: 'Elija una respuesta.',
};
export default words;
