// Ours: the first page of people, everybody's dots a byte each, and then the other names, page by page, as <status-dot-grid> shows them.
import type { PersonRow } from '../../../contract/people/member.ts';
import { STATES } from '../../../contract/standings/status.ts';
import { BenchGridElement, dotsOf, PAGE, personOf } from './bench-grid-element.ts';
import { enter } from './contender.ts';

let dots: Uint8Array[] = [];

enter<PersonRow>({
  name: 'Touchline',
  prepare: personOf,
  ready: (people) => {
    dots = dotsOf(people.slice(PAGE));
  },
  mount: (box, people) => {
    const element = new BenchGridElement();
    element.style.setProperty('--touchline-grid-height', '600px');
    element.store.put(people.slice(0, PAGE));
    element.store.putDots(new Uint8Array(people.length - PAGE), dots);
    box.append(element);
    return {
      complete: () => element.complete(people),
      filter: (state) => {
        element.change({ filter: { ...element.filter, show: state === null ? null : STATES[state]! } });
      },
      sort: () => {
        element.change({ sort: { column: 0, by: 'day', downwards: false } });
      },
    };
  },
});
