// The only place where a state becomes a colour. Shapes are drawn with gradients and borders: no image, no inline style, so a strict CSP
// has nothing to refuse. Every colour reaches 3:1 on white and on near-black, so the page's scheme does not matter. All that the dot is by
// itself is important: a page's reset (`* { outline: 0 }`) would else take the ring off what expires.
import { css } from 'lit';

export const statusDotStyles = css`
  :host {
    --_size: var(--touchline-dot-size, 1.125em);
    --_mark: #fff;
    position: relative !important;
    display: inline-block !important;
    flex: none !important;
    inline-size: var(--_size) !important;
    block-size: var(--_size) !important;
    vertical-align: -0.2em !important;
    color: var(--touchline-draft, #767676) !important;
    print-color-adjust: exact !important;
    forced-color-adjust: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([state='submitted']) {
    color: var(--touchline-submitted, #2b6fd6) !important;
  }
  :host([state='approved']) {
    color: var(--touchline-approved, #1a8a3c) !important;
  }
  :host([state='rejected']) {
    color: var(--touchline-rejected, #d5352f) !important;
  }
  :host([state='requires-action']) {
    color: var(--touchline-requires-action, #b36b00) !important;
  }
  :host::before,
  :host::after {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset: 0;
  }
  :host::before {
    border: max(1.5px, calc(var(--_size) * 0.13)) solid currentColor;
    border-radius: 50%;
  }
  :host([state='submitted'])::before {
    background: linear-gradient(to left, currentColor 50%, transparent 50%);
  }
  :host([state='approved'])::before,
  :host([state='rejected'])::before {
    background: currentColor;
  }
  :host([state='approved'])::after {
    inset: 17% 34% 31% 36%;
    border: solid var(--_mark);
    border-width: 0 max(1.5px, calc(var(--_size) * 0.13)) max(1.5px, calc(var(--_size) * 0.13)) 0;
    transform: rotate(43deg);
  }
  :host([state='rejected'])::after {
    inset: 26%;
    background:
      linear-gradient(45deg, transparent 40%, var(--_mark) 40% 60%, transparent 60%),
      linear-gradient(-45deg, transparent 40%, var(--_mark) 40% 60%, transparent 60%);
  }
  :host([state='requires-action'])::before {
    border: 0;
    border-radius: 0;
    inset: -4% -6% 2%;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 96%, 96% 100%, 4% 100%, 0 96%);
  }
  :host([state='requires-action'])::after {
    inset: 34% 43% 14%;
    background:
      linear-gradient(var(--_mark) 60%, transparent 60% 74%, var(--_mark) 74%);
  }
  :host([notes~='expiring']) {
    outline: max(1.5px, calc(var(--_size) * 0.09)) solid currentColor !important;
    outline-offset: max(1.5px, calc(var(--_size) * 0.1)) !important;
    border-radius: 50% !important;
  }
  :host([notes~='expired']) {
    outline: max(1.5px, calc(var(--_size) * 0.09)) dashed currentColor !important;
    outline-offset: max(1.5px, calc(var(--_size) * 0.1)) !important;
    border-radius: 50% !important;
  }
  :host([notes~='exempt'])::after {
    inset: 42% 24%;
    border: 0;
    transform: none;
    background: currentColor;
  }
  :host([notes~='exempt'][state='approved'])::after {
    background: var(--_mark);
  }
  @media (forced-colors: active) {
    :host,
    :host([state]) {
      --_mark: Canvas;
      color: CanvasText !important;
    }
  }
`;
