// A message as an operator may read it at 3 am: its shape, and the values that say nothing of a person. Pure. What is not
// known to be harmless is masked, so that a field nobody thought of is masked too.

const HARMLESS: ReadonlySet<string> = new Set([
  'type',
  'timestamp',
  'code',
  'title',
  'completedon',
  'completionid',
  'organization',
  'coursename',
  'datecompleted',
  'object',
  'status',
  'result',
  'created_at',
  'completed_at',
]);

const MASK = '•••';

/** @param text what came; anything that is no JSON is masked whole. */
export function maskBody(text: string): string {
  try {
    return JSON.stringify(masked('', JSON.parse(text)), null, 2);
  } catch {
    return `${MASK} (${text.length} characters, not JSON)`;
  }
}

function masked(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => masked(key, each));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, masked(name, each)]));
  }
  if (value === null || typeof value === 'boolean') return value;
  return HARMLESS.has(key.toLowerCase()) ? value : MASK;
}
