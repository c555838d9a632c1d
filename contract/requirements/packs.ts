// Packs: what a state's law or a federation's rules ask for, as definitions that an association may take over, change, or leave. Not legal
// advice. A pack is offered, never imposed: a newer version of it changes nothing until somebody applies it.
import type { Role } from '../people/member.ts';
import { BASE_PACK } from './base-pack.ts';
import type { KeptDefinition, RequirementDefinition } from './definition.ts';

export interface Pack {
  key: string;
  version: number;
  /** The day somebody read the sources. */
  readOn: string;
  name: { en: string; es: string };
  definitions: readonly RequirementDefinition[];
}

const READ_ON = '2026-11-30';
const COACHES: Role[] = ['head-coach', 'assistant-coach'];
const STAFF: Role[] = [...COACHES, 'team-manager', 'trainer', 'team-doctor', 'volunteer'];

const AB_506 = {
  title: 'California AB 506, Business and Professions Code 18975',
  link: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202120220AB506',
  readOn: READ_ON,
};

const HOURS: RequirementDefinition = {
  key: 'contact-hours',
  kind: 'self-attestation',
  words: {
    en: {
      name: 'Hours with players',
      what: 'California asks a Live Scan and mandated reporter training of volunteers who are with the players more than 16 hours a month or 32 hours a year.',
      how: 'Answer one question. If it changes during the season, answer again.',
    },
    es: {
      name: 'Horas con los jugadores',
      what: 'California pide un Live Scan y la capacitación de denunciante obligatorio a quienes están con los jugadores más de 16 horas al mes o 32 horas al año.',
      how: 'Responda una pregunta. Si esto cambia durante la temporada, responda de nuevo.',
    },
  },
  validity: { kind: 'season', startsOn: '08-01' },
  who: { roles: STAFF, adultsOnly: true },
  seenBy: 'administrators',
  satisfiedBy: [],
  often: { hoursAMonth: 16, hoursAYear: 32 },
  source: AB_506,
};

