// The planner and what it stands on: pure, so every rule is told by a reading and a plan.
import { describe, expect, it } from 'vitest';
import { chooseOption } from '../../extension/site/choose-option.ts';
import { planFill } from '../../extension/site/plan-fill.ts';
import type { FieldReading, FormReading } from '../../extension/site/reading.ts';
import {
  isForeign,
  isMembership,
  isOneTime,
  isPlaceholder,
  isSignIn,
  isVerifying,
  partNamed,
} from '../../extension/site/words.ts';

const field = (changes: Partial<FieldReading> = {}): FieldReading => ({
  part: 'code',
  control: 'text',
  holds: 'nothing',
  ...changes,
});
const organization = (changes: Partial<FieldReading> = {}): FieldReading =>
  field({ part: 'organization', control: 'select', options: ['Select...', 'AAU', 'U.S. Soccer'], ...changes });
const form = (changes: Partial<FormReading> = {}): FormReading => ({
  kind: 'membership',
  titled: true,
  fields: [organization(), field()],
  ...changes,
});
const plan = (...forms: FormReading[]) => planFill(forms, 'U.S. Soccer');

describe('the plan', () => {
  it('chooses the organization first, then enters the code', () => {
    expect(plan(form())).toEqual({
      form: 0,
      steps: [
        { field: 0, put: 'organization', option: 2 },
        { field: 1, put: 'code' },
      ],
    });
  });

  it('holds no value: neither code nor organization can be read from it', () => {
    expect(JSON.stringify(plan(form()))).not.toContain('Soccer');
  });

  it('leaves the choice in a picker to the moment when its list is open, and enters the code before', () => {
    const picker: FieldReading = { part: 'organization', control: 'picker', holds: 'nothing' };
    expect(plan(form({ fields: [picker, field()] }))).toMatchObject({
      steps: [{ put: 'code' }, { put: 'organization' }],
    });
  });

  it('passes over fields out of sight as long as one can be seen', () => {
    const fields = [organization({ trouble: 'hidden' }), organization(), field({ trouble: 'covered' }), field()];
    expect(plan(form({ fields }))).toMatchObject({ steps: [{ field: 1 }, { field: 3 }] });
    expect(
      plan(form({ fields: [organization({ trouble: 'hidden' }), field({ trouble: 'hidden' })] }), form()),
    ).toMatchObject({ form: 1 });
  });

  it('has nothing to do where everything is right already', () => {
    const fields = [organization({ holds: 'wanted' }), field({ holds: 'wanted' })];
    expect(plan(form({ fields }))).toEqual({ form: 0, steps: [] });
  });

  it('enters today’s key even where the organization cannot be chosen, and says so', () => {
    const fields = [organization({ options: ['AAU'] }), field()];
    expect(plan(form({ kind: 'enrollment', fields }))).toEqual({
      form: 0,
      steps: [{ field: 1, put: 'code' }],
      left: { refusal: 'option-not-found', part: 'organization' },
    });
  });

  it('fills an organization without a code only in a dialog that adds a membership', () => {
    expect(plan(form({ fields: [organization()] }))).toMatchObject({ steps: [{ put: 'organization' }] });
    expect(plan(form({ fields: [organization()], titled: false }))).toEqual({ refusal: 'form-not-found' });
  });

  it.each([
    ['form-not-found', []],
    ['two-forms', [form(), form()]],
    ['one-time-code', [form({ foreign: 'one-time-code' })]],
    ['sign-in', [form({ kind: 'enrollment', foreign: 'sign-in' })]],
    ['no-membership', [form({ titled: false })]],
    ['no-organization', [form({ isFar: true })]],
    ['off-screen', [form({ fields: [organization(), field({ trouble: 'off-screen' })] })]],
    [
      'two-forms',
      [form(), form({ fields: [organization({ trouble: 'off-screen' }), field({ trouble: 'off-screen' })] })],
    ],
    ['key-used-up', [form({ kind: 'enrollment', keyError: 'key-used-up', fields: [field({ holds: 'wanted' })] })]],
    ['no-organization', [form({ fields: [field()] })]],
    ['two-fields', [form({ fields: [organization(), field(), field()] })]],
    ['own-value', [form({ fields: [organization(), field({ holds: 'other' })] })]],
    ['own-value', [form({ fields: [organization({ holds: 'other' }), field()] })]],
    ['option-tie', [form({ fields: [organization({ options: ['U.S. Soccer', 'U.S. Soccer'] }), field()] })]],
    ['secret-field', [form({ fields: [organization(), field({ trouble: 'secret-field' })] })]],
  ] as const)('refuses with %s', (refusal, forms) => {
    expect(plan(...forms)).toMatchObject({ refusal });
  });
});

