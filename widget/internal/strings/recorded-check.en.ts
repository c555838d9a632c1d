// English words of the part of a person's panel where a reviewer records a check that was made.
export interface RecordedCheckWords {
  readonly title: string;
  readonly on: string;
  readonly place: string;
  readonly placeHint: string;
  readonly validThrough: string;
  readonly outcome: string;
  readonly clear: string;
  readonly found: string;
  readonly foundSays: string;
  readonly save: string;
  readonly saved: string;
  readonly wrongDay: string;
  readonly ownRecord: string;
  readonly offline: string;
  readonly failed: string;
}

const words: RecordedCheckWords = {
  title: 'Record a check',
  on: 'Day of the check',
  place: 'Where it was made',
  placeHint: 'For example, a Live Scan location. Never write a result here.',
  validThrough: 'Expiration date on the proof, if it has one',
  outcome: 'What came out',
  clear: 'Done: nothing stands against them',
  found: 'Something was found: we’re handling it',
  foundSays: 'Leagues, clubs, and the person see only that you’re handling it.',
  save: 'Record the check',
  saved: 'The check is recorded.',
  wrongDay: 'Check the dates: the day of the check can’t be in the future, and the expiration date can’t be before it.',
  ownRecord: 'This record has your own email address. Another reviewer records it.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'Something went wrong on our side. Try again.',
};
export default words;
