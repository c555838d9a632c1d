// English words of <coach-registration>, and of the fields it shares with <registration-desk>.
import type { Gender, Role } from '../../../contract/people/member.ts';

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
  readonly archived: (organization: string) => string;
  readonly tooMany: string;
  readonly offline: string;
  readonly failed: string;
  readonly retry: string;
}

const words: RegistrationWords = {
  title: (organization) => `Register with ${organization}`,
  intro: 'For coaches, team managers, volunteers, and officials.',
  loading: 'Loading…',
  role: 'What you will do',
  roles: {
    'head-coach': 'Head coach',
    'assistant-coach': 'Assistant coach',
    'team-manager': 'Team manager',
    trainer: 'Athletic trainer',
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
  nameHelp:
    'Your legal name, as on your ID. Use the same name at SafeSport, with both last names if you use two. Accents and capital letters don’t matter.',
  birthDate: 'Date of birth',
  gender: 'Gender',
  genderHelp: 'As you will give it to SafeSport.',
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  email: 'Email',
  phone: 'Phone',
  language: 'Language of our emails',
  languages: { en: 'English', es: 'Spanish' },
  consent: (organization) =>
    `I agree that ${organization}, and the league and association above it, may store this information to track my requirements.`,
  send: 'Register',
  problems: {
    firstName: 'Enter your first name.',
    lastName: 'Enter your last name.',
    birthDate: 'Enter your date of birth.',
    gender: 'Choose one.',
    email: 'Enter an email address, for example pat@example.org.',
    phone: 'Enter a phone number with at least seven digits, or leave it empty.',
    consent: 'We can only register you if you agree.',
    child: 'Children under 13 can’t register. Nothing was saved.',
  },
  checkFields: 'Fix the marked fields, then register.',
  pendingTitle: 'Registration received',
  pending: (organization) => `${organization} still needs to confirm it. We'll email you when they do.`,
  noEmail:
    'We emailed you. No email after a few minutes? Check your junk folder. If someone else in your family is registered with the same details, register as someone else.',
  somebodyElse: 'I’m someone else: register me',
  another: 'Register another person',
  archived: (organization) => `${organization} no longer takes registrations. Ask your league where to register.`,
  notFound:
    'We can’t find this organization. If you manage this website, check the organization in the Touchline embed code.',
  tooMany: 'You’ve sent the maximum for now. Try again in an hour.',
  offline: 'We can’t connect right now. What you entered is still here. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. What you entered is still here. Check your email before you try again.',
  retry: 'Try again',
};
export default words;
