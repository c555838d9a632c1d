// English words of <touchline-sign-in>.
export interface SignInWords {
  readonly title: string;
  readonly email: string;
  readonly send: string;
  readonly emailEmpty: string;
  readonly sent: (email: string) => string;
  readonly code: string;
  readonly signIn: string;
  readonly codeEmpty: string;
  readonly codeWrong: string;
  readonly tooMany: string;
  readonly offline: string;
  readonly failed: string;
  readonly otherEmail: string;
  readonly newCode: string;
}

const words: SignInWords = {
  title: 'Sign in as an administrator',
  email: 'Email',
  send: 'Email me a code',
  emailEmpty: 'Enter your email address, for example pat@example.org.',
  sent: (email) =>
    `If ${email} belongs to an administrator, a six-digit code is on its way. It works for a few minutes.`,
  code: 'Six-digit code',
  signIn: 'Sign in',
  codeEmpty: 'Enter the six digits from the email.',
  codeWrong: 'That code is not right, or it is too old. Check the newest email, or ask for another code.',
  tooMany: 'Too many tries. Wait a few minutes and try again.',
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Try again.',
  otherEmail: 'Use another email',
  newCode: 'Send a new code',
};
export default words;
