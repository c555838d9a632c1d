// The planner and what it stands on: pure, so every rule is told by a reading and a plan.
import { describe, expect, it } from 'vitest';
import { chooseOption } from '../../extension/site/choose-option.ts';
import { planFill } from '../../extension/site/plan-fill.ts';
import type { FieldReading, FormReading } from '../../extension/site/reading.ts';
import { isForeign, isPlaceholder, partNamed } from '../../extension/site/words.ts';

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
  foreign: false,
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

  it('leaves the choice in a picker to the moment when its list is open', () => {
    const picker: FieldReading = { part: 'organization', control: 'picker', holds: 'nothing' };
    expect(plan(form({ fields: [picker, field()] }))).toMatchObject({
      steps: [{ put: 'organization' }, { put: 'code' }],
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
    ['one-time-code', [form({ foreign: true })]],
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

  it('knows what stands in a control while nothing is chosen', () => {
    for (const text of ['', 'Select...', '-- Choose one --', 'Seleccione una organización', 'Loading…', '​']) {
      expect(isPlaceholder(text)).toBe(true);
    }
    expect(isPlaceholder('U.S. Soccer')).toBe(false);
  });

  it('knows the sentences that ask for a one-time code', () => {
    expect(isForeign('We sent an access code to your phone')).toBe(true);
    expect(isForeign('Add Membership')).toBe(false);
  });
});
