// How pairs look: a card each, a table with one column a record; on a phone the field's name stands above its two values.
import { css } from 'lit';

export const duplicateStyles = css`
  .cards,
  .log {
    list-style: none;
    display: grid;
    gap: 16px;
    inline-size: 100%;
    grid-template-columns: minmax(0, 1fr);
  }
  .log {
    gap: 0;
  }
  .log li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .log span {
    display: block;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  thead th:first-child {
    inline-size: 28%;
  }
  td ul {
    list-style: none;
    display: grid;
    gap: 4px;
  }
  .stand {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
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
  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .sure ul {
    padding-inline-start: 20px;
    display: grid;
    gap: 4px;
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
  h2:focus-visible,
  h3:focus-visible,
  h4:focus-visible {
    outline-offset: 4px;
  }
  h4 {
    margin: 0;
  }
  @container (max-width: 36rem) {
    h3 {
      hyphens: auto;
    }
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      border-block-end: 1px solid var(--_line);
      padding-block: 6px;
    }
    tbody th,
    tbody td {
      border: 0;
      padding-block: 2px;
    }
    tbody th {
      grid-column: 1 / -1;
    }
    .mark {
      display: inline;
    }
    thead tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    thead th:first-child {
      position: absolute;
    }
  }
  /* Too narrow for two columns: the records stand below each other, each value with its record's number. */
  @container (max-width: 24rem) {
    tbody tr,
    thead tr {
      grid-template-columns: minmax(0, 1fr);
    }
    tbody td::before {
      content: attr(data-record) ".";
      font-weight: 600;
      margin-inline-end: 8px;
    }
    td ul {
      margin-block-start: 4px;
    }
  }
`;
