// English words of the grid's columns of licences.
import type { CertificationKind } from '../../../contract/ussf/certification.ts';
import certifications from './certifications.en.ts';

export interface LicenseWords {
  readonly kinds: Record<CertificationKind, string>;
  readonly unknown: (license: string) => string;
  readonly none: string;
  readonly until: (day: string) => string;
  readonly ranOut: (day: string) => string;
  readonly needs: (title: string) => string;
}

const words: LicenseWords = {
  kinds: { ...certifications.kinds, referee: 'Referee license' },
  unknown: certifications.unknown,
  none: 'None',
  until: (day) => `through ${day}`,
  ranOut: (day) => `expired ${day}`,
  needs: (title) => `needs ${title}`,
};
export default words;
