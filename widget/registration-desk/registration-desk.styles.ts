// How the registrar's desk looks: one person a line, the hint below the name, everything wide enough for a thumb.
import { css } from 'lit';

export const deskStyles = css`
  .people {
    list-style: none;
    inline-size: 100%;
    border-block-start: 1px solid var(--_line);
  }
  .people > li {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) auto;
    gap: 4px 8px;
    align-items: start;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .people .why {
    grid-column: 1 / -1;
    inline-size: 100%;
  }
  .people > .declined {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .people > .invited {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  /* A tag is a container of its own: without a size it is as wide as nothing. */
  .people touchline-copy-link {
    flex: none;
    inline-size: 10.5rem;
  }
  .people > .refused {
    grid-template-columns: minmax(0, 1fr);
  }
  .tick {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    gap: 8px;
    inline-size: auto;
    font-weight: 400;
  }
  .tick input {
    inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    flex: none;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .who {
    padding-block: 8px;
    display: grid;
    gap: 2px;
  }
  .hint {
    font-weight: 600;
  }
  .hint::before {
    content: "⚠ ";
  }
  .spread {
    inline-size: 100%;
    justify-content: space-between;
  }
  h2:focus-visible,
  h3:focus-visible {
    outline-offset: 4px;
  }
  @container (max-width: 30rem) {
    .people > li {
      grid-template-columns: 44px minmax(0, 1fr);
    }
    .people > li > .row,
    .people > li > button {
      grid-column: 2;
      justify-self: start;
    }
    .people > .invited,
    .people > .declined {
      grid-template-columns: minmax(0, 1fr);
    }
    .people > .invited > .row,
    .people > .declined > button {
      grid-column: 1;
    }
  }
`;
