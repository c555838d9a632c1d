// GET /v1/me/export: everything that is kept about the owner of a personal link, to take along. What only the association may know is not in it.
import { answerExport } from '../kept/answer-export.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { linkOwner } from '../middleware/link-owner.ts';
import { operation } from '../operation.ts';

export const exportOwn = operation(limitRate('export'), linkOwner(), (c) =>
  answerExport(c.var.ports, c.env.CERTIFICATES, c.var.owner.member, false),
);
