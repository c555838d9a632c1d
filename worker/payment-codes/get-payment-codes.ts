// GET .../payment-codes: pools, who waits, who got which; codes masked.
import type { PaymentCodes } from '../../contract/payment-codes/payment-code.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { showCodes } from './show-codes.ts';

export const getPaymentCodes = operation(administrator(), inOrganization('hand-out'), async (c) => {
  c.header('cache-control', 'no-store');
  return c.json((await showCodes(c.var.ports, c.var.place)) satisfies PaymentCodes);
});
