// Spanish words of <snippet-builder>.
import type { SnippetWords } from './snippet.en.ts';

const words: SnippetWords = {
  qr: 'Código QR de la página',
  qrSays: 'Para carteles y volantes.',
  qrSave: 'Guardar como archivo (SVG)',
  title: 'Agregar Touchline a su sitio web',
  intro: 'Elija qué mostrar, copie el código y péguelo en su sitio web. Sin programar.',
  organization: 'Nombre corto de su organización',
  organizationHelp:
    'Minúsculas y guiones, por ejemplo big-bear. Está en la dirección de sus páginas de Touchline, después de “organization=”.',
  found: (name) => `Es ${name}.`,
  notFound: 'No hay ninguna organización con este nombre corto. Revise cómo está escrito.',
  offline: 'No podemos comprobarlo en este momento. Puede continuar.',
  what: 'Qué mostrar',
  tags: {
    'safesport-landing': 'Capacitación SafeSport para un entrenador',
    'coach-requirements': 'Requisitos para entrenadores',
    'status-dot-grid': 'Estado de entrenadores y árbitros',
    'ussf-certifications': 'Certificaciones de U.S. Soccer de un árbitro',
    'certificate-uploader': 'Subida de certificados',
    'review-queue': 'Cola de revisión (asociaciones)',
  },
  language: 'Idioma',
  languages: { auto: 'Como la página y el visitante', en: 'Inglés', es: 'Español' },
  accent: 'Color de los botones',
  contrast: 'El texto blanco se lee mal en este color. Elija uno más oscuro.',
  builder: 'Su sitio está hecho con',
  builders: {
    wordpress: 'WordPress (propio o .com)',
    wix: 'Wix (editor)',
    squarespace: 'Squarespace (editor)',
    'google-sites': 'Google Sites (nuevo)',
    portal: 'Un portal de clubes (Sports Connect, SportsEngine, TeamSnap, Demosphere, LeagueApps)',
    other: 'Otra cosa, o mi propio HTML',
  },
  steps: {
    wordpress: [
      'Abra la página en el editor.',
      'Agregue un bloque: “HTML personalizado”.',
      'Pegue el texto de abajo, oprima Actualizar y mire la página.',
    ],
    wix: [
      'Agregar > Insertar código > Elemento personalizado.',
      'Elija “URL del servidor” y pegue la dirección del script, la parte entre comillas después de src.',
      'Como nombre de etiqueta, escriba el de la etiqueta. En Atributos, agregue organization con su nombre corto.',
    ],
    squarespace: [
      'Agregue un bloque: “Código”.',
      'Pegue el texto de abajo y desactive “Mostrar código fuente”.',
      'Guarde y mire la página publicada.',
    ],
    'google-sites': [
      'Insertar > Incorporar.',
      'Elija “Por URL” y pegue el enlace de abajo.',
      'Agrande el cuadro hasta que no se corte nada y publique.',
    ],
    portal: [
      'Busque un bloque de contenido llamado HTML, Text/HTML o Embed.',
      'Cambie a la vista de código y pegue el texto del script.',
      'Si no aparece nada, pegue el texto del marco. Si también lo quita, use el enlace como botón.',
    ],
    other: ['Pegue el texto de abajo donde deba aparecer.', 'Guarde y mire la página.'],
  },
  limits: {
    wordpress:
      'Su usuario necesita permiso para publicar HTML sin filtrar; en WordPress.com requiere un plan de pago. Sin él, use el marco o el enlace.',
    wix: 'Los elementos personalizados requieren un plan Premium y un dominio conectado. Sin ellos, use Agregar > Insertar un sitio con el enlace.',
    squarespace:
      'Los bloques de código con scripts requieren el plan Business o superior. Sin él, use el enlace como botón.',
    'google-sites':
      'Google Sites no acepta scripts en la página: el cuadro tiene su propia barra y no crece solo. Los enlaces personales del correo abren la página alojada.',
    portal:
      'No pudimos comprobar todos los portales. Algunos quitan los scripts al guardar sin avisar; el enlace siempre funciona.',
    other: 'Si usa una Content Security Policy, permita la dirección de este script en script-src y connect-src.',
  },
  script: 'Texto del script',
  frame: 'Marco, donde no se permiten scripts',
  link: 'Enlace, que siempre funciona',
  copy: 'Copiar',
  copied: 'Copiado',
  preview: 'Vista previa',
  stepsTitle: 'Cómo pegarlo',
  limitsTitle: 'Conviene saber',
};
export default words;
