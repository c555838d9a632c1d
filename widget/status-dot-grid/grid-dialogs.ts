// The grid's two panels, fetched when one is first opened: nobody needs them to see dots.
export { legendView } from './legend-view.ts';
export { personDialog } from './person-dialog.ts';
export { PersonHistory } from './person-history.ts';
