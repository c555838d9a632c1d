// Spanish words of "Check my page" in the snippet builder.
import type { CheckWords } from './page-check.en.ts';

const words: CheckWords = {
  title: 'Comprobar mi página',
  intro: 'Cuando el texto esté pegado y la página publicada, la miramos desde fuera.',
  page: 'Dirección de la página',
  check: 'Comprobarla',
  asking: 'Mirando la página…',
  registered: (origin) => `${origin} está registrado: los widgets pueden consultar los registros de su liga.`,
  notRegistered: (origin) =>
    `${origin} no está registrado. Un propietario lo agrega en «Sitios web registrados», en la página de ajustes; hasta entonces los widgets no llegan a los registros y nosotros no miramos la página.`,
  answers: {
    moved: 'La página envía a los visitantes a otra dirección. Compruebe esa dirección.',
    'not-reached': 'La página no respondió. ¿Está publicada y abierta sin contraseña?',
  },
  script: 'El script está ahí.',
  frame: 'Hay un marco nuestro.',
  nothingThere:
    'En la página, tal como se envía, no están ni el script ni un marco. O su sitio quita los scripts al guardar, o los agrega después; en ese caso mire usted la página.',
  otherOrganization: (found, wanted) => `El script es para «${found}», no para «${wanted}».`,
  tags: (names) => `Están estas etiquetas: ${names}.`,
  noTags: 'El script está, pero ninguna etiqueta nuestra: no se verá nada. Pegue también la segunda línea.',
  blocked: (directive, host) =>
    `La propia política de seguridad de contenido de la página no nos deja entrar. Agregue ${host} en ${directive}.`,
  honest:
    'Lo que su sitio agrega a una página después de cargarla, y lo que bloquea el navegador de un visitante, no se ve desde aquí. En la página misma: si siguen sus propias palabras entre las etiquetas, el script fue bloqueado, y la consola del navegador (F12) dice por qué.',
  failures: {
    'not-the-schema': 'Esto no es una dirección. Empieza con https://.',
    'not-found': 'No hay ninguna organización con este nombre corto. Revise arriba cómo está escrito.',
    'too-many-requests': 'Demasiados intentos. Espere un minuto y compruebe de nuevo.',
  },
  failed: 'No podemos comprobarlo en este momento. Intente de nuevo en un momento.',
};
export default words;
