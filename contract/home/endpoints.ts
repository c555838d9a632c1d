import { endpoint } from '../core/endpoint.ts';
import type { Home } from './home.ts';

export const homeEndpoints = {
  // Whoever has an office there or above
  getHome: /* @__PURE__ */ endpoint<void, Home>('GET', '/v1/organizations/:organization/home'),
};
