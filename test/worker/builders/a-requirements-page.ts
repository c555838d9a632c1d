// A requirements page with one item, unless the test says otherwise.
import type { RequirementsPage } from '../../../contract/settings/requirements-page.ts';

export const aRequirementsPage = (change: Partial<RequirementsPage> = {}): RequirementsPage => ({
  title: { en: 'What coaches do first', es: 'Lo primero para entrenadores' },
  intro: [],
  checkedOn: '2026-11-15',
  items: [
    {
      id: 'safesport',
      title: { en: 'SafeSport' },
      requirement: 'abuse-prevention',
      what: [{ en: 'The online course.' }],
      deadline: { on: '08-15', consequence: { en: 'No games before.' } },
    },
  ],
  ...change,
});
