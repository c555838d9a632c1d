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
  title: 'SafeSport training',
  what: 'Every coach, team volunteer, and official who works with young players takes this online course on recognizing and preventing abuse.',
  facts: ['Online', 'Go at your own pace'],
  loading: 'Looking up your registration…',
  retry: 'Try again',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  otherLanguage: 'Español',
};
export default words;
