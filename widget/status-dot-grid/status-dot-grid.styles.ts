// How everything around the table of people looks: tools, tallies, panels.
import { css } from 'lit';

export const gridStyles = css`
  .spread {
    justify-content: space-between;
    inline-size: 100%;
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    inline-size: 100%;
  }
  .tab[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .live::before {
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .live[data-live]::before {
    background: currentColor;
  }
  .tally,
  .rings {
    list-style: none;
    display: grid;
    gap: 8px 16px;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    margin-block-start: 12px;
  }
  .share {
    font-weight: 400;
    margin-block-start: 4px;
  }
  .share span {
    font-weight: 400;
  }
  progress {
    inline-size: 100%;
    block-size: 10px;
    accent-color: var(--_accent);
  }
  .tally b {
    margin-inline: 4px 2px;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .counts {
    display: grid;
    gap: 16px;
    inline-size: 100%;
  }
  .counts > p {
    grid-column: 1 / -1;
  }
  .legend,
  .rings {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
  }
  .legend dt {
    display: flex;
    gap: 10px;
    align-items: center;
    font-weight: 600;
  }
  .legend dd {
    padding-inline-start: 28px;
    margin-block-end: 8px;
  }
  .rings li {
    gap: 12px;
    padding: 4px;
  }
  dialog {
    inline-size: min(34rem, calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    padding: 20px;
    color: CanvasText;
    background: Canvas;
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .standing + .standing {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 16px;
  }
  .history {
    list-style: none;
    inline-size: 100%;
    border-block-start: 1px solid var(--_line);
  }
  .history li {
    display: grid;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .standing,
  dialog .panel {
    inline-size: 100%;
    gap: 8px;
  }
  dialog dl.small {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 12px;
  }
  dialog dl.small dt {
    font-weight: 600;
  }
  @media (pointer: coarse) {
    #help {
      display: none;
    }
  }
  @container (min-width: 36rem) {
    .counts {
      grid-template-columns: 1fr 1fr;
    }
    .tools {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
