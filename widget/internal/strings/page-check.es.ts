// Spanish words of the page check in <snippet-builder>.
import type { PageCheckWords } from './page-check.en.ts';

const words: PageCheckWords = {
  title: 'Revisar mi página',
  what: 'Cuando la haya pegado y publicado, miramos la página como un visitante y le decimos qué estorba.',
  address: 'Dirección de su página',
  check: 'Revisar',
  checking: 'Mirando…',
  noAddress: 'Escriba la dirección de su página. Empieza con https://.',
  offline: 'No podemos comunicarnos con el servidor. Revise su conexión e inténtelo de nuevo.',
  busy: 'Fueron muchas revisiones en poco tiempo. Espere un minuto e inténtelo de nuevo.',
  failed: 'Algo falló de nuestro lado. Inténtelo de nuevo en un momento.',
  notRegistered: (origin) => `${origin} no está registrado para esta organización, así que nada nuestro funciona allí.`,
  register: 'Un propietario lo agrega en Ajustes > Sitios web registrados. Escríbalo allí tal como está aquí.',
  registered: (origin) => `${origin} está registrado.`,
  unreachable: 'La página no responde a un visitante. ¿Está publicada y sin contraseña?',
  scriptThere: 'El script está en la página.',
  scriptMissing:
    'No encontramos el script en la página. Quizá su sitio lo quitó al guardar: pegue el marco o el enlace en su lugar.',
  tagThere: (tags) => `Lo que se mostrará: ${tags}.`,
  tagMissing: 'El script está, pero falta la etiqueta. Pegue las dos líneas del texto.',
  frameThere: 'Nuestra página está en un marco.',
  otherOrganization: (there, here) => `El script de la página dice «${there}», no «${here}». ¿Es lo que quiere?`,
  noOrganization: 'El script no nombra ninguna organización. Pegue otra vez el texto tal cual, con data-organization.',
  blocked: (rule, origin) =>
    `La Content Security Policy de la página no nos deja entrar: agregue ${origin} en ${rule}. Lo puede hacer quien administra el servidor.`,
  allGood: 'Todo bien: puede funcionar.',
  fromOutside:
    'Vemos la página como la envía su servidor. No vemos lo que un creador de sitios agrega después en el navegador: si se muestra en el suyo, funciona.',
};
export default words;
