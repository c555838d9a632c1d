// English words of <safesport-landing> up to its first paint.
export interface LandingWords {
  readonly title: string;
  readonly what: string;
  readonly facts: readonly string[];
  readonly loading: string;
  readonly retry: string;
  readonly offline: string;
  readonly otherLanguage: string;
}

const words: LandingWords = {
  title: 'Your SafeSport training',
  what: 'Every coach, team volunteer and official who works with young players takes this online course on recognizing and preventing abuse.',
  facts: ['Free for you', 'Not timed', 'About 1 to 2 hours'],
  loading: 'Looking up your registration…',
  retry: 'Try again',
  offline: 'We cannot reach your league’s records right now. Nothing is lost. Check your connection and try again.',
  otherLanguage: 'Español',
};
export default words;