describe('the choice', () => {
  it.each([
    ['U.S. Soccer', ['AAU', 'U.S. Soccer', 'U.S. Soccer Federation'], 1],
    ['U.S. Soccer', ['AAU', 'US SOCCER'], 1],
    ['U.S. Soccer', ['U.S. Soccer Foundation', 'U.S. Soccer Federation'], 1],
    ['U.S. Soccer', ['United States Soccer Federation (USSF)', 'US Youth Soccer'], 0],
    ['U.S. Soccer', ['USSF - U.S. Soccer Federation', 'USA Swimming'], 0],
    ['U.S. Soccer Federation', ['U.S. Soccer', 'U.S. Soccer Foundation'], 0],
  ])('of %s in %j is number %i', (wanted, options, index) => {
    expect(chooseOption(wanted, options)).toMatchObject({ index });
  });

  it.each([
    'U.S. Soccer Foundation',
    'US Youth Soccer',
    'U.S. Figure Skating',
    'U.S. Club Soccer',
    'United Soccer League',
    'Soccer',
    'USA',
    'US Soccer Referees',
    'U.S. Soccer Development Academy',
    'U.S. Soccer ❌',
    'U.S. Soccer ✓',
    'U.S. Soccer +',
    'U.S. Soccer (inactive)',
    'U.S. Sоccer',
    'U.S. Soccer 足球',
    'U.S. Soccer 2',
    'x '.repeat(1500),
    '',
  ])('is never %j', (decoy) => {
    expect(chooseOption('U.S. Soccer', [decoy])).toBe('option-not-found');
  });
});

describe('names', () => {
  it.each([
    ['Organization', 'organization'],
    ['* Organization:', 'organization'],
    ['Select your organization', 'organization'],
    ['Name of Sport or Community Organization', 'organization'],
    ['Organización (obligatorio)', 'organization'],
    ['National Governing Body', 'organization'],
    ['Access Code', 'access'],
    ['U.S. Soccer Access Code', 'access'],
    ['Access Code: ask your league for it', 'access'],
    ['Código de acceso', 'access'],
    ['Enrollment Key', 'enrollment'],
    ['Enter your Enrolment Key (optional)', 'enrollment'],
    ['Clave de inscripción', 'enrollment'],
    ['Organization Member ID', undefined],
    ['Organization email', undefined],
    ['Organization type', undefined],
    ['Verification code', undefined],
    ['One-time access code', undefined],
    ['Promo code', undefined],
    ['Door access code', undefined],
    ['Zip code', undefined],
    ['Password', undefined],
    ['Code', undefined],
    ['', undefined],
  ] as const)('%j is %s', (name, part) => {
    expect(partNamed(name)).toBe(part);
  });

  it.each([
    '',
    'Select...',
    '-- Choose one --',
    'Seleccione una organización',
    'Loading…',
    '​',
    'Choose',
    'Select your sport',
    'No organization selected',
    'None',
    'Elija una opción',
  ])('%j says that nothing is chosen', (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    'U.S. Soccer',
    'Choose and save',
    'Find a course',
    'Select Soccer',
    'Select and continue',
    'Enter',
    'Remove membership',
    'Choose language',
    'Search results',
    'Find Your League FC',
    'Seleccione y guarde',
    '足球',
    'Pick up',
  ])('%j says more than that', (text) => expect(isPlaceholder(text)).toBe(false));

  it('knows the labels that are of another trade', () => {
    expect(isForeign('Verification code')).toBe(true);
    expect(isForeign('Add Membership')).toBe(false);
  });
});

describe('what a form is about', () => {
  it.each([
    'We emailed you an access code',
    'Enter the 6-digit code',
    'Your access code expires in 10 minutes',
    'We sent an access code to your phone',
    'A code was sent to a***@example.org',
    'Check your inbox for the access code',
    'Type the six digits you see in the app',
    'This code is valid for 5 minutes',
    'An access code has been texted to the number ending in 42',
    'Ingrese el código de 6 dígitos',
    'Le enviamos un código de acceso a su correo',
    'Te enviamos un mensaje con tu código',
    'El código vence en 10 minutos',
    'Open your authenticator and copy the code',
    'Check your email',
    'One-time code',
  ])('%j is about a one-time code', (sentence) => expect(isOneTime(sentence)).toBe(true));

  it.each([
    'Enter the access code that your league gave you',
    'Your organization has an access code',
    'Email Address',
    'Phone',
    'We never share your email',
    'Ingrese el código de acceso de su organización',
    'Access Code (Enrollment Key)',
    'Enrollment key has expired',
  ])('%j is not', (sentence) => expect(isOneTime(sentence)).toBe(false));

  it.each([
    'Log In',
    'Login',
    'Log on',
    'Sign in',
    'Sign in to your account',
    'Member login',
    'Iniciar sesión',
    'Inicie sesión',
    'Entrar',
    'Acceder a su cuenta',
  ])('%j lets somebody in', (name) => expect(isSignIn(name)).toBe(true));

  it.each([
    'Resend code',
    'Resend',
    'Verify',
    'Verify code',
    'Send me a new code',
    'Get code',
    'Text me a code',
    'Call me instead',
    "Didn't get a code?",
    'Reenviar código',
    'Verificar',
    'Enviar un nuevo código',
    'Two-step verification',
    'Confirm code',
    'Submit code',
  ])('%j confirms or sends one', (name) => expect(isVerifying(name)).toBe(true));

  it.each([
    'Add Membership',
    'My Membership',
    'My Memberships',
    'Add a new membership',
    'Sign Up',
    'Sign up for SafeSport',
    'Create an account',
    'Register',
    'Enrollment Key',
    'Enter Enrollment Key',
    'Agregar membresía',
    'Mi membresía',
    'Registrarse',
    'Crear cuenta',
    'Clave de inscripción',
  ])('%j is about a membership', (name) => expect(isMembership(name)).toBe(true));

  it.each([
    'Welcome',
    'Access Code',
    'Membership login',
    'Contact us',
    'Remove membership',
    'Cancel membership',
    'Save',
    'Continue',
    'Subscribe',
    'Organization',
  ])('%j is not', (name) => expect(isMembership(name)).toBe(false));
});
