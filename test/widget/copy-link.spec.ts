// The button that copies an address: says that it did, and shows the address where it could not.
import { expect, fixture, html } from '@open-wc/testing';
import type { CopyLinkElement } from '../../widget/internal/copy-link.ts';
import '../../widget/internal/copy-link.ts';
import { appears, button, says } from './support/in-shadow.ts';

const ADDRESS = 'https://touchline.example/pages/register?organization=big-bear';
const open = () =>
  fixture<CopyLinkElement>(
    html`<touchline-copy-link .address=${ADDRESS} label="Copy the registration link" done="Link copied."></touchline-copy-link>`,
  );

describe('touchline-copy-link', () => {
  const { writeText } = navigator.clipboard;
  afterEach(() => {
    navigator.clipboard.writeText = writeText;
  });

  it('copies, and says so', async () => {
    let copied = '';
    navigator.clipboard.writeText = async (text) => {
      copied = text;
    };
    const link = await open();
    await expect(link).to.be.accessible();
    button(link, 'Copy the registration link').click();
    await says(link, 'Link copied.');
    expect(copied).to.equal(ADDRESS);
  });

  it('shows the address where the page may not copy, and says nothing untrue', async () => {
    navigator.clipboard.writeText = async () => {
      throw new Error('not allowed');
    };
    const link = await open();
    button(link, 'Copy the registration link').click();
    expect((await appears<HTMLInputElement>(link, 'input')).value).to.equal(ADDRESS);
    expect(link.shadowRoot?.textContent).not.to.contain('Link copied.');
    await expect(link).to.be.accessible();
  });
});
