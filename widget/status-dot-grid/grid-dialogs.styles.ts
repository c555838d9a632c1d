// How the grid's panels look: a person with their history, and the legend. Fetched with them.
import { css } from 'lit';

export const gridDialogsStyles = css`
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
  .rings {
    list-style: none;
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
`;
