// How the requirements page looks: one card an item, the state at its head, the facts as a quiet list.
import { css } from 'lit';

export const requirementsStyles = css`
  .items {
    padding: 0;
    list-style: none;
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
  }
  .item {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 16px;
    inline-size: 100%;
  }
  .item[data-off] {
    border-style: dashed;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 16px;
    inline-size: 100%;
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 8px;
  }
  ol,
  .list {
    padding-inline-start: 1.5em;
    display: grid;
    gap: 8px;
  }
  .state {
    font-weight: 600;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    text-align: start;
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
  }
  tr[data-yours] {
    font-weight: 600;
    background: var(--_surface);
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .yours {
    gap: 8px;
  }
  select {
    max-inline-size: 24em;
  }
  @container (min-width: 640px) {
    dl {
      grid-template-columns: 10em minmax(0, 1fr);
    }
    dd + dt {
      margin-block-start: 0;
    }
  }
  @media print {
    button,
    label:has(select) {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
    a[href^='https:']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
