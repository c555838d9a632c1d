// How certificates look: a column a kind where there is room, a bar at the side of what needs attention, words for every state.
import { css } from 'lit';

export const certificationStyles = css`
  .plainlist {
    list-style: none;
    inline-size: 100%;
    gap: 8px;
  }
  .kinds {
    display: grid;
    gap: 24px 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    inline-size: 100%;
    align-items: start;
  }
  .kind {
    gap: 8px;
  }
  .certificate p:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    justify-content: space-between;
  }
  .mark::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .soon,
  .panel.expired,
  .revoked {
    border-inline-start: 6px solid currentColor;
  }
  .expired .mark::before,
  .revoked .mark::before {
    content: '✗ ';
    content: '✗ ' / '';
  }
  .upgraded .mark::before {
    content: '';
  }
  .results {
    gap: 8px;
    inline-size: 100%;
  }
  details,
  section {
    inline-size: 100%;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  form label {
    max-inline-size: 28rem;
  }
`;
