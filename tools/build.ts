// `npm run build`: widgets, extension and Worker into dist/, with their sizes; fails over budget.
import { buildExtension } from './build-extension.ts';
import { buildWidget } from './build-widget.ts';
import { buildWorker } from './build-worker.ts';

await buildWidget();
await buildExtension();
await buildWorker();
