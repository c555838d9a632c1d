// What an official and those who assign are written of. Part of each mail's facts.
import type { CertificationWhat } from './certification.ts';

export type ExpiryNotice = 'expires-in-60' | 'expires-in-30' | 'expired';

export type NoticeWhat =
  | ExpiryNotice
  | Extract<CertificationWhat, 'renewed' | 'upgraded' | 'revoked'>
  | 'cleared'
  | 'game-after'
  | 'game-missing'
  | 'game-level';
