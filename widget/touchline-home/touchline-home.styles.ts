// How home looks: a quiet head, then tiles, bars and links on one grid.
import { css } from 'lit';

export const homeStyles = css`
  h1 {
    margin: 0;
    font-size: 2em;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.125em;
    margin-block-end: 12px;
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .home {
    gap: 32px;
    justify-items: stretch;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: end;
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
    padding-block-end: 16px;
  }
  .head p,
  .who,
  .pages .small,
  .setup .small {
    color: color-mix(in srgb, currentColor 75%, transparent);
  }
  .choose select {
    inline-size: auto;
  }
  .lead {
    font-size: 1.125em;
  }
  .front {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 32px clamp(32px, 8cqi, 96px);
    align-items: center;
    padding-block: clamp(8px, 6cqi, 72px);
  }
  .front .panel {
    padding: 24px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 16px;
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5rem), 1fr));
    gap: 12px;
  }
  .tiles a,
  .pages a {
    display: grid;
    gap: 4px;
    align-content: start;
    block-size: 100%;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .tiles a:hover,
  .pages a:hover {
    background: var(--_surface);
    border-color: var(--_control);
  }
  .tiles b {
    font-size: 2em;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
    color: color-mix(in srgb, var(--_accent) 78%, currentColor);
  }
  .calm {
    padding: 16px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .bars {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 14rem) minmax(0, 1fr) minmax(7rem, auto);
    gap: 4px 16px;
    align-items: center;
  }
  progress {
    inline-size: 100%;
    block-size: 12px;
    accent-color: var(--_accent);
  }
  .pages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 12px;
  }
  .setup {
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 16px 20px;
  }
  .setup h2 {
    margin-block-end: 4px;
  }
  .setup ol {
    display: grid;
    gap: 4px;
    margin-block-start: 12px;
  }
  .setup li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    padding-block: 6px;
  }
  .setup a {
    font-weight: 600;
    display: inline-block;
    padding-block: 2px;
  }
  .mark {
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_control);
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-size: 0.875em;
    line-height: 1;
  }
  .done .mark {
    border-color: var(--_done);
    color: var(--_done);
  }
  .done .mark::before {
    content: '✓';
  }
  .next .mark {
    border-color: var(--_accent);
    border-width: 6px;
  }
  @container (max-width: 40rem) {
    .bars li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .bars progress {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .tiles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
