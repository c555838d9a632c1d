// The look all elements share: tokens as custom properties, plain controls, one focus ring. Font and text colour come from the page.
// Surfaces and lines are mixed from the page's own text colour, so light, dark and coloured pages need no switch.
import { css } from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--touchline-accent, #1d63c4);
    --_on-accent: var(--touchline-on-accent, #fff);
    --_focus: var(--touchline-focus, #2b6fd6);
    --_radius: var(--touchline-radius, 8px);
    --_line: var(--touchline-line, color-mix(in srgb, currentColor 22%, transparent));
    --_control: var(--touchline-control-line, color-mix(in srgb, currentColor 55%, transparent));
    --_surface: var(--touchline-surface, color-mix(in srgb, currentColor 5%, transparent));
    display: block !important;
    text-align: start !important;
    text-transform: none !important;
    text-indent: 0 !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    line-height: 1.5 !important;
    box-sizing: border-box;
    inline-size: 100%;
    container-type: inline-size !important;
    overflow-wrap: anywhere !important;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.125em;
    line-height: 1.3;
  }
  a {
    color: inherit;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    padding: 8px 16px;
    max-inline-size: 100%;
  }
  input,
  select,
  textarea {
    padding-inline: 12px;
    inline-size: 100%;
  }
  button {
    cursor: pointer;
    font-weight: 600;
  }
  button:hover {
    background: var(--_surface);
  }
  button[disabled] {
    cursor: default;
    opacity: 0.6;
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, #000);
  }
  .plain {
    border-color: transparent;
    text-decoration: underline;
    padding-inline: 4px;
    font-weight: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .stack {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .panel {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 16px;
    inline-size: 100%;
  }
  /* Mixed with the text's own colour, so that it is read on light and on dark pages. */
  :host {
    --_wrong: color-mix(in srgb, #d0271d 72%, currentColor);
    --_done: color-mix(in srgb, #1a7f37 72%, currentColor);
  }
  [role='alert'],
  .problem,
  .outcome {
    border-inline-start: 4px solid var(--_wrong);
    padding-inline-start: 12px;
    font-weight: 600;
  }
  p[role='alert']:not(:empty)::before,
  .problem:not(:empty)::before,
  .outcome.wrong::before {
    content: '⚠ ' / '';
    color: var(--_wrong);
  }
  [role='alert'].panel,
  .outcome.wrong {
    border-color: var(--_wrong);
  }
  [role='alert'] :not(h2, h3, strong) {
    font-weight: 400;
  }
  .outcome.done {
    border-color: var(--_done);
  }
  .outcome.done::before {
    content: '✓ ' / '';
    color: var(--_done);
  }
  [aria-invalid='true'] {
    border-color: var(--_wrong);
    border-width: 2px;
  }
  label {
    display: grid;
    gap: 4px;
    font-weight: 600;
    inline-size: 100%;
  }
  label > :not(span) {
    font-weight: 400;
  }
  form {
    inline-size: 100%;
  }
  .small {
    font-size: 0.875em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
