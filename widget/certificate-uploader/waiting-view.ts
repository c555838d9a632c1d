// Draws the list of files that wait on this device: what each waits for, sending now, removing. Removing loses the only copy here, so it is
// asked twice. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import { CERTIFICATE_TYPES, type CertificateType } from '../../contract/certificates/certificate.ts';
import type { Language } from '../../contract/people/member.ts';
import { sayInstant } from '../internal/dates.ts';
import type { UploadFlowWords } from '../internal/strings/upload-flow.en.ts';
import type { UploadFlow } from './upload-flow.ts';
import { type WaitingFile, waitingFiles } from './waiting-files.ts';

const BYTES_IN_MEGABYTE = 1_000_000;
/** A file is never nothing. */
const LEAST_SHOWN_MEGABYTES = 0.1;

export const waitingView = (
  flow: UploadFlow,
  words: UploadFlowWords,
  language: Language,
): TemplateResult | typeof nothing => {
  const { files } = waitingFiles;
  if (files.length === 0) return nothing;
  return html`<section class="panel stack waiting" aria-labelledby="waiting">
    <h3 id="waiting">${words.waitingTitle(files.length)}</h3>
    <ul class="stack wide">
      ${files.map((file) => fileView(flow, words, language, file))}
    </ul>
    <button @click=${waitingFiles.sendNow}>${words.sendNow}</button>
  </section>`;
};

const fileView = (flow: UploadFlow, words: UploadFlowWords, language: Language, file: WaitingFile): TemplateResult => {
  const { id, type, sizeBytes, keptAt, state } = file;
  const kind =
    type === 'application/pdf' ? 'PDF' : type in CERTIFICATE_TYPES ? kindOf(type as CertificateType) : words.picture;
  const megabytes = Math.max(LEAST_SHOWN_MEGABYTES, sizeBytes / BYTES_IN_MEGABYTE).toLocaleString(language, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  const remove = () => {
    if (flow.removing !== id) return flow.askRemoval(id);
    flow.askRemoval(null);
    void waitingFiles.remove(id);
  };
  return html`<li class="row wide">
    <span class="what"
      >${words.waitingFile(kind, megabytes, sayInstant(keptAt, language))}<br /><span role="status" class="small"
        >${state === 'refused' ? sayRefusal(words, file) : words.states[state]}</span
      ></span
    >
    <button @click=${remove}>${flow.removing === id ? words.removeForGood : words.remove}</button>
    ${flow.removing === id ? html`<button class="plain" @click=${() => flow.askRemoval(null)}>${words.cancel}</button>` : nothing}
  </li>`;
};

const kindOf = (type: CertificateType): string => CERTIFICATE_TYPES[type][0].slice(1).toUpperCase();

const sayRefusal = (words: UploadFlowWords, { failure }: WaitingFile): string => {
  const refusal = failure?.refusal as keyof UploadFlowWords['refusals'] | undefined;
  return `${words.refused} ${refusal ? (words.refusals[refusal] ?? '') : ''}`.trim();
};
