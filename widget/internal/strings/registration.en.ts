// English words of <coach-registration>, and of the fields it shares with <registration-desk>.
import type { Gender, Role } from '../../../contract/member.ts';

export interface RegistrationWords {
  readonly title: (organization: string) => string;
  readonly intro: string;
  readonly loading: string;
  readonly role: string;
  readonly roles: Record<Role, string>;
  readonly division: string;
  readonly divisionHint: string;
  readonly team: string;
  readonly optional: (label: string) => string;
  readonly firstName: string;
  readonly lastName: string;
  readonly nameHelp: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly genderHelp: string;
  readonly genders: Record<Gender, string>;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly languages: Record<'en' | 'es', string>;
  readonly consent: (organization: string) => string;
  readonly send: string;
  readonly problems: Record<
    'firstName' | 'lastName' | 'birthDate' | 'gender' | 'email' | 'phone' | 'consent' | 'child',
    string
  >;
  readonly checkFields: string;
  readonly pendingTitle: string;
  readonly pending: (organization: string) => string;
  readonly noEmail: string;
  readonly somebodyElse: string;
  readonly another: string;
  readonly notFound: string;
  readonly tooMany: string;
  readonly offline: string;
  readonly failed: string;
  readonly retry: string;
}

const words: RegistrationWords = {
  title: (organization) => `Register with ${organization}`,
  intro: 'For coaches, managers, volunteers and officials. It takes about three minutes.',
  loading: 'Loading…',
  role: 'What you will do',
  roles: {
    'head-coach': 'Head coach',
    'assistant-coach': 'Assistant coach',
    'team-manager': 'Team manager',
    trainer: 'Trainer',
    'team-doctor': 'Team doctor',
    volunteer: 'Volunteer',
    official: 'Official (referee)',
  },
  division: 'Division',
  divisionHint: 'For example U10',
  team: 'Team',
  optional: (label) => `${label} (optional)`,
  firstName: 'First name',
  lastName: 'Last name',
  nameHelp: 'Exactly as on your ID. SafeSport compares it letter by letter.',
  birthDate: 'Birth date',
  gender: 'Gender',
  genderHelp: 'As you will give it to SafeSport.',
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  email: 'Email',
  phone: 'Phone',
  language: 'Language of our emails',
  languages: { en: 'English', es: 'Spanish' },
  consent: (organization) =>
    `I agree that ${organization} and the organizations above it keep these details to see whether I am cleared.`,
  send: 'Register',
  problems: {
    firstName: 'Enter your first name.',
    lastName: 'Enter your last name.',
    birthDate: 'Enter your birth date.',
    gender: 'Choose one.',
    email: 'Enter an email address, for example pat@example.org.',
    phone: 'Enter a phone number with at least seven digits, or leave it empty.',
    consent: 'We can only register you if you agree.',
    child: 'Children under 13 cannot register. Nothing was kept.',
  },
  checkFields: 'Some fields are missing or wrong.',
  pendingTitle: 'Registration received',
  pending: (organization) => `${organization} still needs to confirm it. We'll email you when they do.`,
  noEmail:
    'We emailed you now. No email after a few minutes? Check your spam folder. If someone else in your family is registered with the same details, register as someone else.',
  somebodyElse: 'Register as someone else',
  another: 'Register another person',
  notFound: 'There is no organization with this name here. Whoever set up this page should check the snippet.',
  tooMany: 'Many registrations came from here. Wait an hour and try again.',
  offline: 'We cannot reach the server. What you typed is still here. Try again in a moment.',
  failed: 'That did not work. What you typed is still here. Try again.',
  retry: 'Try again',
};
export default words;
