// The ledger of one member in the contract's words. A completion's id stays inside.
import type { HistoryEntry } from '../../contract/standings/history.ts';
import type { EventRow } from './ledger.store.ts';

export function showHistory(row: EventRow): HistoryEntry {
  const { id, requirement, source, actor, occurredAt, receivedAt, fact } = row;
  const entry: HistoryEntry = { id, requirement, what: fact.type, source, actor, occurredAt, receivedAt };
  switch (fact.type) {
    case 'training-begun':
      return { ...entry, receipt: fact.receipt };
    case 'completion':
      return { ...entry, course: fact.courseTitle, completedOn: fact.completedOn, fields: fact.differs };
    case 'certificate-decided': {
      const { certificateId, decision, reason, completedOn } = fact;
      return { ...entry, certificateId, decision, reason, ...(completedOn === null ? {} : { completedOn }) };
    }
    case 'certificate-uploaded':
    case 'certificate-reopened':
      return { ...entry, certificateId: fact.certificateId };
    case 'completion-set-aside':
      return { ...entry, reason: fact.reason, ...(fact.because ? { because: fact.because } : {}) };
    case 'background-check': {
      const { outcome, completedOn } = fact;
      return { ...entry, outcome, ...(completedOn === null ? {} : { completedOn }) };
    }
    case 'acknowledged': {
      const { name, parent, version } = fact;
      return { ...entry, signedBy: parent === null ? name : `${parent} (${name})`, version };
    }
    case 'attested':
      return { ...entry, answer: fact.answer };
    case 'check-recorded': {
      const { outcome, on, place } = fact;
      return { ...entry, outcome, completedOn: on, ...(place === null ? {} : { place }) };
    }
    case 'certification': {
      const decision = fact.state === 'active' ? 'approved' : 'rejected';
      return { ...entry, course: fact.title, decision };
    }
    case 'identity-corrected':
      return { ...entry, fields: fact.fields };
    default:
      return entry;
  }
}
