// What the uploader fetches once it stands in the page: its steps and how they are drawn, in one piece.
export { UploadFlow } from './upload-flow.ts';
export { uploadView } from './upload-view.ts';
export { waitingView } from './waiting-view.ts';
