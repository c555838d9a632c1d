// How the import looks: a select a field, two beside each other where there is room; what is wrong as a plain table.
import { css } from 'lit';

export const rosterStyles = css`
  fieldset {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 16px;
    margin: 0;
    inline-size: 100%;
    min-inline-size: 0;
  }
  legend {
    font-weight: 600;
    padding-inline: 4px;
  }
  .columns {
    display: grid;
    gap: 12px 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  }
  progress {
    inline-size: 100%;
    block-size: 12px;
    accent-color: var(--_accent);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block: 8px;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
  }
  td {
    inline-size: 80%;
  }
  th {
    overflow-wrap: normal;
  }
  label > .small {
    font-weight: 400;
  }
  fieldset p {
    margin-block-end: 12px;
  }
  .missing {
    font-weight: 600;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
`;
