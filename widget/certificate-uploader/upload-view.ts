// Draws the uploader from the moment a file is chosen. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { FailureCode } from '../api.ts';
import { sayDay } from '../internal/dates.ts';
import { PAGE_SHOWN_PX } from '../internal/limits.ts';
import type { UploadFlowWords } from '../internal/strings/upload-flow.en.ts';
import type { PicturePage } from './picture-pages.ts';
import type { Stage, UploadFlow } from './upload-flow.ts';
import { warningsOf } from './warnings-of.ts';

type At<Name extends Stage['at']> = Extract<Stage, { at: Name }>;

/** Nothing where the box waits for a file. @param more opens the picker for another page. */
export const uploadView = (
  flow: UploadFlow,
  words: UploadFlowWords,
  language: Language,
  more: () => void,
): TemplateResult | typeof nothing => {
  const { stage } = flow;
  switch (stage.at) {
    case 'empty':
      return nothing;
    case 'refused':
      return html`<p class="problem">${stage.refusal === 'several' ? words.several : (words.refusals[stage.refusal] ?? words.refusals.broken)}</p>`;
    case 'preparing':
      return html`<p>${words.preparing}</p>`;
    case 'pages':
      return pagesView(flow, words, stage.pages, more);
    case 'reading':
    case 'sending':
      return progressView(flow, words, stage);
    case 'looked':
      return lookedView(flow, words, stage, language);
    case 'failed':
      return failedView(flow, words, stage);
    case 'kept':
      return html`<p><strong>${words.kept}</strong></p>
        <p class="name">${stage.file.name}</p>
        <p>${words.keptNext} ${words.keptPrivate}</p>
        <button class="plain" @click=${flow.again}>${words.another}</button>`;
    case 'sent':
      return html`<p class="row">
          <status-dot state="submitted" aria-hidden="true" label=${stage.submitted}></status-dot><strong>${stage.submitted}</strong>
        </p>
        <p>${words.sent(stage.name)} ${words.sentNext}</p>
        <button class="plain" @click=${flow.again}>${words.another}</button>`;
  }
};

const progressView = (flow: UploadFlow, words: UploadFlowWords, { at, file, share }: At<'reading' | 'sending'>) =>
  html`<label for="progress">${words[at](file.name)}</label>
    <div class="row wide">
      <progress id="progress" part="progress" max="1" .value=${share}></progress>
      <span class="share">${Math.round(share * 100)}%</span>
      <button @click=${flow.stop}>${words.cancel}</button>
    </div>`;

const lookedView = (flow: UploadFlow, words: UploadFlowWords, stage: At<'looked'>, language: Language) => {
  const { reading, file, goOn } = stage;
  const day = reading.completedOn && sayDay(reading.completedOn, language);
  return html`<h3>${words.lookedTitle}</h3>
    <p class="name">${file.name}</p>
    <dl class="read">
      <dt>${words.name}</dt>
      <dd>${reading.name ?? words.notFound}</dd>
      <dt>${words.course}</dt>
      <dd>${reading.course ? words.courses[reading.course] : words.notFound}</dd>
      <dt>${words.completed}</dt>
      <dd>${day ?? words.notFound}</dd>
    </dl>
    <ul class="warnings">
      ${warningsOf(reading).map((warning) => html`<li><span aria-hidden="true">⚠</span> ${words.warnings[warning]}</li>`)}
    </ul>
    <div class="row">
      <button class="primary" @click=${flow.again}>${words.other}</button>
      <button @click=${goOn}>${words.goOn}</button>
    </div>`;
};

const failedView = (flow: UploadFlow, words: UploadFlowWords, { file, code, kept }: At<'failed'>) =>
  html`<p class="problem" role="alert">${sayFailure(words, code)}</p>
    ${kept ? html`<p>${kept === 'no-room' ? words.noRoom : words.notKept}</p>` : nothing}
    <p class="name">${file.name}</p>
    <div class="row">
      <button class="primary" @click=${() => flow.retry(file)}>${words.retry}</button>
      <button @click=${flow.again}>${words.cancel}</button>
    </div>`;

const pagesView = (flow: UploadFlow, words: UploadFlowWords, pages: readonly PicturePage[], more: () => void) => {
  const turn = (page: PicturePage) => {
    page.turns += 1;
    flow.showPages([...pages]);
  };
  return html`<p>${words.pagesTitle}</p>
    <ul class="pages">
      ${pages.map(
        (page, index) => html`<li class="stack">
          ${shown(page, words.page(index + 1))}
          <button @click=${() => turn(page)}>${words.turn(index + 1)}</button>
          <button @click=${() => flow.showPages(pages.filter((each) => each !== page))}>${words.dropPage(index + 1)}</button>
        </li>`,
      )}
    </ul>
    <div class="row">
      <button class="primary" @click=${() => flow.sendPages(pages)}>${words.sendPages(pages.length)}</button>
      <button @click=${more}>${words.addPage}</button>
      <button class="plain" @click=${flow.again}>${words.cancel}</button>
    </div>`;
};

/** On a canvas: the page around us may allow no pictures by address. */
const shown = (page: PicturePage, label: string): HTMLCanvasElement => {
  const drawn = page.draw(PAGE_SHOWN_PX);
  const canvas = document.createElement('canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  return canvas;
};

const NOT_ALLOWED: readonly FailureCode[] = [
  'not-signed-in',
  'not-allowed',
  'link-expired',
  'link-revoked',
  'link-not-valid',
];

const sayFailure = (words: UploadFlowWords, code: FailureCode): string => {
  if (code === 'offline' || code === 'too-slow') return words.offline;
  if (code === 'too-many-requests') return words.tooMany;
  return NOT_ALLOWED.includes(code) ? words.notAllowed : words.failed;
};
