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
  @container (min-width: 32rem) {
    .begin {
      inline-size: auto;
      padding-inline: 32px;
    }
  }
`;
