// @lit-labs/virtualizer: a list of rows, filtered and sorted as arrays.
import { html, render } from 'lit';
import '@lit-labs/virtualizer';
import { enter } from './contender.ts';
import { byDay, type Flat, flat, hasState, shapeOf } from './row-view.ts';

enter({
  name: 'lit-virtualizer',
  prepare: flat,
  mount: (box, people) => {
    const all = people;
    let shown = all;
    const row = (person: Flat) =>
      html`<div class="row"><span class="cell">${person.name}</span><span class="cell">${person.club}</span>${[
        0, 1, 2, 3, 4,
      ].map((column) => html`<span class="cell">${shapeOf(Number(person[`s${column}`]))}</span>`)}</div>`;
    const draw = () =>
      render(
        html`<lit-virtualizer scroller class="grid" .items=${shown} .renderItem=${(item: unknown) => row(item as Flat)}></lit-virtualizer>`,
        box,
      );
    draw();
    return {
      filter: (state) => {
        shown = state === null ? all : all.filter((each) => hasState(each, state));
        draw();
      },
      sort: () => {
        shown = shown.toSorted(byDay);
        draw();
      },
    };
  },
});
