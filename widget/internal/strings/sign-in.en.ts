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
  title: 'Sign in',
  email: 'Email',
  send: 'Email me a code',
  emailEmpty: 'Enter your email address, for example pat@example.org.',
  sent: (email) =>
    `If ${email} has an account, we sent a 6-digit code. No code? Check your junk folder, or ask an owner to invite you.`,
  code: '6-digit code',
  signIn: 'Sign in',
  codeEmpty: 'Enter the six digits from the email.',
  codeWrong: 'That code is incorrect or expired. Check the newest email, or request another code.',
  tooMany: 'Too many attempts. Wait a few minutes, then try again.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t sign you in. Try again.',
  otherEmail: 'Use another email',
  newCode: 'Send a new code',
};
export default words;
