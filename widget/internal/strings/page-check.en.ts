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
  what: 'After you publish the page, we look at it as a visitor would and tell you what to fix.',
  address: 'Address of your page',
  check: 'Check',
  checking: 'Checking…',
  noAddress: 'Enter the address of your page. It starts with https://.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  busy: 'Too many attempts. Wait a few minutes, then try again.',
  failed: 'Something went wrong on our side. Try again in a moment.',
  notRegistered: (origin) => `${origin} isn’t registered for this organization yet.`,
  register: 'An owner can add it under Settings > Websites.',
  registered: (origin) => `${origin} is registered.`,
  unreachable: 'The page does not answer a visitor. Is it published, and not behind a password?',
  scriptThere: 'The embed code is on the page.',
  scriptMissing:
    'We can’t find the embed code on the page. Your site may have removed it when you saved: paste the frame or the link instead.',
  tagThere: (tags) => `What will show: ${tags}.`,
  tagMissing: 'The script is there, but no tag. Paste the whole embed code.',
  frameThere: 'Our page is there in a frame.',
  otherOrganization: (there, here) => `The embed code says “${there}”, not “${here}”. Is that intended?`,
  noOrganization: 'The embed code names no organization. Paste it again as it is, with data-organization.',
  blocked: (rule, origin) =>
    `The page’s security policy blocks Touchline. Ask your web host to add ${origin} to ${rule}.`,
  allGood: 'All good: it can run.',
  fromOutside: 'We check the page as the server sends it. If it shows in your browser, it works.',
};
export default words;
