import type { paymentCodesEndpoints } from '../../contract/payment-codes/endpoints.ts';
import { askForPaymentCode } from './ask-for-payment-code.ts';
import { declineCodeRequest } from './decline-code-request.ts';
import { getOwnCodes } from './get-own-codes.ts';
import { getPaymentCodes } from './get-payment-codes.ts';
import { handOutCode } from './hand-out-code.ts';
import { importPaymentCodes } from './import-payment-codes.ts';
import { setCodePool } from './set-code-pool.ts';
import { showCode } from './show-code.ts';

export const paymentCodesOperations = {
  getOwnCodes,
  askForPaymentCode,
  getPaymentCodes,
  importPaymentCodes,
  setCodePool,
  handOutCode,
  showCode,
  declineCodeRequest,
} satisfies Record<keyof typeof paymentCodesEndpoints, unknown>;
