// Where each operation of contract/code-endpoints.ts is done. Part of app.ts.
import type { codeEndpoints } from '../contract/code-endpoints.ts';
import { askForPaymentCode } from './routes/ask-for-payment-code.ts';
import { declineCodeRequest } from './routes/decline-code-request.ts';
import { getOwnCodes } from './routes/get-own-codes.ts';
import { getPaymentCodes } from './routes/get-payment-codes.ts';
import { handOutCode } from './routes/hand-out-code.ts';
import { importPaymentCodes } from './routes/import-payment-codes.ts';
import { setCodePool } from './routes/set-code-pool.ts';
import { showCode } from './routes/show-code.ts';

export const codeOperations = {
  getOwnCodes,
  askForPaymentCode,
  getPaymentCodes,
  importPaymentCodes,
  setCodePool,
  handOutCode,
  showCode,
  declineCodeRequest,
} satisfies Record<keyof typeof codeEndpoints, unknown>;
