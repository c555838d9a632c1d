// How the settings look: a list of contents, sections one below the other, each setting in a frame of its own.
import { css } from 'lit';

export const settingsStyles = css`
  .spread {
    justify-content: space-between;
    inline-size: 100%;
  }
  nav ul {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  nav a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  section {
    inline-size: 100%;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 16px;
  }
  fieldset {
    margin: 0;
    inline-size: 100%;
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 8px 16px 16px;
  }
  fieldset.stack {
    gap: 8px;
  }
  legend {
    font-weight: 600;
    padding-inline: 4px;
    margin-inline-start: -4px;
  }
  fieldset > input,
  fieldset > select,
  fieldset > textarea,
  form > label {
    max-inline-size: 40rem;
  }
  .wrong {
    border-color: currentColor;
    border-inline-start-width: 6px;
  }
  .short,
  .line .short {
    inline-size: 9rem;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    inline-size: 100%;
  }
  .line > span {
    flex: 0 0 10rem;
  }
  .line select {
    flex: 0 1 24rem;
    inline-size: auto;
    min-inline-size: 0;
  }
  .list {
    list-style: none;
    inline-size: 100%;
  }
  .list li {
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  h4 {
    margin: 0;
    font-size: 1em;
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
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  details ul,
  [role='status'] ul:not(.list) {
    padding-inline-start: 20px;
  }
  .address {
    overflow-wrap: anywhere;
  }
  pre {
    margin: 0;
    max-inline-size: 100%;
    overflow: auto;
    max-block-size: 20rem;
    font-size: 0.875em;
  }
  .secret {
    font-family: ui-monospace, monospace;
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 8px 16px;
    inline-size: 100%;
  }
  .both textarea {
    field-sizing: content;
    max-block-size: 20rem;
  }
  fieldset fieldset {
    border-inline: 0;
    border-block-end: 0;
    border-radius: 0;
    padding-inline: 0;
  }
  fieldset fieldset.entry {
    border-inline-start: 3px solid var(--_line);
    border-block-start: 0;
    padding-inline-start: 12px;
  }
  [aria-invalid='true'] {
    border-inline-start-width: 6px;
  }
  .choose {
    max-inline-size: 24rem;
  }
`;
