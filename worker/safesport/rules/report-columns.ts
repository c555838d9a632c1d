// Which column of a report is which, by the headers portals and registrars write. Pure.
import type { MappedField } from '../../platform/table/map-fields.ts';

/** What a report may have besides: how far the person is, and one column for the whole name. */
export type ReportField = MappedField | 'progress' | 'score' | 'result' | 'fullName';

/** The headers of each thing in words, in English and Spanish; those further left fit better. */
const SYNONYMS: Record<ReportField, readonly string[]> = {
  completionId: ['completion id', 'certificate id', 'certificate number', 'transaction id', 'enrollment id'],
  courseCode: ['course code', 'activity id', 'course id'],
  courseTitle: ['course name', 'course title', 'course', 'activity title', 'activity', 'curso', 'training'],
  completedOn: [
    'date completed',
    'completion date',
    'completed on',
    'completed date',
    'fecha de finalizacion',
    'completed',
    'date',
  ],
  status: ['completion status', 'course status', 'enrollment status', 'status', 'estado', 'completed'],
  result: ['success status', 'pass fail', 'result', 'outcome', 'passed', 'resultado'],
  progress: ['percent complete', 'complete', 'progress', 'progreso', 'percent'],
  score: ['score', 'grade', 'calificacion', 'puntaje'],
  firstName: ['legal first name', 'first name', 'given name', 'first', 'nombre'],
  lastName: ['legal last name', 'last name', 'surname', 'family name', 'last', 'apellidos', 'apellido'],
  fullName: ['full name', 'learner name', 'user name and surname', 'name', 'learner', 'nombre completo'],
  birthDate: ['date of birth', 'birth date', 'birthdate', 'dob', 'birthday', 'fecha de nacimiento'],
  gender: ['gender', 'sex', 'genero', 'sexo'],
  email: ['email address', 'email', 'e mail', 'mail', 'correo electronico', 'correo', 'username', 'user name'],
};

/** What a format or a zone behind a header adds to its name: "(UTC)", "(mm/dd/yyyy)", "/Time". */
const ADDED = /\([^)]*\)|\/\s*time\b/gi;

const words = (header: string): string =>
  header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(ADDED, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const tight = (text: string): string => text.replaceAll(' ', '');

export type Columns = Record<ReportField, number>;

/**
 * The place of the column that stands for each thing, -1 where the report has none. The header that fits best counts; of one column that fits
 * two things the cells decide.
 * @param isDate do the cells of a column read as days? A column *Completed* with Yes is a status, with days a completion date.
 */
export function columnsOf(headers: readonly string[], isDate: (column: number) => boolean): Columns {
  const named = headers.map(words);
  const columns = {} as Columns;
  for (const [field, synonyms] of Object.entries(SYNONYMS) as [ReportField, readonly string[]][]) {
    const places = synonyms.flatMap((synonym) =>
      named.flatMap((name, at) => (tight(name) === tight(synonym) && name !== '' ? [at] : [])),
    );
    const fits = (at: number): boolean =>
      field === 'completedOn'
        ? isDate(at)
        : field === 'status' || field === 'progress' || field === 'result'
          ? !isDate(at)
          : true;
    columns[field] = places.find(fits) ?? (field === 'completedOn' ? (places[0] ?? -1) : -1);
  }
  return columns;
}
