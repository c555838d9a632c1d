// Every number of the extension, with its unit and its reason.

/** DESIGN 5: a hand-off is kept for at most seven days. */
export const HANDOFF_KEPT_MS = 7 * 24 * 60 * 60 * 1000;
/** Nobody coaches in more leagues at once; older ones make room. */
export const HANDOFFS_KEPT = 5;
/** Longer than any organization's name; keeps a crafted link from filling storage. */
export const ORGANIZATION_MAX_CHARACTERS = 120;

/** Looking at the page may use this share of the time that passes ... */
export const LOOKING_SHARE = 0.015;
/** ... with this much saved up, so that a dialog on a quiet page is seen at once. */
export const LOOKING_SAVED_MS = 40;
/** ... and at least this much after a person's own click: a dialog is drawn in several goes. */
export const LOOKING_CLICKED_MS = 40;
/** What being told of one change costs, above what can be timed. */
export const SIFTING_RECORD_MS = 0.002;
/** A field that is there but not to be seen yet is looked at again after this, for nothing tells of opacity or of a cover going away. */
export const LOOK_AGAIN_MS = 250;

/** A person waits about this long for a list to open before trying something else. */
export const OPENING_MS = 600;
/** A field that is typed into need not open before. */
export const TYPED_OPENING_MS = 60;
/** Options that come over a slow line. */
export const LATE_OPTIONS_MS = 6000;
/** After choosing, a control shows its value within this. */
export const SHOWING_MS = 600;
/** What stands in a field is read once more after this: by then a page that resets itself has done so. */
export const READ_BACK_MS = 400;
/** A page that empties the field again and again is let alone after so many fillings ... */
export const FILLINGS_MAX = 200;
/** ... within this time. */
export const FILLINGS_WITHIN_MS = 5000;
/** Steps through a virtual list before giving up; each is one visible height. */
export const SCROLL_STEPS_MAX = 400;

/** Smaller than this nobody can see or click a field. */
export const FIELD_MIN_PX = 8;
/** Smaller than this it is only the inner part of a control, and the control is looked for around it. */
export const CONTROL_MIN_WIDTH_PX = 32;
export const CONTROL_MIN_HEIGHT_PX = 14;
/** Fainter than this is not there for a person. */
export const OPACITY_MIN = 0.1;

/** The notice goes away by itself; the popup keeps saying the same. */
export const NOTICE_MS = 12_000;
/** A list that has options but not ours is believed after this; more may still be on their way. */
export const NOT_THERE_MS = 1200;
