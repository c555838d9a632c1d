// English words of <snippet-builder>.
import type { SiteBuilder } from '../../snippet-builder/site-builders.ts';
import type { Choice } from '../../snippet-builder/write-snippet.ts';

export interface SnippetWords {
  readonly title: string;
  readonly intro: string;
  readonly organization: string;
  readonly organizationHelp: string;
  readonly found: (name: string) => string;
  readonly notFound: string;
  readonly offline: string;
  readonly what: string;
  readonly tags: Record<Choice['tag'], string>;
  readonly language: string;
  readonly languages: Record<Choice['language'], string>;
  readonly accent: string;
  readonly contrast: string;
  readonly builder: string;
  readonly builders: Record<SiteBuilder, string>;
  readonly steps: Record<SiteBuilder, readonly string[]>;
  readonly limits: Record<SiteBuilder, string>;
  readonly script: string;
  readonly frame: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly preview: string;
  readonly stepsTitle: string;
  readonly limitsTitle: string;
  readonly qr: string;
  readonly qrSays: string;
  readonly qrSave: string;
}

const words: SnippetWords = {
  qr: 'QR code of the page',
  qrSays: 'For posters and handouts.',
  qrSave: 'Save as a file (SVG)',
  title: 'Add Touchline to your website',
  intro: 'Choose what to show, then copy the code and paste it into your website. No programming.',
  organization: 'Your organization’s short name',
  organizationHelp:
    'Lowercase letters and hyphens, for example big-bear. It’s in the address of your Touchline pages, after “organization=”.',
  found: (name) => `This is ${name}.`,
  notFound: 'We can’t find an organization with this short name. Check the spelling.',
  offline: 'We can’t check this right now. You can continue.',
  what: 'What to show',
  tags: {
    'safesport-landing': 'SafeSport training for a coach',
    'coach-requirements': 'Coach requirements',
    'status-dot-grid': 'Status of coaches and officials',
    'ussf-certifications': 'U.S. Soccer certifications of an official',
    'certificate-uploader': 'Certificate upload',
    'review-queue': 'Review queue (associations)',
  },
  language: 'Language',
  languages: { auto: 'As the page and the visitor', en: 'English', es: 'Spanish' },
  accent: 'Button color',
  contrast: 'White text is hard to read on this color. Choose a darker one.',
  builder: 'Your site is made with',
  builders: {
    wordpress: 'WordPress',
    wix: 'Wix',
    squarespace: 'Squarespace',
    'google-sites': 'Google Sites',
    portal: 'A club portal (Sports Connect, SportsEngine, TeamSnap, Demosphere, LeagueApps)',
    other: 'Something else, or my own HTML',
  },
  steps: {
    wordpress: [
      'Open the page in the editor.',
      'Add a block: “Custom HTML”.',
      'Paste the text below, press Update, and look at the page.',
    ],
    wix: [
      'Add > Embed Code > Custom Element.',
      'Choose “Server URL” and paste the address of the script, the part between the quotes after src.',
      'As the tag name, enter the name of the tag. Under Attributes, add organization with your short name.',
    ],
    squarespace: [
      'Add a block: “Code”.',
      'Paste the text below and switch off “Display source”.',
      'Save and look at the published page.',
    ],
    'google-sites': [
      'Insert > Embed.',
      'Choose “By URL” and paste the link below.',
      'Drag the box until nothing is cut off, then publish.',
    ],
    portal: [
      'Look for a content block named HTML, Text/HTML, or Embed.',
      'Switch to source view, then paste the script text below.',
      'If nothing shows, paste the frame text instead. If that is removed too, use the link as a button.',
    ],
    other: ['Paste the text below where it should show.', 'Save, then look at the page.'],
  },
  limits: {
    wordpress:
      'Your user needs the right to post unfiltered HTML; on WordPress.com that takes a paid plan. Without it, use the frame or the link.',
    wix: 'Custom elements need a Premium plan and a connected domain. Without them, use Add > Embed a Site with the link.',
    squarespace: 'Code blocks with scripts need a Business plan or higher. Without one, use the link as a button.',
    'google-sites':
      'Google Sites takes no scripts in the page itself: the box has its own scroll bar and does not grow automatically. Personal links from email open the hosted page.',
    portal: 'We could not check every portal. Some take scripts out silently when you save; the link always works.',
    other: 'With a Content Security Policy, allow this script’s address under script-src and connect-src.',
  },
  script: 'Script',
  frame: 'Frame, where scripts are not allowed',
  link: 'Link, which always works',
  copy: 'Copy',
  copied: 'Copied',
  preview: 'Preview',
  stepsTitle: 'How to paste it',
  limitsTitle: 'Good to know',
};
export default words;
