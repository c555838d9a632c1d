// English words of the page check in <snippet-builder>.
export interface PageCheckWords {
  readonly title: string;
  readonly what: string;
  readonly address: string;
  readonly check: string;
  readonly checking: string;
  readonly noAddress: string;
  readonly offline: string;
  readonly busy: string;
  readonly failed: string;
  readonly notRegistered: (origin: string) => string;
  readonly register: string;
  readonly registered: (origin: string) => string;
  readonly unreachable: string;
  readonly scriptThere: string;
  readonly scriptMissing: string;
  readonly tagThere: (tags: string) => string;
  readonly tagMissing: string;
  readonly frameThere: string;
  readonly otherOrganization: (there: string, here: string) => string;
  readonly noOrganization: string;
  readonly blocked: (rule: string, origin: string) => string;
  readonly allGood: string;
  readonly fromOutside: string;
}

const words: PageCheckWords = {
  title: 'Check my page',
  what: 'When you have pasted it and published the page, we look at it as a visitor would and say what is in the way.',
  address: 'Address of your page',
  check: 'Check',
  checking: 'Looking…',
  noAddress: 'Type the address of your page. It begins with https://.',
  offline: 'We cannot reach the server. Check your connection and try again.',
  busy: 'That was many checks in a short time. Wait a minute and try again.',
  failed: 'Something went wrong on our side. Try again in a moment.',
  notRegistered: (origin) => `${origin} is not registered for this organization, so nothing of ours works there yet.`,
  register: 'An owner adds it under Settings > Registered web sites. Type it there exactly as it is here.',
  registered: (origin) => `${origin} is registered.`,
  unreachable: 'The page does not answer a visitor. Is it published, and not behind a password?',
  scriptThere: 'The script is in the page.',
  scriptMissing:
    'We do not find the script in the page. Your site may have taken it out when you saved: paste the frame or the link instead.',
  tagThere: (tags) => `What will show: ${tags}.`,
  tagMissing: 'The script is there, but no tag. Paste both lines of the text.',
  frameThere: 'Our page is there in a frame.',
  otherOrganization: (there, here) => `The script in the page says “${there}”, not “${here}”. Is that intended?`,
  noOrganization: 'The script names no organization. Paste the text again as it is, with data-organization.',
  blocked: (rule, origin) =>
    `The page’s Content Security Policy keeps us out: add ${origin} under ${rule}. Whoever runs the server can do that.`,
  allGood: 'All good: it can run.',
  fromOutside:
    'We see the page as its server sends it. What a site builder adds later in the browser we cannot see: if it shows in your own browser, it works.',
};
export default words;
