// POST .../payment-codes: fills a pool. A line that is no code, stands there twice or is known already is named; the others go in.
import { type CodesImported, ImportCodes } from '../../contract/payment-codes/payment-code.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { ownCodeItems } from './code-items.ts';
import { CODES_IN_BATCH } from './limits.ts';
import { clearWarning, insertCode } from './payment-codes.store.ts';

const CODE = /^[A-Za-z0-9_-]{4,64}$/;

export const importPaymentCodes = operation(administrator(), inOrganization('hand-out'), async (c) => {
  const { ports, place } = c.var;
  const { item, lines } = await readBody(c, ImportCodes);
  if (!(await ownCodeItems(ports.db, place)).some(({ id }) => id === item)) throw new Refused('not-found');
  const refused: CodesImported['refused'] = [];
  const fresh = new Map<string, number>();
  for (const { line, code } of lines) {
    const whole = code.trim();
    if (!CODE.test(whole)) refused.push({ line, why: 'not-a-code' });
    else if (fresh.has(whole)) refused.push({ line, why: 'twice' });
    else fresh.set(whole, line);
  }
  const of = { organizationId: place.row.id, item };
  let added = 0;
  const all = [...fresh];
  for (let at = 0; at < all.length; at += CODES_IN_BATCH) {
    const some = all.slice(at, at + CODES_IN_BATCH);
    const rows = await Promise.all(
      some.map(async ([code]) => ({
        ...of,
        id: crypto.randomUUID(),
        codeSealed: await ports.keys.seal(code),
        codeHash: await ports.keys.hash(`payment-code/${code}`),
        importedAt: ports.now.toISOString(),
        importedBy: c.var.administrator.email,
      })),
    );
    const inserts = rows.map((row) => insertCode(ports.db, row));
    const [first, ...rest] = inserts;
    if (!first) continue;
    const done = await ports.db.batch([first, ...rest]);
    for (const [index, [, line]] of some.entries()) {
      if (done[index]?.length) added++;
      else refused.push({ line, why: 'known' });
    }
  }
  await clearWarning(ports.db, of);
  refused.sort((a, b) => a.line - b.line);
  return c.json({ added, refused } satisfies CodesImported);
});
