// English words of "Check my page" in the snippet builder.

export interface CheckWords {
  readonly title: string;
  readonly intro: string;
  readonly page: string;
  readonly check: string;
  readonly asking: string;
  readonly registered: (origin: string) => string;
  readonly notRegistered: (origin: string) => string;
  readonly answers: { readonly moved: string; readonly 'not-reached': string };
  readonly script: string;
  readonly frame: string;
  readonly nothingThere: string;
  readonly otherOrganization: (found: string, wanted: string) => string;
  readonly tags: (names: string) => string;
  readonly noTags: string;
  readonly blocked: (directive: string, host: string) => string;
  readonly honest: string;
  readonly failures: {
    readonly 'not-the-schema': string;
    readonly 'not-found': string;
    readonly 'too-many-requests': string;
  };
  readonly failed: string;
}

const words: CheckWords = {
  title: 'Check my page',
  intro: 'Once the text is pasted and the page is published, we look at it from outside.',
  page: 'Address of the page',
  check: 'Check it',
  asking: 'Looking at the page…',
  registered: (origin) => `${origin} is registered: the widgets may ask for your league’s records.`,
  notRegistered: (origin) =>
    `${origin} is not registered. An owner adds it under “Registered web sites” on the settings page; until then the widgets cannot reach the records, and we do not look at the page.`,
  answers: {
    moved: 'The page sends visitors on to another address. Check that address instead.',
    'not-reached': 'The page did not answer. Is it published, and open without a password?',
  },
  script: 'The script is there.',
  frame: 'A frame of ours is there.',
  nothingThere:
    'Neither the script nor a frame is in the page as it is sent. Either your site takes scripts out when you save, or it adds them later; then look at the page yourself.',
  otherOrganization: (found, wanted) => `The script is for “${found}”, not for “${wanted}”.`,
  tags: (names) => `These tags are there: ${names}.`,
  noTags: 'The script is there, but no tag of ours: nothing will show. Paste the second line too.',
  blocked: (directive, host) => `The page’s own Content Security Policy keeps us out. Add ${host} under ${directive}.`,
  honest:
    'What your site adds to a page after it has loaded, and what a visitor’s browser blocks, cannot be seen from here. In the page itself: if your own words between the tags stay, the script was blocked, and the browser’s console (F12) says by what.',
  failures: {
    'not-the-schema': 'This is not an address. It begins with https://.',
    'not-found': 'There is no organization with this short name. Check the spelling above.',
    'too-many-requests': 'That was too often. Wait a minute and check again.',
  },
  failed: 'We cannot check this right now. Try again in a moment.',
};
export default words;