const CALIFORNIA: Pack = {
  key: 'california',
  version: 1,
  readOn: READ_ON,
  name: { en: 'California', es: 'California' },
  definitions: [
    HOURS,
    {
      key: 'live-scan',
      kind: 'recorded-check',
      words: {
        en: {
          name: 'Live Scan',
          what: 'Fingerprints for the California Department of Justice. The result goes to your association’s custodian only.',
          how: 'Take your association’s request form to a Live Scan location. Your association records the day.',
          why: 'AB 506 asks it of adults who are with the players more than 16 hours a month or 32 hours a year. A Live Scan for another organization doesn’t count.',
        },
        es: {
          name: 'Live Scan',
          what: 'Huellas digitales para el Departamento de Justicia de California. El resultado llega solo al custodio de su asociación.',
          how: 'Lleve el formulario de su asociación a un lugar de Live Scan. Su asociación registra el día.',
          why: 'La ley AB 506 lo pide a los adultos que están con los jugadores más de 16 horas al mes o 32 horas al año. Un Live Scan hecho para otra organización no cuenta.',
        },
      },
      validity: { kind: 'for-ever' },
      who: { roles: STAFF, adultsOnly: true, unlessSeldom: 'contact-hours' },
      seenBy: 'association',
      satisfiedBy: [],
      source: AB_506,
    },
    {
      key: 'mandated-reporter',
      kind: 'course-certificate',
      words: {
        en: {
          name: 'Mandated reporter training',
          what: 'Training on recognizing and reporting child abuse and neglect.',
          how: 'Take the training, then upload the certificate.',
          why: 'AB 506 asks it of adults who are with the players more than 16 hours a month or 32 hours a year.',
        },
        es: {
          name: 'Capacitación de denunciante obligatorio',
          what: 'Capacitación para reconocer y denunciar el maltrato y el descuido de menores.',
          how: 'Tome la capacitación y suba el certificado.',
          why: 'La ley AB 506 la pide a los adultos que están con los jugadores más de 16 horas al mes o 32 horas al año.',
        },
      },
      validity: { kind: 'rolling', months: 24 },
      who: { roles: STAFF, adultsOnly: true, unlessSeldom: 'contact-hours' },
      seenBy: 'administrators',
      satisfiedBy: [],
      titleWords: ['mandated reporter'],
      source: AB_506,
    },
    {
      key: 'cpr-aed',
      kind: 'course-certificate',
      words: {
        en: {
          name: 'CPR and AED certification',
          what: 'A certification in CPR and the use of an AED by an accredited body.',
          how: 'Take the course, then upload the card or certificate. Its last day counts.',
          why: 'AB 310: from January 1, 2027, every coach of a youth sports organization holds it, renewed at least every two years.',
        },
        es: {
          name: 'Certificación de RCP y DEA',
          what: 'Una certificación en RCP y en el uso de un DEA, de una entidad acreditada.',
          how: 'Tome el curso y suba la tarjeta o el certificado. Cuenta hasta el último día que indica.',
          why: 'AB 310: desde el 1 de enero de 2027 la tiene todo entrenador de una organización deportiva juvenil, renovada por lo menos cada dos años.',
        },
      },
      validity: { kind: 'rolling', months: 24 },
      who: { roles: COACHES, adultsOnly: false },
      deadline: {
        on: '2027-01-01',
        consequence: {
          en: 'From that day the law asks it of every coach.',
          es: 'Desde ese día la ley la pide a todo entrenador.',
        },
      },
      seenBy: 'administrators',
      satisfiedBy: [],
      titleWords: ['CPR', 'AED'],
      source: {
        title: 'California AB 310 (2025), Health and Safety Code 124238.5',
        link: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260AB310',
        readOn: READ_ON,
      },
    },
    {
      key: 'sudden-cardiac-arrest',
      kind: 'course-certificate',
      words: {
        en: {
          name: 'Sudden cardiac arrest training',
          what: 'Education on sudden cardiac arrest in young athletes.',
          how: 'Take the training, then upload the certificate.',
          why: 'Health and Safety Code 124235: offered each year, and completed before supervising athletes.',
        },
        es: {
          name: 'Capacitación sobre paro cardíaco súbito',
          what: 'Formación sobre el paro cardíaco súbito en atletas jóvenes.',
          how: 'Tome la capacitación y suba el certificado.',
          why: 'Código de Salud y Seguridad 124235: se ofrece cada año y se completa antes de supervisar atletas.',
        },
      },
      validity: { kind: 'rolling', months: 12 },
      who: { roles: COACHES, adultsOnly: false },
      seenBy: 'administrators',
      satisfiedBy: [],
      titleWords: ['cardiac'],
      source: {
        title: 'California Health and Safety Code 124235',
        link: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=124235',
        readOn: READ_ON,
      },
    },
  ],
};

const baseOf = (key: string, change: Partial<RequirementDefinition>): RequirementDefinition => {
  const found = BASE_PACK.find((each) => each.key === key);
  if (!found) throw new Error(`The base pack has no ${key}`);
  return { ...found, ...change };
};

const WASHINGTON: Pack = {
  key: 'washington',
  version: 1,
  readOn: READ_ON,
  name: { en: 'Washington', es: 'Washington' },
  definitions: [
    baseOf('concussion', { validity: { kind: 'rolling', months: 12 }, satisfiedBy: [] }),
    {
      key: 'sudden-cardiac-arrest',
      kind: 'course-certificate',
      words: {
        en: {
          name: 'Sudden cardiac arrest training',
          what: 'Education on sudden cardiac arrest in young athletes.',
          how: 'Take the training, then upload the certificate.',
          why: 'Washington asks it every three years.',
        },
        es: {
          name: 'Capacitación sobre paro cardíaco súbito',
          what: 'Formación sobre el paro cardíaco súbito en atletas jóvenes.',
          how: 'Tome la capacitación y suba el certificado.',
          why: 'Washington la pide cada tres años.',
        },
      },
      validity: { kind: 'rolling', months: 36 },
      who: { roles: COACHES, adultsOnly: false },
      seenBy: 'administrators',
      satisfiedBy: [],
      titleWords: ['cardiac'],
      source: {
        title: 'Revised Code of Washington 28A.600.195',
        link: 'https://app.leg.wa.gov/RCW/default.aspx?cite=28A.600.195',
        readOn: READ_ON,
      },
    },
    baseOf('background-check', { validity: { kind: 'hard-date', on: '04-30' } }),
  ],
};

