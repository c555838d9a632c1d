// How waiting completions look: a card each, two records side by side; what differs is marked by sign and weight, not colour alone.
import { css } from 'lit';

export const completionStyles = css`
  .cards {
    list-style: none;
    display: grid;
    gap: 16px;
    inline-size: 100%;
  }
  h3:focus-visible {
    outline-offset: 4px;
  }
  .scroll {
    inline-size: 100%;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
  }
  td {
    overflow-wrap: anywhere;
  }
  thead th {
    font-size: 0.875em;
  }
  .differs td {
    font-weight: 600;
  }
  .mark {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .differs .mark {
    font-weight: 600;
  }
  .problem {
    font-weight: 600;
  }
`;
