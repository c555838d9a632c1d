export interface WrittenMail {
  subject: string;
  text: string;
  html: string;
  /** What mail programs read: how to end mails of this kind. */
  headers: Record<string, string>;
}
