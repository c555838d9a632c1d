// How the tools for many people look, and the grid on paper: no tools, all rows, states by shape and by word.
import { css } from 'lit';

export const gridToolsStyles = css`
  .more {
    inline-size: 100%;
  }
  .more > summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  .more [aria-pressed='true'],
  .more [aria-expanded='true'] {
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    border-color: var(--_accent);
  }
  .more > .row {
    margin-block-start: 8px;
  }
  .row-line[aria-selected] .name::before {
    content: '☐ ';
    position: absolute;
    inset-inline-start: 4px;
    inset-block-start: 14px;
  }
  .row-line[aria-selected='true'] .name::before {
    content: '☑ ';
  }
  .row-line[aria-selected] .name {
    padding-inline-start: 28px;
    position: sticky;
  }
  .row-line[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, Canvas);
  }
  .choosing ul {
    padding-inline-start: 20px;
  }
  .season {
    overflow-x: auto;
    overflow-wrap: normal;
  }
  .season table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  .season caption {
    text-align: start;
    padding-block-end: 8px;
  }
  .season th,
  .season td {
    text-align: end;
    padding: 6px 8px;
    border-block-end: 1px solid var(--_line);
  }
  .season th:first-child {
    text-align: start;
  }
  .season rect {
    fill: var(--_accent);
  }
  .season path {
    stroke: currentColor;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .season rect {
      fill: CanvasText;
    }
  }
  @media print {
    .tools,
    .more,
    .choosing,
    button,
    #help,
    .live {
      display: none !important;
    }
    .grid {
      max-block-size: none !important;
      overflow: visible !important;
      border: 0;
    }
    .head {
      position: static !important;
    }
    .row-line {
      break-inside: avoid;
    }
  }
`;
