// The stand-in's own catalogue, as the public look-up answers it. Written apart from the product's, so that each tests the other.
export interface CatalogueLicense {
  readonly name: string;
  readonly license_id: string;
  readonly discipline: string;
  readonly rank: number;
  readonly type: string;
}

export const CATALOGUE: readonly CatalogueLicense[] = [
  { name: 'FIFA Referee', license_id: 'referee_1', discipline: 'referee', rank: 1, type: 'referee_pathway' },
  { name: 'National Referee', license_id: 'referee_5', discipline: 'referee', rank: 5, type: 'referee_pathway' },
  { name: 'Regional Referee', license_id: 'referee_7', discipline: 'referee', rank: 9, type: 'referee_pathway' },
  { name: 'Referee', license_id: 'referee_8', discipline: 'referee', rank: 10, type: 'referee_pathway' },
  { name: 'Assignor', license_id: 'referee_46', discipline: 'referee', rank: 1, type: 'referee_assignor' },
  { name: 'D', license_id: 'coach_3', discipline: 'coach', rank: 7, type: 'coach_pathway' },
  { name: 'SafeSport Trained', license_id: 'safety_1', discipline: 'safety', rank: 1, type: 'safety_compliance' },
  { name: 'Background Check: Clear', license_id: 'safety_2', discipline: 'safety', rank: 2, type: 'safety_compliance' },
];

export const nameOf = (discipline: string, licenseId: number): string =>
  CATALOGUE.find(({ license_id }) => license_id === `${discipline}_${licenseId}`)?.name ?? `${discipline}_${licenseId}`;
