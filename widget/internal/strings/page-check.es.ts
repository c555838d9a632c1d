// Spanish words of the page check in <snippet-builder>.
import type { PageCheckWords } from './page-check.en.ts';

const words: PageCheckWords = {
  title: 'Revisar mi página',
  what: 'Cuando la haya pegado y publicado, miramos la página como un visitante y le decimos qué corregir.',
  address: 'Dirección de su página',
  check: 'Revisar',
  checking: 'Mirando…',
  noAddress: 'Escriba la dirección de su página. Empieza con https://.',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  busy: 'Fueron muchas revisiones en poco tiempo. Espere un minuto e intente de nuevo.',
  failed: 'Algo falló de nuestro lado. Intente de nuevo en un momento.',
  notRegistered: (origin) => `${origin} no está registrado para esta organización, así que nada nuestro funciona allí.`,
  register: 'Un propietario lo agrega en Configuración > Sitios web registrados. Escríbalo allí tal como está aquí.',
  registered: (origin) => `${origin} está registrado.`,
  unreachable: 'La página no responde a un visitante. ¿Está publicada y sin contraseña?',
  scriptThere: 'El script está en la página.',
  scriptMissing:
    'No encontramos el script en la página. Quizá su sitio lo quitó al guardar: pegue el marco o el enlace en su lugar.',
  tagThere: (tags) => `Lo que se mostrará: ${tags}.`,
  tagMissing: 'El script está, pero falta la etiqueta. Pegue las dos líneas del texto.',
  frameThere: 'Nuestra página está en un marco.',
  otherOrganization: (there, here) => `El script de la página dice “${there}”, no “${here}”. ¿Es lo que quiere?`,
  noOrganization: 'El script no nombra ninguna organización. Pegue otra vez el texto tal cual, con data-organization.',
  blocked: (rule, origin) =>
    `La política de seguridad de la página bloquea Touchline. Pida a su proveedor web que agregue ${origin} en ${rule}.`,
  allGood: 'Todo bien: puede funcionar.',
  fromOutside: 'Revisamos la página como la envía el servidor. Si la ve en su navegador, funciona.',
};
export default words;
