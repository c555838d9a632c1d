// How the account looks: cards side by side where there is room; the list loses its columns on a phone.
import { css } from 'lit';

export const accountStyles = css`
  .spread {
    inline-size: 100%;
    justify-content: space-between;
  }
  .cards,
  .requirements,
  .places {
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
  }
  .cards {
    gap: 16px;
  }
  .cards > li {
    align-content: start;
  }
  .requirements > li {
    gap: 8px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .places {
    font-weight: 400;
  }
  h4 {
    margin: 0;
  }
  .head {
    display: grid;
    gap: 4px;
  }
  .state {
    display: inline-grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
    font-weight: 600;
  }
  status-dot {
    margin-block-start: 3px;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  [aria-pressed='true'] {
    box-shadow: inset 0 -3px 0 var(--_accent);
    border-color: var(--_accent);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border: 4px solid Highlight;
    }
  }
  .problem {
    font-weight: 600;
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
  tbody th[scope='row'] {
    inline-size: 22%;
  }
  td:nth-child(2) {
    inline-size: 24%;
  }
  .who th {
    padding-block-start: 20px;
  }
  .who .calendar {
    margin-block-start: 8px;
  }
  td .row {
    margin-block-start: 8px;
  }
  details {
    inline-size: 100%;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  @container (min-width: 56rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .cards > li:only-child {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 36rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
    }
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }
    tbody th[scope='row'],
    td:nth-child(2) {
      inline-size: auto;
    }
    tbody th,
    tbody td {
      border: 0;
      padding: 4px 0;
    }
    tbody tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
  }
`;
