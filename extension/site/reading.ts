// What was read from the page, in words only: no element, no typed text, no code. The planner and the tests live on this.
import type { Part } from './words.ts';

/** Why a field cannot be filled, as seen on the page. */
export type Trouble =
  | 'hidden'
  | 'zero-size'
  | 'transparent'
  | 'covered'
  | 'read-only'
  | 'secret-field'
  | 'one-time-code'
  | 'does-not-fit'
  | 'unknown-control';

export interface FieldReading {
  part: Part;
  control: 'text' | 'select' | 'list' | 'picker' | 'unknown';
  trouble?: Trouble;
  /** `wanted` is what we would put there; `other` is somebody's own value. */
  holds: 'nothing' | 'wanted' | 'other';
  /** Texts of a select's or list's options; absent where they show only after opening. */
  options?: string[];
}

export interface FormReading {
  /** `membership` wants organization and code together; `enrollment` is satisfied with the key alone. */
  kind: 'membership' | 'enrollment';
  /** A title or a sentence beside the fields says that this is about one-time codes or the like. */
  foreign: boolean;
  /** The title says that a membership is being added. */
  titled: boolean;
  fields: FieldReading[];
}

export type Refusal =
  | Trouble
  | 'no-handoff'
  | 'malformed-code'
  | 'form-not-found'
  | 'two-forms'
  | 'two-fields'
  | 'no-organization'
  | 'own-value'
  | 'option-not-found'
  | 'option-tie'
  | 'not-taken';
