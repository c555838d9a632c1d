// How leagues and clubs look: a card a league, its clubs as lines inside it.
import { css } from 'lit';

export const treeStyles = css`
  .spread {
    justify-content: space-between;
    inline-size: 100%;
  }
  ul {
    list-style: none;
    inline-size: 100%;
  }
  .cards {
    display: grid;
    gap: 12px;
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .card > .node {
    background: var(--_surface);
    padding: 12px 16px;
  }
  .clubs > li {
    padding: 4px 16px 4px 28px;
    border-block-start: 1px solid var(--_line);
  }
  .node {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .kind {
    font-size: 0.75em;
    font-weight: 600;
    padding: 1px 8px;
    border: 1px solid var(--_line);
    border-radius: 999px;
  }
  .facts {
    color: color-mix(in srgb, currentColor 75%, transparent);
  }
  .facts a {
    display: inline-block;
    padding-block: 2px;
  }
  .none {
    padding: 12px 16px 12px 28px;
    border-block-start: 1px solid var(--_line);
  }
  .editor {
    padding: 16px;
    margin-block: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card > .editor {
    margin: 12px;
    inline-size: auto;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 12px 16px;
    align-items: end;
    inline-size: 100%;
  }
  .fields > button {
    justify-self: start;
  }
  hr {
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .top {
    display: grid;
    gap: 4px;
    inline-size: 100%;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  details {
    inline-size: 100%;
  }
  details ul:not(.clubs, .cards) {
    padding-inline-start: 20px;
    list-style: disc;
  }
  textarea {
    field-sizing: content;
    min-block-size: 10rem;
    max-block-size: 24rem;
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  .table {
    inline-size: 100%;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
  }
  td:first-child {
    font-variant-numeric: tabular-nums;
  }
  .bad td:last-child {
    font-weight: 600;
  }
  .bad td:last-child::before {
    content: '⚠ ' / '';
    color: var(--_wrong);
  }
  .good td:last-child::before {
    content: '+ ' / '';
    font-weight: 600;
    color: var(--_done);
  }
  .search {
    max-inline-size: 24rem;
  }
  code {
    overflow-wrap: anywhere;
  }
  th,
  td {
    overflow-wrap: break-word;
  }
  @container (max-width: 30rem) {
    .clubs > li {
      padding-inline-start: 16px;
    }
    thead {
      display: none;
    }
    tr {
      display: grid;
      grid-template-columns: 2rem minmax(0, 1fr);
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
    td {
      padding: 0;
      border: 0;
    }
    td:last-child {
      grid-column: 2;
    }
  }
`;
