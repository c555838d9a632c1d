// Every number of the extension, with its unit and its reason.

/** A hand-off is kept for at most seven days, from when it was first seen. */
export const HANDOFF_KEPT_MS = 7 * 24 * 60 * 60 * 1000;
/** Nobody coaches in more leagues at once; a further one is refused, so that no link pushes out another. */
export const HANDOFFS_KEPT = 12;
/** Of so many that are forgotten or over, it is remembered that they were there. */
export const GONE_REMEMBERED = 300;
/** Longer than any organization's name; keeps a crafted link from filling storage. */
export const ORGANIZATION_MAX_CHARACTERS = 120;

/** A page that is just beginning is told again after this ... */
export const TELLING_AGAIN_MS = 60;
/** ... so many times. */
export const TELLINGS_MAX = 25;

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
/** However restless a page is, it is looked at after this: a dialog is filled within a second of being there. */
export const LOOK_AT_LATEST_MS = 700;
/** Instead of LOOK_AGAIN_MS while something around a field moves: a dialog that is opening is looked at in every frame or two. */
export const LOOK_AT_MOVING_MS = 30;

/** More fields than any form has: what comes after them is not looked at. */
export const FIELDS_MAX = 800;
/** So many fields with a name of ours are no form but a trick. */
export const NAMED_FIELDS_MAX = 40;
/** A name is short; the rest of a long text is not read. */
export const NAME_MAX_CHARACTERS = 200;
/** So many pieces of text are looked at for one name. */
export const NAME_MAX_NODES = 150;
/** What is read of a form and of what stands around it. */
export const FORM_MAX_NODES = 1500;
export const FORM_MAX_CHARACTERS = 12_000;
/** A sentence beside the fields, not the terms and conditions. */
export const SENTENCE_MAX_CHARACTERS = 300;
/** Farther up no page nests its forms. */
export const DEPTH_MAX = 300;
/** Trees within the page: shadow roots and frames. */
export const ROOTS_MAX = 200;
/** Elements among which a cover that lets the pointer pass is looked for. */
export const COVERS_MAX = 30_000;
/** Organization and access code farther apart than this are not one form. */
export const FORM_MAX_GAP_PX = 500;

/** A person waits about this long for a list to open before trying something else. */
export const OPENING_MS = 600;
/** A field that is typed into need not open before. */
export const TYPED_OPENING_MS = 60;
/** Options that come over a slow line. */
export const LATE_OPTIONS_MS = 6000;
/** After choosing, a control shows its value within this. */
export const SHOWING_MS = 600;
/** A list whose option was pressed is shut by then, or stays open. */
export const SHUTTING_MS = 100;
/** What stands in a field is read once more after this: by then a page that resets itself has done so ... */
export const READ_BACK_MS = 400;
/** ... and after this, for a page that asks its server first. */
export const READ_BACK_LATE_MS = 2000;
/** A page that empties the field again and again is let alone after so many fillings ... */
export const FILLINGS_MAX = 200;
/** ... within this time. */
export const FILLINGS_WITHIN_MS = 5000;
/** Steps through a virtual list before giving up; each is one visible height. */
export const SCROLL_STEPS_MAX = 400;
/** More options than any list of organizations draws at once. */
export const OPTIONS_MAX = 5000;

/** Smaller than this nobody can see or click a field. */
export const FIELD_MIN_PX = 8;
/** Smaller than this it is only the inner part of a control, and the control is looked for around it. */
export const CONTROL_MIN_WIDTH_PX = 32;
export const CONTROL_MIN_HEIGHT_PX = 14;
/** Letters smaller than this nobody reads. */
export const FONT_MIN_PX = 5;
/** Fainter than this is not there for a person. */
export const OPACITY_MIN = 0.1;
/** A cover as thick as this hides what lies under it. */
export const COVER_OPACITY_MIN = 0.4;
/** A dialog that fades in for longer than this is not believed to become visible. */
export const FADING_MAX_MS = 1500;

/** The notice goes away by itself; the popup keeps saying the same. */
export const NOTICE_MS = 12_000;
/** A list that has options but not ours is believed after this; more may still be on their way. */
export const NOT_THERE_MS = 1200;
