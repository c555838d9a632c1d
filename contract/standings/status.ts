// The five states of a standing and the notes derived beside them. Words only: a colour exists in <status-dot> alone.
import * as z from 'zod/mini';

/** In the order in which a standing usually passes through them. Source: seed C, "Color Codes". */
export const STATES = ['draft', 'submitted', 'approved', 'rejected', 'requires-action'] as const;
export const State = z.enum(STATES);
export type State = z.infer<typeof State>;

/** Derived from a standing and today, never stored. `begun`: Begin was clicked and no completion has come yet. */
export const NOTES = ['begun', 'expiring', 'expired', 'exempt'] as const;
export const Note = z.enum(NOTES);
export type Note = z.infer<typeof Note>;
