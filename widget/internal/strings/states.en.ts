// English words for states, notes, requirements and what each state means ("Color Codes").
import type { BaseRequirement } from '../../../contract/core/requirement.ts';
import type { Note, State } from '../../../contract/standings/status.ts';

export interface StateWords {
  readonly states: Record<State, string>;
  readonly notes: Record<Note, string>;
  readonly requirements: Record<BaseRequirement, string> & Readonly<Record<string, string>>;
}

const words: StateWords = {
  states: {
    draft: 'Draft',
    submitted: 'Submitted, pending approval',
    approved: 'Approved',
    rejected: 'Rejected',
    'requires-action': 'Requires action',
  },
  notes: { begun: 'in progress', expiring: 'expiring soon', expired: 'expired', exempt: 'exempt' },
  requirements: {
    'abuse-prevention': 'Abuse Prevention (SafeSport)',
    'background-check': 'Background Check',
    'coaching-license': 'Coaching License',
    concussion: 'Concussion Training',
    'referee-license': 'Referee License',
  },
};
export default words;
