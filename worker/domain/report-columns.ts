// Which column of a report is which, by the headers portals and registrars write. Pure.
import type { MappedField } from './map-fields.ts';

/** Headers folded to letters and digits, in English and Spanish. */
const SYNONYMS: Record<MappedField, readonly string[]> = {
  completionId: ['completionid', 'certificateid', 'certificatenumber', 'transactionid', 'enrollmentid'],
  courseCode: ['coursecode', 'activityid', 'courseid'],
  courseTitle: ['course', 'coursename', 'coursetitle', 'activity', 'activitytitle', 'curso', 'training'],
  completedOn: ['completedon', 'completed', 'completiondate', 'datecompleted', 'completeddate', 'fechadefinalizacion'],
  firstName: ['firstname', 'first', 'givenname', 'legalfirstname', 'nombre'],
  lastName: ['lastname', 'last', 'surname', 'familyname', 'legallastname', 'apellido', 'apellidos'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', 'birthday', 'fechadenacimiento'],
  gender: ['gender', 'sex', 'genero', 'sexo'],
  email: ['email', 'emailaddress', 'mail', 'username', 'correo', 'correoelectronico'],
};

const fold = (header: string): string =>
  header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The header that stands for each thing, or an empty text where the report has none. The first that fits counts. */
export function columnsOf(headers: readonly string[]): Record<MappedField, string> {
  const columns = {} as Record<MappedField, string>;
  for (const [field, synonyms] of Object.entries(SYNONYMS) as [MappedField, readonly string[]][]) {
    columns[field] = headers.find((header) => synonyms.includes(fold(header))) ?? '';
  }
  return columns;
}
