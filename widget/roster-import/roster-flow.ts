// What the import knows and does: the file as read, which column is which, what each line became, and sending it in batches. A batch that
// did not arrive can be sent again: the server knows each row. Draws nothing.
import { endpoints } from '../../contract/endpoints.ts';
import type { Language, Role } from '../../contract/people/member.ts';
import type { RosterOutcome, RosterRow } from '../../contract/registrations/roster.ts';
import {
  guessRoster,
  missingColumns,
  type RosterField,
  type RosterMapping,
} from '../../contract/registrations/roster-columns.ts';
import { inventedRole, type RosterProblem, readBirthDate, readRow } from '../../contract/registrations/roster-row.ts';
import { type DateOrder, orderIn } from '../../contract/table/table-day.ts';
import { call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { FileLine, FileSaid } from './read-file.ts';

/** Well under the size of one request, whatever stands in the cells. */
const ROWS_AT_ONCE = 100;
/** More names of roles in one sentence are not read. */
const INVENTED_SHOWN = 10;

export type LineResult = RosterOutcome | readonly RosterProblem[] | 'not-sent';

export class RosterFlow {
  fileName = '';
  /** 0 to 1 while a file is read. */
  reading: number | undefined;
  broken = false;
  /** An Excel workbook, which is no CSV. */
  workbook = false;
  headers: readonly string[] = [];
  lines: readonly FileLine[] = [];
  mapping: RosterMapping = {};
  /** Two columns fit these equally well. */
  doubts: readonly RosterField[] = [];
  /** What a person chose; the file decides without. */
  chosenOrder: DateOrder | undefined;
  /** How dates that could be read either way were read. */
  dates: { readonly order: DateOrder; readonly written: string; readonly day: string } | undefined;
  /** Roles the league invented: those lines get the role chosen for them. */
  invented: readonly string[] = [];
  role: Role = 'volunteer';
  language: Language;
  good: readonly RosterRow[] = [];
  bad: readonly { line: number; problems: readonly RosterProblem[] }[] = [];
  /** By line; what was answered so far. */
  readonly results = new Map<number, RosterOutcome>();
  sent = 0;
  sending = false;
  failure: FailureCode | undefined;
  #worker: Worker | undefined;
  readonly #changed: () => void;

  constructor(language: Language, changed: () => void, signal: AbortSignal) {
    this.language = language;
    this.#changed = changed;
    signal.addEventListener('abort', () => this.#worker?.terminate());
  }

  read(file: File): void {
    this.#worker?.terminate();
    Object.assign(this, {
      fileName: file.name,
      reading: 0,
      broken: false,
      workbook: false,
      chosenOrder: undefined,
      headers: [],
      lines: [],
      sent: 0,
      failure: undefined,
    });
    this.results.clear();
    const worker = new Worker(new URL('./read-file.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.onerror = () => this.#failed(worker);
    worker.onmessage = ({ data }: MessageEvent<FileSaid>) => {
      if (data.type === 'progress') this.reading = data.share;
      else if (data.type === 'failed') this.#failed(worker);
      else if (data.type === 'workbook') this.#failed(worker, true);
      else this.#take(worker, data.headers, data.lines);
      this.#changed();
    };
    worker.postMessage(file);
    this.#changed();
  }

  get missing(): readonly RosterField[] {
    return missingColumns(this.mapping);
  }

  /** Which column a field is in; undefined for none. */
  map(field: RosterField, column: number | undefined): void {
    const mapping = { ...this.mapping };
    if (column === undefined) delete mapping[field];
    else mapping[field] = column;
    this.mapping = mapping;
    // A person has looked.
    this.doubts = this.doubts.filter((each) => each !== field);
    this.examine();
  }

  /** Reads every line by the mapping as it is now. */
  examine(): void {
    const column = this.mapping.birthDate;
    const found = orderIn(column === undefined ? [] : this.lines.map(({ cells }) => cells[column] ?? ''));
    const order = this.chosenOrder ?? found.order;
    const day = found.unsure === undefined ? null : readBirthDate(found.unsure, order);
    this.dates = found.unsure !== undefined && day ? { order, written: found.unsure, day } : undefined;
    const invented = new Set<string>();
    const good: RosterRow[] = [];
    const bad: { line: number; problems: readonly RosterProblem[] }[] = [];
    const { mapping, role, language } = this;
    for (const { line, cells } of this.lines) {
      const read = readRow(cells, line, { mapping, order, role, language });
      const own = invented.size < INVENTED_SHOWN ? inventedRole(cells, mapping) : null;
      if (own) invented.add(own);
      if (read.row) good.push(read.row);
      else bad.push({ line, problems: read.problems });
    }
    Object.assign(this, { good, bad, invented: [...invented] });
    this.#changed();
  }

  /** Sends what has no answer yet, a batch after the other, until all is there or one does not arrive. */
  async send(organization: string, signal: AbortSignal): Promise<void> {
    this.sending = true;
    this.failure = undefined;
    const left = this.good.filter(({ line }) => !this.results.has(line));
    for (let at = 0; at < left.length && !this.failure && !signal.aborted; at += ROWS_AT_ONCE) {
      const rows = left.slice(at, at + ROWS_AT_ONCE);
      this.#changed();
      const params = { organization };
      const answer = await call(endpoints.importRoster, { params, body: { rows }, token: sessionToken.value, signal });
      if (!answer.ok) this.failure = answer.failure.code;
      else for (const { line, outcome } of answer.value.results) this.results.set(line, outcome);
      this.sent = this.results.size;
    }
    this.sending = false;
    if (this.failure === 'not-signed-in') sessionToken.forget();
    this.#changed();
  }

  resultOf(line: number): LineResult {
    return this.results.get(line) ?? this.bad.find((each) => each.line === line)?.problems ?? 'not-sent';
  }

  #take(worker: Worker, headers: readonly string[], lines: readonly FileLine[]): void {
    worker.terminate();
    Object.assign(this, { headers, lines, reading: undefined, ...guessRoster(headers) });
    this.examine();
  }

  #failed(worker: Worker, workbook = false): void {
    worker.terminate();
    Object.assign(this, { reading: undefined, broken: !workbook, workbook });
    this.#changed();
  }
}
