import { endpoint } from '../core/endpoint.ts';
import type {
  AskForPaymentCode,
  CodePool,
  CodesImported,
  HandedOut,
  ImportCodes,
  OwnCode,
  OwnCodes,
  PaymentCodes,
  SetCodePool,
  ShownCode,
} from './payment-code.ts';

export const paymentCodesEndpoints = {
  // The owner of a personal link
  getOwnCodes: /* @__PURE__ */ endpoint<void, OwnCodes>('GET', '/v1/me/payment-codes'),
  /** Asked twice, it is one request. */
  askForPaymentCode: /* @__PURE__ */ endpoint<AskForPaymentCode, OwnCode>('POST', '/v1/me/payment-codes'),
  // Owners and coordinators of the organization whose requirements page asks for codes
  getPaymentCodes: /* @__PURE__ */ endpoint<void, PaymentCodes>('GET', '/v1/organizations/:organization/payment-codes'),
  importPaymentCodes: /* @__PURE__ */ endpoint<ImportCodes, CodesImported>(
    'POST',
    '/v1/organizations/:organization/payment-codes',
  ),
  setCodePool: /* @__PURE__ */ endpoint<SetCodePool, CodePool>(
    'PUT',
    '/v1/organizations/:organization/code-pools/:item',
  ),
  handOutCode: /* @__PURE__ */ endpoint<void, HandedOut>(
    'POST',
    '/v1/organizations/:organization/code-requests/:request/code',
  ),
  showCode: /* @__PURE__ */ endpoint<void, ShownCode>(
    'GET',
    '/v1/organizations/:organization/code-requests/:request/code',
  ),
  /** The coach may ask again; one that was given stays given. */
  declineCodeRequest: /* @__PURE__ */ endpoint<void, void>(
    'DELETE',
    '/v1/organizations/:organization/code-requests/:request',
  ),
};
