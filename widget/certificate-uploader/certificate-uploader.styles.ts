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
  .zone:focus {
    outline: none;
  }
  .read {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 16px;
  }
  .read dt {
    font-weight: 600;
  }
  .warnings,
  .waiting ul,
  .pages {
    list-style: none;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .pages canvas {
    max-inline-size: 100%;
    border: 1px solid var(--_line);
  }
  .waiting {
    margin-block-start: 16px;
  }
  .what {
    flex: 1 1 200px;
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
