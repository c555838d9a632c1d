// The house rules, executable (DESIGN 3 and 10). A failure says what to do about it, file by file.
import { describe, expect, it } from 'vitest';
import { endpoints } from '../contract/endpoints.ts';
import { cyclesOf } from './conventions/cycles-of.ts';
import { importsAtStart, importsOf } from './conventions/imports-of.ts';
import { exists, namesIn, type SourceFile, sourceFiles, typescriptFiles } from './conventions/source-files.ts';

/** Source: house style, "aim for 60 lines, question 120, fail at 400"; never split a file by size alone. */
const LINES_MAX = 400;
/** Longer files open with what they do and what they never do. */
const LINES_WITHOUT_HEADER_MAX = 60;
/** This test has to name what it forbids. */
const self = 'test/conventions.test.ts';

/** The rooms of the Worker, lowest first: each may use those before it. What joins them all stands beside them, in no room. */
const CAPABILITIES = [
  'platform',
  'organizations',
  'people',
  'mail',
  'accounts',
  'api-keys',
  'requirements',
  'webhooks-out',
  'standings',
  'intake',
  'background-checks',
  'safesport',
  'certificates',
  'evidence',
  'ussf',
  'games',
  'certifications',
  'sources',
  'registrations',
  'corrections',
  'duplicates',
  'people-page',
  'own-page',
  'sign-in',
  'payment-codes',
  'reminders',
  'refused-mails',
  'home',
  'digest',
  'tree',
  'settings',
  'privacy',
  'letters',
  'open-api',
];
/** Imports that go up all the same: a standing or license that changed asks for its games to be looked at again, in the same batch. */
const UPWARD = [
  ['worker/standings/record-event.ts', 'worker/games/assignments.store.ts'],
  ['worker/ussf/apply-reading.ts', 'worker/games/assignments.store.ts'],
] as const;

const placeOf = (path: string): number => {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? CAPABILITIES.length : CAPABILITIES.indexOf(folder);
};
const isRule = (path: string): boolean => path.includes('/rules/') || path.startsWith('worker/platform/table/');

const lines = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
const isTest = ({ path }: SourceFile): boolean => /\.(test|spec)\.ts$/.test(path);
const inside = (...folders: string[]): SourceFile[] =>
  typescriptFiles.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));

/** Fails with one line a violation. */
const none = (violations: string[]): void => expect(violations.join('\n')).toBe('');

/** Violations of "no such words in these files", by line. */
const words = (files: readonly SourceFile[], forbidden: RegExp, instead: string): string[] =>
  files
    .filter(({ path }) => path !== self)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (forbidden.test(line) ? [`${path}:${index + 1} ${line.trim()} → ${instead}`] : [])),
    );

/** The same files with their comments blanked, so that prose may use any word. */
const withoutComments = (files: readonly SourceFile[]): SourceFile[] =>
  files.map(({ path, text }) => ({ path, text: text.replace(/^\s*(\/\/|\/?\*).*$/gm, '') }));

describe('files', () => {
  const code = sourceFiles.filter(({ path }) => /\.(ts|js|css)$/.test(path));

  it(`have at most ${LINES_MAX} lines`, () => {
    none(
      code
        .filter((file) => lines(file) > LINES_MAX)
        .map((file) => `${file.path} has ${lines(file)} lines → split it by what its parts do`),
    );
  });

  it('are named for the one thing they hold', () => {
    none(
      code
        .filter(({ path }) => /(^|\/)(utils?|types|helpers?|misc|common|shared)\.(ts|js)$/.test(path))
        .map(({ path }) => `${path} → name it for what it exports`),
    );
  });

  it('open with what they do when they are long', () => {
    none(
      typescriptFiles
        .filter((file) => !isTest(file) && lines(file) > LINES_WITHOUT_HEADER_MAX && !/^(\/\/|\/\*\*)/.test(file.text))
        .map(({ path }) => `${path} → begin with 2 to 6 lines: what it does, what it never does`),
    );
  });
});

