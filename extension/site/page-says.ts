// What today's site shows to those who are signed in already: a dialog that offers to enroll, with nothing to fill in.
import { isVisible, matches, queryAll } from './dom.ts';
import { FIELDS } from './find-fields.ts';
import { textOf } from './name-of.ts';
import type { Root } from './roots.ts';
import { plain } from './words.ts';

const ENROLL = /^(enroll?( now)?|inscribir(se|me)?)$/;

export function offersEnrolling(roots: Root[]): boolean {
  return roots.some((root) =>
    [...queryAll(root, 'dialog,[role=dialog]')].some(
      (dialog) =>
        isVisible(dialog) &&
        ![...queryAll(dialog, FIELDS)].some((field) => isVisible(field)) &&
        [...queryAll(dialog, 'button,[role=button],a')].some(
          (button) => !matches(button, '[hidden]') && ENROLL.test(plain(textOf(button))),
        ),
    ),
  );
}
