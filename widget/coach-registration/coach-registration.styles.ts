// How the registration looks: one column on a phone, two where two short fields belong together.
import { css } from 'lit';

export const registrationStyles = css`
  form {
    max-inline-size: 44rem;
  }
  .pair {
    display: grid;
    gap: 16px;
    inline-size: 100%;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    align-items: start;
  }
  label > .small {
    font-weight: 400;
  }
  label > .problem {
    font-weight: 600;
  }
  .summary {
    list-style: none;
  }
  .summary button {
    text-align: start;
  }
  .tick {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    font-weight: 400;
    min-block-size: 44px;
  }
  .tick input {
    inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    flex: none;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
`;
