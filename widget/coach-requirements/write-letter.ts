// A request to a person as a mailto: address, filled with what the mail must say. Sends nothing; the coach's own mail program does.
import type { Language, Me } from '../../contract/people/member.ts';
import type { RequirementsItem } from '../../contract/settings/requirements-page.ts';
import type { RequirementsWords } from '../internal/strings/requirements.en.ts';
import { say } from './say-said.ts';

export type Ask = NonNullable<RequirementsItem['asks']>[number];

export interface Letter {
  readonly to: { readonly name: string; readonly email: string };
  readonly ask: Ask;
  readonly item: RequirementsItem;
  readonly me: Me | undefined;
  readonly division: string;
  readonly words: RequirementsWords;
  readonly language: Language;
}

export const writeLetter = ({ to, ask, item, me, division, words, language }: Letter): string => {
  const lines = [
    me
      ? `${words.myName}: ${me.identity.firstName} ${me.identity.lastName}`
      : ask.with?.length
        ? ''
        : `${words.myName}: `,
    division || !ask.with?.length ? `${words.myDivision}: ${division}` : '',
    ...(ask.with ?? []).map((said) => `${say(said, language)}: `),
  ].filter(Boolean);
  const parts = { subject: words.subject[ask.kind](say(item.title, language)), body: lines.join('\r\n') };
  const query = Object.entries(parts).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${encodeURIComponent(to.email).replace('%40', '@')}?${query.join('&')}`;
};
