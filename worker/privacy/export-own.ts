// GET /v1/me/export: everything that is kept about the owner of a personal link, to take along. What only the association may know is not in it.

import { linkOwner } from '../people/link-owner.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { operation } from '../platform/operation.ts';
import { answerExport } from './answer-export.ts';

export const exportOwn = operation(limitRate('export'), linkOwner(), (c) =>
  answerExport(c.var.ports, c.env.CERTIFICATES, c.var.owner.member, false),
);
