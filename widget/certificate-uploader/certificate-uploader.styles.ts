// How the uploader looks: one dashed box that says it takes a file.
import { css } from 'lit';

export const uploaderStyles = css`
  .zone {
    border: 2px dashed var(--_control);
    border-radius: var(--_radius);
    padding: 20px;
    gap: 12px;
  }
  .zone[data-over] {
    border-color: var(--_accent);
    background: var(--_surface);
  }
  .problem {
    font-weight: 600;
  }
  .wide {
    inline-size: 100%;
  }
  progress {
    flex: 1;
    min-inline-size: 120px;
    accent-color: var(--_accent);
    block-size: 12px;
  }
  .share {
    font-variant-numeric: tabular-nums;
    min-inline-size: 4ch;
    text-align: end;
  }
  .camera {
    display: none;
  }
  @media (pointer: coarse) {
    .camera {
      display: revert;
    }
    .keys {
      display: none;
    }
  }
`;
