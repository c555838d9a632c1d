// Spanish of the page that ends one kind of mail.
import type { MailSubscriptionWords } from './mail-subscription.en.ts';

const words: MailSubscriptionWords = {
  title: 'Correos que recibe',
  asks: {
    reminder: (organization) =>
      `Recibe recordatorios de lo que todavía falta, de ${organization} y de sus ligas y clubes. ¿Ya no los quiere?`,
    digest: (organization) => `Recibe las novedades semanales de su gente, de ${organization}. ¿Ya no las quiere?`,
  },
  ended: {
    reminder: (organization) => `Ya no recibe recordatorios de ${organization} ni de sus ligas y clubes.`,
    digest: (organization) => `Ya no recibe las novedades semanales de ${organization}.`,
  },
  stays:
    'Lo que usted mismo pidió sigue llegando: confirmaciones, decisiones sobre sus certificados y códigos para iniciar sesión.',
  end: 'No quiero más de estos correos',
  again: 'Quiero recibirlos de nuevo',
  saidEnded: 'Listo. Ya no recibe estos correos.',
  saidAgain: 'Listo. Recibe estos correos de nuevo.',
  broken: 'Este enlace no está completo. Ábralo otra vez desde el correo o cópielo entero.',
  loading: 'Cargando…',
  offline: 'No podemos comunicarnos con el servidor. Revise su conexión e inténtelo de nuevo.',
  failed: 'No funcionó. No se cambió nada. Inténtelo de nuevo.',
  notOwner: 'No funcionó. No se cambió nada. Inténtelo de nuevo.',
  sessionEnded: 'No funcionó. No se cambió nada. Inténtelo de nuevo.',
  retry: 'Intentar de nuevo',
};
export default words;
