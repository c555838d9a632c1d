// What a member is written of when a standing changes.
export type News =
  | 'begun'
  | 'expired'
  | 'set-aside'
  | 'approved'
  | 'identity-differs'
  | 'wrong-course'
  | 'late-completion';
