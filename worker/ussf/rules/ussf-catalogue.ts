// U.S. Soccer's catalogue of licences as far as it is known. Pure data; joined by `${discipline}_${license_id}`. A licence
// that is not here is shown as unknown and kept. Lower rank = higher licence, within one type. Source: FACTS, "Catalogue".
import type { CertificationKind } from '../../../contract/ussf/certification.ts';
import { REFEREE_LICENSES } from '../../../contract/ussf/referee-licenses.ts';

export interface License {
  kind: CertificationKind;
  /** U.S. Soccer's finer type: licences of one type take each other's place. */
  type: string;
  title: string;
  rank: number;
}

type Row = readonly [id: number, title: string];

/** Highest first: a licence's rank is its place in the list. */
const TYPES: readonly (readonly [discipline: string, type: string, kind: CertificationKind, rows: readonly Row[]])[] = [
  [
    'coach',
    'coach_pathway',
    'coaching',
    [
      [16, 'Pro Coaching License'],
      [15, 'A-Senior Coaching License'],
      [14, 'A-Youth Coaching License'],
      [6, 'National A Coaching License'],
      [5, 'B Coaching License'],
      [4, 'C Coaching License'],
      [3, 'D Coaching License'],
      [2, 'E Coaching License'],
      [1, 'F Coaching License'],
      [25, '11v11 In Person Coaching License'],
      [24, '9v9 In Person Coaching License'],
      [23, '7v7 In Person Coaching License'],
      [22, '4v4 In Person Coaching License'],
      [21, '11v11 Online Coaching License'],
      [20, '9v9 Online Coaching License'],
      [19, '7v7 Online Coaching License'],
      [18, '4v4 Online Coaching License'],
    ],
  ],
  ['referee', 'referee_pathway', 'referee', REFEREE_LICENSES],
  ['referee', 'referee_assignor', 'assignor', numbered('Referee Assignor', [46, 17, 18])],
  ['referee', 'referee_assessor', 'assessor', numbered('Referee Assessor', [31, 19, 20])],
  ['referee', 'referee_instructor', 'instructor', numbered('Referee Instructor', [32, 21, 22])],
  ['referee', 'referee_educator', 'educator', numbered('Referee Educator', [9, 10, 47, 37])],
  ['referee', 'referee_emeritus', 'emeritus', numbered('Referee Emeritus', [15, 16])],
  ['safety', 'safesport', 'safesport', [[1, 'SafeSport Trained']]],
  ['safety', 'background_check', 'background-check', [[2, 'Background Check: Clear']]],
  ['safety', 'safety_medical', 'health', [[3, 'Introduction to Safe and Healthy Playing Environments']]],
];

/** Titles within these types are not published; the number keeps them apart. */
function numbered(title: string, ids: readonly number[]): Row[] {
  return ids.map((id) => [id, `${title} (${id})`] as const);
}

const CATALOGUE: ReadonlyMap<string, License> = new Map(
  TYPES.flatMap(([discipline, type, kind, rows]) =>
    rows.map(([id, title], place) => [`${discipline}_${id}`, { kind, type, title, rank: place + 1 }] as const),
  ),
);

/** What is known of a licence; null for one the catalogue does not hold. */
export const licenseOf = (license: string): License | null => CATALOGUE.get(license) ?? null;

/** Every licence there is, for tests and the sandbox's console. */
export const allLicenses = (): [string, License][] => [...CATALOGUE];
