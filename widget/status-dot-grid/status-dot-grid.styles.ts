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
  .tally {
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
