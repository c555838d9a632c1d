// A dot in one byte: the state in the lower three bits, one bit for each note above. Bits of the state follow STATES, of the notes NOTES.
import { NOTES, type Note, STATES, type State } from './status.ts';

export const packDot = (state: State, notes: readonly Note[]): number =>
  notes.reduce((byte, note) => byte | (8 << NOTES.indexOf(note)), STATES.indexOf(state));