describe('code', () => {
  it('has no any and silences no check', () => {
    none([
      ...words(
        withoutComments(typescriptFiles),
        /(:\s*any\b|\bas any\b|<any>|\bany\[\])/,
        'say the type, or unknown and look',
      ),
      ...words(typescriptFiles, /@ts-(ignore|nocheck|expect-error)|biome-ignore/, 'mend what it complains about'),
    ]);
  });

  it('has no leftovers', () => {
    none([
      ...words(sourceFiles, /\b(TODO|FIXME|XXX|HACK)\b/, 'do it, or write an issue'),
      ...words(typescriptFiles, /^\s*debugger\b/, 'take it out'),
    ]);
  });

  it('skips no test and runs none alone', () => {
    none(
      words(
        typescriptFiles,
        /\b(it|test|describe)\.(skip|only|todo|fails|runIf|skipIf)\b|\bx(it|describe)\(/,
        'run it',
      ),
    );
  });

  it('names no machine and no registry', () => {
    const machine = /(^|[\s'"`(=])\/(root|home|work|Users)\/|registry\.(npmjs|yarnpkg)\./;
    none(words(sourceFiles, machine, 'use a path from the project, or none'));
  });
});

describe('import borders', () => {
  const border = (folder: string, allowed: RegExp) =>
    inside(folder).flatMap((file) =>
      importsOf(file)
        .filter((name) => /^(contract|worker|widget|extension|tools|test)\//.test(name) && !allowed.test(name))
        .map((name) => `${file.path} imports ${name} → ${folder} may import only ${allowed.source}`),
    );

  it('the contract imports nothing of ours and nothing but zod/mini', () => {
    none([
      ...border('contract', /^contract\//),
      ...inside('contract').flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('contract/') && name !== 'zod/mini')
          .map((name) => `${file.path} imports ${name} → the contract is read everywhere, keep it bare`),
      ),
    ]);
  });

  it('widget and extension import only themselves and the contract', () => {
    none([...border('widget', /^(widget|contract)\//), ...border('extension', /^(extension|contract)\//)]);
  });

  it('the Worker imports no widget, extension, tool or test', () => {
    none(border('worker', /^(worker|contract)\//));
  });

  it('rules are pure: only contract and other rules, no package but zod, no clock', () => {
    const rules = inside('worker').filter(({ path }) => isRule(path));
    expect(rules).not.toEqual([]);
    none([
      ...rules.flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('contract/') && !isRule(name) && name !== 'zod/mini')
          .map((name) => `${file.path} imports ${name} → a rule takes what it needs as an argument`),
      ),
      ...words(rules, /\bDate\.now\(|new Date\(\)|\bfetch\(|Math\.random\(/, 'take `now` as an argument'),
    ]);
  });

  it('a store never routes', () => {
    none(
      inside('worker')
        .filter(({ path }) => path.endsWith('.store.ts'))
        .flatMap((file) =>
          importsOf(file)
            .filter((name) => name.startsWith('hono') || name === 'worker/platform/operation.ts')
            .map((name) => `${file.path} imports ${name} → hand the store what it needs`),
        ),
    );
  });

  it('every folder of the Worker has its place in the order of capabilities', () => {
    const folders = namesIn('worker').filter((name) => !name.includes('.') && name !== 'migrations');
    expect(new Set(folders)).toEqual(new Set(CAPABILITIES));
  });

  it('a capability imports only itself and what comes before it in the order', () => {
    const upward = inside('worker').flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('worker/') && placeOf(name) > placeOf(file.path))
        .map((name) => `${file.path} → ${name}`),
    );
    expect(upward.toSorted()).toEqual(UPWARD.map(([from, to]) => `${from} → ${to}`).toSorted());
  });

  it('no file imports itself by a detour, in Worker and contract types included', () => {
    const together = new Map([
      ...inside('worker', 'contract').map((file) => [file.path, importsOf(file)] as const),
      ...inside('widget', 'extension').map((file) => [file.path, importsAtStart(file)] as const),
    ]);
    none(cyclesOf(together).map((cycle) => `${cycle.join(' → ')} → move what both need into a third file`));
  });

  it('only record-event.ts writes standings and events', () => {
    const writers = inside('worker', 'test/sandbox').filter(({ path }) => path !== 'worker/standings/record-event.ts');
    const write =
      /\.(insert|update|delete)\(\s*(standing|event)\s*\)|\b(insert into|update|delete from)\s+["`]?(standing|event)\b/i;
    none(words(writers, write, 'record an event instead, record-event.ts is the funnel'));
  });

  it('widgets fetch and open sockets only in api.ts', () => {
    const rest = inside('widget').filter(({ path }) => path !== 'widget/api.ts');
    none(words(rest, /\bfetch\(|new (WebSocket|XMLHttpRequest|EventSource)\b/, 'call it through widget/api.ts'));
  });
});

describe('one rule in one place', () => {
  it('what an address looks like is said in contract/core/address-shape.ts', () => {
    none(words(inside('widget', 'extension'), /\/\^\[\^.*\\s.*\]\+@/, 'isAddress of contract/core/address-shape.ts'));
  });
});

describe('nothing is left untested', () => {
  it('every tag has a spec', () => {
    const tags = namesIn('widget').filter((name) => exists(`widget/${name}/${name}-define.ts`));
    expect(tags).not.toEqual([]);
    none(
      tags
        .filter((tag) => !exists(`test/widget/${tag}.spec.ts`))
        .map((tag) => `<${tag}> → write test/widget/${tag}.spec.ts, beginning with its accessibility audit`),
    );
  });

  it('every endpoint of the contract is one file of its capability, and so is its test', () => {
    const operations = inside('worker').filter(({ path }) => path.endsWith('/operations.ts'));
    none(
      Object.keys(endpoints).flatMap((name) => {
        const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        const list = operations.find(({ text }) => new RegExp(`^  ${name},$`, 'm').test(text));
        if (!list) return [`${name} → name it in the operations.ts of its capability`];
        const folder = list.path.replace('/operations.ts', '');
        return [`${folder}/${file}.ts`, `test/${folder}/${file}.test.ts`]
          .filter((path) => !exists(path))
          .map((path) => `${path} → every operation is one file, with a test of its own: happy, error, security`);
      }),
    );
  });
});

describe('the README', () => {
  const readme = sourceFiles.find(({ path }) => path === 'README.md')?.text ?? '';

  it('shows the snippet that the demo pages carry', () => {
    const pages = sourceFiles.filter(({ path }) => path.startsWith('widget/demo/') && path.endsWith('.html'));
    expect(pages).not.toEqual([]);
    const snippet = /<script[^>]*embed\.js[^>]*><\/script>/;
    const [inReadme = ''] = snippet.exec(readme) ?? [];
    for (const { text } of pages) {
      const [inPage = ''] = snippet.exec(text) ?? [];
      expect(inPage.replace('{{HOST}}', 'https://HOST').replace('{{ORGANIZATION}}', 'big-bear')).toBe(inReadme);
    }
  });

  it('points only at files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:contract|widget|extension|worker|tools|test)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path.replace(/\/$/, ''),
    );
    expect(named).not.toEqual([]);
    none(named.filter((path) => !exists(path)).map((path) => `${path} → the README names it, but it is not there`));
  });
});
