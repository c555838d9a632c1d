// How the queue looks: list, file and record side by side where there is room, one below the other on a phone.
import { css } from 'lit';

export const reviewStyles = css`
  .spread {
    justify-content: space-between;
    inline-size: 100%;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    inline-size: 100%;
  }
  .queue {
    list-style: none;
    display: flex;
    gap: 8px;
    overflow-x: auto;
    padding-block-end: 8px;
  }
  .queue button {
    display: grid;
    text-align: start;
    inline-size: 100%;
    min-inline-size: 10rem;
    padding: 8px 12px;
  }
  .queue .small {
    font-weight: 400;
  }
  .queue button[aria-current='true'] {
    border-color: var(--_accent);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  @media (forced-colors: active) {
    .queue button[aria-current='true'] {
      border: 4px solid Highlight;
    }
  }
  .file,
  .record {
    align-content: start;
    gap: 12px;
  }
  iframe,
  img {
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
  }
  iframe {
    block-size: min(45vh, 22rem);
  }
  img.zoom-1 {
    max-block-size: 70vh;
    object-fit: contain;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 16px;
  }
  dt {
    font-weight: 600;
  }
  h4 {
    margin: 0;
  }
  .hints {
    list-style: none;
    display: grid;
    gap: 4px;
  }
  .warning,
  .problem {
    font-weight: 600;
  }
  .quick {
    font-weight: 400;
    text-align: start;
    padding: 4px 12px;
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
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: 12px;
    align-items: end;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    font-weight: 400;
  }
  .tick input {
    inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    flex: none;
  }
  .assign {
    inline-size: 100%;
    align-items: end;
  }
  .assign label {
    flex: 1 1 12rem;
    inline-size: auto;
  }
  .picture {
    inline-size: 100%;
    max-block-size: 70vh;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
  }
  .picture img {
    display: block;
    border: 0;
    margin: auto;
  }
  .zoom-2 {
    inline-size: 200%;
    max-inline-size: none;
  }
  .zoom-3 {
    inline-size: 300%;
    max-inline-size: none;
  }
  .zoom-4 {
    inline-size: 400%;
    max-inline-size: none;
  }
  .turn-1 {
    rotate: 90deg;
  }
  .turn-2 {
    rotate: 180deg;
  }
  .turn-3 {
    rotate: 270deg;
  }
  /* Turned on its side it is as high as it was wide. */
  .turn-1,
  .turn-3 {
    aspect-ratio: 1;
    object-fit: contain;
  }
  kbd {
    font: inherit;
    font-weight: 600;
    border: 1px solid var(--_line);
    border-radius: 4px;
    padding: 0 6px;
  }
  .keys ul {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }
  #record:focus-visible {
    outline-offset: 4px;
  }
  .keys {
    display: none;
  }
  @media (hover: hover) and (min-width: 30rem) {
    .keys {
      display: block;
    }
  }
  /* A whole page in a phone's width cannot be read: there it opens in a tab of its own, where fingers can enlarge it. */
  @container (max-width: 29.99rem) {
    iframe {
      display: none;
    }
    iframe + a {
      justify-self: start;
      padding: 10px 16px;
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      font-weight: 600;
    }
  }
  @container (min-width: 44rem) {
    iframe {
      block-size: min(70vh, 34rem);
    }
    .desk {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    nav {
      grid-column: 1 / -1;
    }
  }
  [data-shelf][aria-pressed='true'] {
    font-weight: 700;
    text-decoration: none;
    border-block-end: 3px solid var(--_accent);
    border-radius: 0;
  }
  @container (min-width: 68rem) {
    .desk {
      grid-template-columns: 13rem minmax(0, 3fr) minmax(18rem, 2fr);
    }
    nav {
      grid-column: auto;
    }
    .queue {
      flex-direction: column;
      overflow: auto;
      max-block-size: 70vh;
    }
  }
`;
