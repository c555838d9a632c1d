// GET .../payment-codes: pools, who waits, who got which; codes masked.
import type { PaymentCodes } from '../../contract/payment-code.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { showCodes } from '../views/show-codes.ts';

export const getPaymentCodes = operation(administrator(), inOrganization('hand-out'), async (c) => {
  c.header('cache-control', 'no-store');
  return c.json((await showCodes(c.var.ports, c.var.place)) satisfies PaymentCodes);
});
