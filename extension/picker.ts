// What opens a list and chooses in it. Put beside the filler only in pages whose form has such a control.
import { fillerPlace } from './filler-place.ts';
import { applyPicker } from './site/controls/apply-picker.ts';

fillerPlace.touchlinePick = applyPicker;
