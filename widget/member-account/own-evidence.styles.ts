// How a text to sign looks: as it was written, in a frame that scrolls.
import { css } from 'lit';

export const evidenceStyles = css`
  .text {
    white-space: pre-line;
    max-block-size: 16rem;
    overflow: auto;
    inline-size: 100%;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: 12px;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    font-weight: 600;
    padding: 0;
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
    flex: none;
  }
`;