const FLORIDA: Pack = {
  key: 'florida',
  version: 1,
  readOn: READ_ON,
  name: { en: 'Florida', es: 'Florida' },
  definitions: [
    {
      key: 'level-2-screening',
      kind: 'recorded-check',
      words: {
        en: {
          name: 'Level 2 background screening',
          what: 'Fingerprint screening of coaches, assistants, managers, and referees. Your association does it itself; a team can’t do it for you.',
          how: 'Go where your association sends you. Your association records the day.',
          why: 'Florida Statutes 943.0438. When it began is in dispute; ask your counsel.',
        },
        es: {
          name: 'Verificación de antecedentes de nivel 2',
          what: 'Verificación con huellas digitales de entrenadores, asistentes, encargados de equipo y árbitros. La hace su asociación; un equipo no puede hacerla por usted.',
          how: 'Vaya adonde le indique su asociación. Su asociación registra el día.',
          why: 'Estatutos de Florida 943.0438. Se discute desde cuándo rige; pregunte a su abogado.',
        },
      },
      validity: { kind: 'for-ever' },
      who: { roles: [...COACHES, 'team-manager', 'official'], adultsOnly: true },
      seenBy: 'association',
      satisfiedBy: [],
      source: {
        title: 'Florida Statutes 943.0438',
        link: 'https://www.flsenate.gov/Laws/Statutes/2025/943.0438',
        readOn: READ_ON,
      },
    },
  ],
};

const US_SOCCER: Pack = {
  key: 'us-soccer',
  version: 1,
  readOn: READ_ON,
  name: { en: 'U.S. Soccer base', es: 'Base de U.S. Soccer' },
  definitions: [
    ...BASE_PACK,
    {
      key: 'maapp',
      kind: 'acknowledgment',
      words: {
        en: {
          name: 'Athlete abuse prevention policy',
          what: 'The Minor Athlete Abuse Prevention Policies (MAAPP).',
          how: 'Read the policy and sign it.',
          why: 'The policies limit one-on-one contact between adults and minor athletes; several governing bodies ask for a yearly signature.',
        },
        es: {
          name: 'Política de prevención de abuso de atletas',
          what: 'Las políticas de prevención de abuso de atletas menores (MAAPP).',
          how: 'Lea la política y fírmela.',
          why: 'Las políticas limitan el contacto a solas entre adultos y atletas menores; varias entidades piden una firma cada año.',
        },
      },
      validity: { kind: 'season', startsOn: '08-01' },
      who: { roles: [...STAFF, 'official'], adultsOnly: false },
      seenBy: 'administrators',
      satisfiedBy: [],
      text: {
        en: 'I have read the Minor Athlete Abuse Prevention Policies of the U.S. Center for SafeSport and of my association. I will follow them. I will report suspected abuse to the authorities and to the Center within 24 hours.',
        es: 'He leído las políticas de prevención de abuso de atletas menores del U.S. Center for SafeSport y de mi asociación. Las voy a cumplir. Voy a denunciar toda sospecha de abuso a las autoridades y al Centro dentro de las 24 horas.',
      },
      where: 'https://maapp.uscenterforsafesport.org/',
    },
  ],
};

export const PACKS: readonly Pack[] = [US_SOCCER, CALIFORNIA, WASHINGTON, FLORIDA];

export interface PackStep {
  definition: RequirementDefinition;
  /** `same`: nothing changes. `adds`: it is not asked for yet. `changes`: it stands there otherwise. */
  what: 'adds' | 'changes' | 'same';
}

/** What applying it would do. @param kept what is defined now. @param asked what is asked for now. */
export const planPack = (pack: Pack, kept: readonly KeptDefinition[], asked: readonly string[]): PackStep[] =>
  pack.definitions.map((definition) => {
    const now = kept.find(({ key }) => key === definition.key);
    const isSame = now !== undefined && now.archivedAt === null && saysTheSame(definition, now);
    return { definition, what: !asked.includes(definition.key) ? 'adds' : isSame ? 'same' : 'changes' };
  });

const saysTheSame = (wanted: RequirementDefinition, now: KeptDefinition): boolean => {
  const { version: _, archivedAt: __, signedAnewSince: ___, pack: ____, ...plain } = now;
  return stable(wanted) === stable(plain);
};

/** The same value whatever the order of its fields. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
