// How the part looks that hands over and erases a person's record: quiet until it is opened, and plain about what is for good.
import { css } from 'lit';

export const personRecordStyles = css`
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  details > .stack {
    padding-block: 4px 8px;
  }
  form.panel {
    inline-size: 100%;
  }
  ul {
    padding-inline-start: 20px;
  }
  label {
    display: grid;
    gap: 4px;
    font-weight: 600;
    inline-size: 100%;
  }
  [role='alert'] {
    font-weight: 600;
  }
  .danger {
    background: #b3261e;
    border-color: #b3261e;
    color: #fff;
  }
  .danger:hover {
    background: #8f1d17;
  }
  .small {
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .danger {
      border-width: 3px;
    }
  }
`;
