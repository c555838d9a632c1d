// Decides what is to be put where, or why nothing is. Pure: no DOM, no clock; the plan names parts and holds no values.
import { chooseOption } from './choose-option.ts';
import type { FieldReading, FormReading, Refusal } from './reading.ts';
import type { Part } from './words.ts';

export interface Step {
  /** Place of the field in the form's reading. */
  field: number;
  put: Part;
  /** Place of the option to choose, where the list is known beforehand. */
  option?: number;
}

export interface Refused {
  refusal: Refusal;
  part?: Part | undefined;
}

export type Plan = { form: number; steps: Step[]; left?: Refused } | Refused;

/** Nobody could have seen these: they are passed over as long as another one can be seen. */
const OUT_OF_SIGHT = ['hidden', 'zero-size', 'transparent', 'covered'];

export function planFill(forms: FormReading[], organization: string): Plan {
  const inSight = forms.filter(({ fields }) => fields.some(isInSight));
  const [form, second] = inSight.length > 0 ? inSight : forms.slice(0, 1);
  if (!form) return { refusal: 'form-not-found' };
  if (second) return { refusal: 'two-forms' };
  if (form.foreign) return { refusal: form.foreign, part: 'code' };

  const code = planPart(form, 'code', organization);
  const place = planPart(form, 'organization', organization);
  // The key of today's form stands alone: it goes first, whatever becomes of the rest. So does a code beside a list that has to be opened,
  // for a list may cover the form while it closes; it is taken back where the choice fails.
  const isOpened = form.fields.some(({ part, control }) => part === 'organization' && control === 'picker');
  const order = form.kind === 'enrollment' || isOpened ? [code, place] : [place, code];
  const steps = order.flatMap((planned) => (typeof planned === 'object' && 'field' in planned ? [planned] : []));
  const refused = (planned: typeof code): planned is Refused => typeof planned === 'object' && 'refusal' in planned;

  if (refused(code)) return code;
  if (form.kind === 'membership') {
    if (!place || form.isFar) return { refusal: 'no-organization', part: 'organization' };
    if (refused(place)) return place;
    if (!form.titled) return { refusal: code ? 'no-membership' : 'form-not-found', part: code ? 'code' : undefined };
  }
  if (form.keyError && code === 'done') return { refusal: form.keyError, part: 'code' };
  return { form: forms.indexOf(form), steps, ...(refused(place) && { left: place }) };
}

/** A step, a refusal, `done` when the field holds the right thing already, undefined when the form has no such field. */
function planPart(form: FormReading, part: Part, organization: string): Step | Refused | 'done' | undefined {
  const all = form.fields.filter((field) => field.part === part);
  const seen = all.filter(isInSight);
  const [field, second] = seen.length > 0 ? seen : all.slice(0, 1);
  if (!field) return undefined;
  if (second) return { refusal: 'two-fields', part };
  if (field.trouble) return { refusal: field.trouble, part };
  if (field.holds === 'wanted') return 'done';
  if (field.holds === 'other') return { refusal: 'own-value', part };
  const step: Step = { field: form.fields.indexOf(field), put: part };
  if (part === 'code' || !field.options) return step;
  const choice = chooseOption(organization, field.options);
  return typeof choice === 'string' ? { refusal: choice, part } : { ...step, option: choice.index };
}

function isInSight({ trouble }: FieldReading): boolean {
  return !trouble || !OUT_OF_SIGHT.includes(trouble);
}
