// English words of <own-evidence>: signing a text, and answering how often one is with the players.
export interface OwnEvidenceWords {
  readonly loading: string;
  readonly failed: string;
  readonly offline: string;
  readonly retry: string;
  readonly whatTitle: string;
  readonly howTitle: string;
  readonly whyTitle: string;
  readonly where: string;
  readonly yourName: string;
  readonly yourNameHint: string;
  readonly parentName: string;
  readonly parentHint: string;
  readonly sign: string;
  readonly nameMissing: string;
  readonly parentMissing: string;
  readonly textChanged: string;
  readonly question: string;
  readonly often: (hoursAMonth: number, hoursAYear: number) => string;
  readonly seldom: string;
  readonly seldomSays: string;
  readonly answer: string;
  readonly answerMissing: string;
}

const hours = (many: number): string => (many === 1 ? '1 hour' : `${many} hours`);

const words: OwnEvidenceWords = {
  loading: 'Loading…',
  failed: 'Something went wrong on our side. Try again.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  retry: 'Try again',
  whatTitle: 'What it is',
  howTitle: 'How to do it',
  whyTitle: 'Why it is required',
  where: 'Open the page for it',
  yourName: 'Your full name',
  yourNameHint: 'Typing your name signs the text above.',
  parentName: 'A parent or guardian’s full name',
  parentHint: 'You are under 18, so a parent or guardian signs with you.',
  sign: 'Sign',
  nameMissing: 'Enter your full name.',
  parentMissing: 'Enter a parent or guardian’s full name.',
  textChanged: 'The text has just changed. Read the new one, then sign.',
  question: 'How much time are you with the players?',
  often: (month, year) => `More than ${hours(month)} a month or ${hours(year)} a year`,
  seldom: 'Less than that',
  seldomSays: 'If this changes, answer again.',
  answer: 'Save my answer',
  answerMissing: 'Choose one answer.',
};
export default words;
