// Texts people and systems send: their length is looked at first, and nothing else looks at one that is too long. A pattern that meets a
// quarter of a megabyte may be busy with it for a minute.
import * as z from 'zod/mini';
import { cleanLine, cleanProse } from './clean-text.ts';

/** Stands before every pattern. */
export const upTo = (characters: number) => z.maxLength(characters, { abort: true });

/** Somebody's id or token: to the letter. */
export const Exact = (most: number) => z.string().check(upTo(most));

/** A name, a title: one line, see clean-text.ts. */
export const Line = (most: number) => z.string().check(z.trim(), upTo(most), z.overwrite(cleanLine), z.minLength(1));

/** What somebody wrote in sentences. */
export const Prose = (most: number) => z.string().check(z.trim(), upTo(most), z.overwrite(cleanProse), z.minLength(1));

/** An id of ours in a request. */
export const Id = Exact(200);
