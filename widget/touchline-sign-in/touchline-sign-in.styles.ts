// How signing in looks: a narrow form, digits set wide.
import { css } from 'lit';

export const signInStyles = css`
  form {
    max-inline-size: 24rem;
  }
  .code {
    font: 600 1.5em/1 ui-monospace, monospace;
    letter-spacing: 0.3em;
  }
`;
