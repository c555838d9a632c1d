// How the landing looks: one readable column, the one button that matters easy to see.
import { css } from 'lit';

export const landingStyles = css`
  .page {
    gap: 24px;
    max-inline-size: 42rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    list-style: none;
  }
  .facts li {
    border: 1px solid var(--_line);
    border-radius: 99px;
    padding: 2px 12px;
    font-size: 0.875em;
  }
  .waiting {
    min-block-size: 240px;
  }
  section {
    inline-size: 100%;
  }
  .begin {
    inline-size: 100%;
    min-block-size: 52px;
    font-size: 1.125em;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 16px;
  }
  dt {
    font-weight: 600;
  }
  code {
    font: 600 1.25em/1.4 ui-monospace, monospace;
    letter-spacing: 0.04em;
    user-select: all;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  li + li {
    margin-block-start: 8px;
  }
  .facts li {
    margin: 0;
  }
  hr {
    inline-size: 100%;
    border: 0;
    border-block-start: 1px solid var(--_line);
    margin: 0;
  }
  .stages {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 8px;
    inline-size: 100%;
    font-size: 0.9375em;
  }
  .stages li {
    display: flex;
    gap: 8px;
    margin: 0;
  }
  .stages span {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 2px solid currentColor;
    border-radius: 50%;
    text-align: center;
    line-height: 1.35;
    font-size: 0.875em;
  }
  .stages [aria-current='step'] {
    font-weight: 700;
  }
  .stages [aria-current='step'] span {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  summary {
    cursor: pointer;
    min-block-size: 44px;
    align-content: center;
  }
  @container (max-width: 24rem) {
    dl {
      grid-template-columns: 1fr;
    }
  }
  @container (min-width: 32rem) {
    .stages {
      grid-template-columns: repeat(3, 1fr);
    }
    .begin {
      inline-size: auto;
      padding-inline: 32px;
    }
  }
`;
