// The field's terms, held by name: a word that the glossary gave up for another one stands in no sentence that people read, in either language.
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './conventions/source-files.ts';

/** What is not said any more, and what is said instead. */
const NOT_IN_ENGLISH: readonly [RegExp, string][] = [
  [/\b(some|no|every|any)body\b/i, 'someone, no one, everyone, anyone'],
  [/\b(whoever|whom)\b/i, 'the role that acts'],
  [/\bon (the|our|your) books\b|\byour books\b/i, 'in your records'],
  [/\bby itself\b|\bby ourselves\b/i, 'automatically'],
  [/\b(run|runs|ran) out\b/i, 'expires, expired'],
  [/\blast day\b(?! of the season)/i, 'expiration date'],
  [/\bvalid until\b|\bcounts until\b/i, 'valid through'],
  [/\blicence/i, 'license'],
  [/\bcancelled\b/i, 'canceled'],
  [/\bbirth ?day\b|\bbirth date\b/i, 'date of birth'],
  [/\bset aside\b/i, 'dismiss'],
  [/\bbring(s|ing)? in\b|\bbrought in\b/i, 'import'],
  [/\blook(s|ed)? after\b/i, 'assigned to'],
  [/\bhand(s|ed)? out\b/i, 'send'],
  [/\bbranch(es)?\b/i, 'organization'],
  [/\bweb sites?\b/i, 'website'],
  [/\bwithdraw(n|s)?\b/i, 'revoke (key), cancel (invitation)'],
  [/\bU\.S\. Soccer certificates?\b/i, 'U.S. Soccer certification'],
  [/\bfor good\b/i, 'permanently'],
  [
    /\bfree (for|with)\b|\bone to two hours\b|\bthree minutes\b|\bcouple of days\b/i,
    'no price and no duration that nobody set',
  ],
];
const NOT_IN_SPANISH: readonly [RegExp, string][] = [
  [/[«»]/, '“ ”'],
  [/\bajustes\b/i, 'Configuración'],
  [/\bdelegad[oa]s?\b/i, 'mánager de equipo'],
  [/\bencargad[oa]s? de inscripciones\b/i, 'responsable de inscripciones'],
  [/\bborrador\b/i, 'Por completar'],
  [/\bautorizad[oa]s?\b/i, 'con todo aprobado'],
  [/\bapart(ar|ado|ó|e)\b/i, 'descartar'],
  [/\bunión\b|\bunir(se)?\b|\bunid[oa]s?\b/i, 'combinar'],
  [/\binténtelo\b/i, 'intente de nuevo'],
  [/\bnúmero USSF\b/i, 'USSF ID'],
  [/\brama\b/i, 'organización'],
  [/\bqueda en nada\b|\bpor sí sola?\b(?! no cambia)/i, 'automáticamente'],
  [/\bvál(e|ido) hasta\b|\bvale hasta\b/i, 'vigente hasta'],
  [/\bpedir (la|una|un|el) (cuenta|corrección|código)\b/i, 'solicitar'],
  [/\b(envíen|inscríban|manden)(me|nos)?\b/i, 'usted, nunca ustedes'],
];

const ENGLISH = /[./]en\.ts$|^extension\/_locales\/en\//;
const SPANISH = /[./]es\.ts$|^extension\/_locales\/es\//;
/** A sentence: a text in quotes that holds a blank or begins with a capital. Keys, paths and imports are none. */
const QUOTED = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

function sentencesIn({ text }: SourceFile): string[] {
  const code = text.replace(/^import .*$/gm, '').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [...code.matchAll(QUOTED)]
    .map((found) => (found[1] ?? found[2] ?? found[3] ?? '').replace(/\$\{[^}]*\}/g, '…'))
    .filter((each) => /\s/.test(each) || /^\p{Lu}/u.test(each));
}

const said = (files: RegExp, terms: readonly [RegExp, string][]): string[] =>
  sourceFiles
    .filter(({ path }) => files.test(path) && !path.startsWith('test/'))
    .flatMap((file) =>
      sentencesIn(file).flatMap((sentence) =>
        terms.filter(([term]) => term.test(sentence)).map(([, instead]) => `${file.path}: “${sentence}” → ${instead}`),
      ),
    );

/** What people read outside the dictionaries. Every line is prose. */
const PROSE = ['extension/store/listing.md', 'README.md', 'CHANGELOG.md', 'extension/README.md'];
const SPANISH_PART = /^## Español\n[\s\S]*?(?=^## )/m;

const prose = (): SourceFile[] => sourceFiles.filter(({ path }) => PROSE.includes(path));
const saidIn = (path: string, text: string, terms: readonly [RegExp, string][]): string[] =>
  text
    .replace(/`[^`]*`/g, '…')
    .split('\n')
    .flatMap((line) =>
      terms.filter(([term]) => term.test(line)).map(([, instead]) => `${path}: “${line.trim()}” → ${instead}`),
    );

describe('words that people read', () => {
  it('are the terms of the field in English', () => {
    expect(said(ENGLISH, NOT_IN_ENGLISH).join('\n')).toBe('');
  });

  it('are the terms of the field in Spanish', () => {
    expect(said(SPANISH, NOT_IN_SPANISH).join('\n')).toBe('');
  });

  it('are the terms of the field in the store’s page, the README and the changelog too', () => {
    expect(prose().map(({ path }) => path)).toHaveLength(PROSE.length);
    const english = prose().flatMap(({ path, text }) => saidIn(path, text.replace(SPANISH_PART, ''), NOT_IN_ENGLISH));
    const spanish = prose().flatMap(({ path, text }) =>
      saidIn(path, SPANISH_PART.exec(text)?.[0] ?? '', NOT_IN_SPANISH),
    );
    expect([...english, ...spanish].join('\n')).toBe('');
  });

  it('are looked at: a given-up word would be seen', () => {
    const file = {
      path: 'widget/internal/strings/any.en.ts',
      text: "const words = { a: 'Nobody is on your books.' };",
    };
    const found = sentencesIn(file).filter((each) => NOT_IN_ENGLISH.some(([term]) => term.test(each)));
    expect(found).toEqual(['Nobody is on your books.']);
    expect(sourceFiles.filter(({ path }) => ENGLISH.test(path)).length).toBeGreaterThan(40);
  });
});
