// Spanish of the page that ends one kind of mail.
import type { MailSubscriptionWords } from './mail-subscription.en.ts';

const words: MailSubscriptionWords = {
  title: 'Preferencias de correo',
  asks: {
    reminder: (organization) =>
      `Recibe recordatorios de lo que todavía falta, de ${organization} y de sus ligas y clubes. ¿Quiere dejar de recibirlos?`,
    digest: (organization) => `Recibe el resumen semanal de ${organization}. ¿Quiere dejar de recibirlo?`,
  },
  ended: {
    reminder: (organization) => `Ya no recibe recordatorios de ${organization} ni de sus ligas y clubes.`,
    digest: (organization) => `Ya no recibe el resumen semanal de ${organization}.`,
  },
  stays:
    'Lo que usted mismo pidió sigue llegando: confirmaciones, decisiones sobre sus certificados y códigos para iniciar sesión.',
  end: 'Cancelar la suscripción',
  again: 'Suscribirme de nuevo',
  saidEnded: 'Canceló la suscripción a estos correos.',
  saidAgain: 'Está suscrito de nuevo a estos correos.',
  broken: 'Este enlace no está completo. Ábralo otra vez desde el correo o cópielo entero.',
  loading: 'Cargando…',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  failed: 'No pudimos confirmar si se guardó. Recargue la página y revise antes de intentar de nuevo.',
  notOwner: 'No pudimos confirmar si se guardó. Recargue la página y revise antes de intentar de nuevo.',
  sessionEnded: 'No pudimos confirmar si se guardó. Recargue la página y revise antes de intentar de nuevo.',
  retry: 'Intentar de nuevo',
};
export default words;
