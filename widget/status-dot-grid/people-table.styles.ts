// How the table of people looks: dense lines, a name that never leaves, dots in columns.
import { css } from 'lit';

export const tableStyles = css`
  .grid {
    --_name: 10.5rem;
    inline-size: 100%;
    max-block-size: min(var(--touchline-grid-height, 36rem), 80vh);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overscroll-behavior: contain;
    /* What the sticky head and the sticky names cover. */
    scroll-padding: var(--_head, 52px) 0 0 var(--_name);
    line-height: 1.25;
    background: var(--touchline-grid-ground, Canvas);
    color: var(--touchline-grid-text, CanvasText);
  }
  .space {
    position: relative;
    overflow: clip;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--touchline-grid-head, color-mix(in srgb, var(--_accent) 12%, Canvas));
    font-size: 0.8125em;
    font-weight: 600;
  }
  .head .cell {
    cursor: pointer;
    justify-content: center;
    text-align: center;
    padding-inline: 4px;
    overflow-wrap: normal;
    hyphens: auto;
  }
  .head .cell:first-child {
    justify-content: start;
    padding-inline: 12px;
  }
  .head [aria-sort='ascending']::after {
    content: ' ↑';
  }
  .head [aria-sort='descending']::after {
    content: ' ↓';
  }
  .row-line {
    display: grid;
    grid-template-columns: minmax(var(--_name), 1fr) repeat(var(--_columns, 1), minmax(5.75rem, 8rem));
    block-size: 52px;
    border-block-end: 1px solid var(--_line);
  }
  /* As tall as its longest name. */
  .head .row-line {
    block-size: auto;
    min-block-size: 52px;
  }
  .space,
  .rows {
    background: inherit;
  }
  .head,
  .space {
    min-inline-size: calc(var(--_name) + var(--_columns, 1) * 5.75rem);
  }
  .wide .row-line {
    grid-template-columns:
      minmax(var(--_name), 1fr) repeat(var(--_columns, 1), minmax(5.75rem, 8rem))
      repeat(var(--_licenses, 1), minmax(11.5rem, 14rem));
  }
  .wide .head,
  .wide .space {
    min-inline-size: calc(var(--_name) + var(--_columns, 1) * 5.75rem + var(--_licenses, 1) * 11.5rem);
  }
  .rows {
    will-change: transform;
  }
  .rows .row-line:hover {
    background: color-mix(in srgb, var(--_accent) 8%, Canvas);
  }
  .row-line,
  .row-line > :first-child {
    background: inherit;
  }
  .row-line > :first-child {
    position: sticky;
    inset-inline-start: 0;
  }
  .cell {
    display: flex;
    align-items: center;
    padding: 4px 12px;
    min-inline-size: 0;
    cursor: pointer;
  }
  .name {
    flex-direction: column;
    align-items: start;
    justify-content: center;
    font-weight: 600;
    white-space: nowrap;
  }
  .name > span {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .license {
    font-weight: 400;
    font-size: 0.9375em;
  }
  .about {
    font-weight: 400;
    font-size: 0.8125em;
  }
  .dot {
    justify-content: center;
    --touchline-dot-size: 20px;
  }
  .grid:focus-visible {
    outline-offset: 0;
  }
  .grid:focus-visible .cell[id] {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    border-radius: 4px;
  }
  @container (min-width: 48rem) {
    .grid {
      --_name: 14rem;
    }
  }
`;
