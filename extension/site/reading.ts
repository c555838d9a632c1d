// What was read from the page, in words only: no element, no typed text, no code. The planner and the tests live on this.
import type { Part } from './words.ts';

/** Why a field cannot be filled, as seen on the page. */
export type Trouble =
  | 'hidden'
  | 'zero-size'
  | 'transparent'
  | 'covered'
  | 'off-screen'
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

/** What the form is about, where that is none of our business. */
export type Foreign = 'one-time-code' | 'sign-in';

/** What the site says of the key that stands in its form. */
export type KeyError = 'key-not-found' | 'key-expired' | 'key-used-up' | 'press-again';

export interface FormReading {
  /** `membership` wants organization and code together; `enrollment` is satisfied with the key alone. */
  kind: 'membership' | 'enrollment';
  /** A title, a sentence, a button or another field says that this is about one-time codes or signing in. */
  foreign?: Foreign;
  /** A title, a button or a legend says that this is about a membership. */
  titled: boolean;
  /** Organization and code stand too far apart to be one form. */
  isFar?: boolean;
  keyError?: KeyError;
  fields: FieldReading[];
}

export type Refusal =
  | Trouble
  | Foreign
  | KeyError
  | 'form-not-found'
  | 'press-enroll'
  | 'two-forms'
  | 'two-fields'
  | 'no-organization'
  | 'no-membership'
  | 'own-value'
  | 'option-not-found'
  | 'option-tie'
  | 'not-taken'
  | 'changed-by-page'
  | 'unreadable';
