// How the first page of all looks: one narrow column, one thing to do.
import { css } from 'lit';

export const firstOwnerStyles = css`
  .card {
    max-inline-size: 34rem;
    margin-inline: auto;
    padding-block: clamp(16px, 6cqi, 56px);
    gap: 20px;
  }
  h1 {
    margin: 0;
    font-size: 2em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .step {
    font-weight: 600;
    color: color-mix(in srgb, currentColor 72%, transparent);
  }
  form button {
    justify-self: stretch;
  }
`;
