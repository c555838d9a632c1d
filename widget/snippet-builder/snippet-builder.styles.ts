// How the snippet builder looks: choices beside the preview, the text to copy below.
import { css } from 'lit';

export const snippetStyles = css`
  .sides {
    display: grid;
    gap: 24px;
    inline-size: 100%;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .preview {
    max-block-size: 40rem;
    overflow: auto;
    background: none;
  }
  pre {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: 0.875em/1.5 ui-monospace, monospace;
    user-select: all;
  }
  section {
    inline-size: 100%;
  }
  .spread {
    justify-content: space-between;
    inline-size: 100%;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  .grow {
    flex: 1 1 16rem;
  }
  form.row {
    align-items: end;
    inline-size: 100%;
  }
  .finding {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  [type='color'] {
    inline-size: 6rem;
    padding: 4px;
  }
  .qr {
    inline-size: min(100%, 14rem);
    block-size: auto;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  @container (min-width: 52rem) {
    .sides {
      grid-template-columns: 20rem minmax(0, 1fr);
    }
  }
`;
