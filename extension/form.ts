// What is needed only once a page shows a form of ours: what the form is about, what covers its fields, and how a list is chosen from.
// Put beside the filler then.
import { fillerPlace } from './filler-place.ts';
import { applyPicker } from './site/controls/apply-picker.ts';
import { isUnderCover } from './site/covers.ts';
import { readSigns } from './site/form-signs.ts';

fillerPlace.touchlineForm = { applyPicker, isUnderCover, readSigns };
