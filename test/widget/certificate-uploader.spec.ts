// <certificate-uploader>: what is refused on the device, what is sent, and what is said when it does not arrive.
import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificate.ts';
import type { CertificateUploaderElement } from '../../widget/certificate-uploader/certificate-uploader.ts';
import '../../widget/certificate-uploader/certificate-uploader-define.ts';
import { linkToken, sessionToken } from '../../widget/internal/held-token.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { aReading, ServerDouble, submittedCertificate } from './support/server-double.ts';

let server: ServerDouble;

const pdf = (text = '%PDF-1.7 hello', name = 'certificate.pdf') => new File([text], name);
/** Files that left the device. */
const sent = () => server.asked.filter(({ name }) => name !== 'getSealingKey');
const picture = async (width: number, height: number) => {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.fillRect(0, 0, width / 2, height / 2);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'page.png');
};
const open = async (member?: string) => {
  const uploader = await fixture<CertificateUploaderElement>(
    html`<certificate-uploader organization="big-bear" member=${member ?? ''}></certificate-uploader>`,
  );
  if (!member) uploader.member = null;
  await appears(uploader, '.zone');
  return uploader;
};

describe('certificate-uploader', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('uploadOwnCertificate', submittedCertificate())
      .on('uploadCertificateFor', submittedCertificate());
    linkToken.hold('tll_one');
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    server.stop();
    linkToken.forget();
    sessionToken.forget();
  });

  it('is accessible while empty, refused, sending, failed and sent', async () => {
    const uploader = await open();
    await expect(uploader).to.be.accessible();
    await uploader.take(new File([], 'empty.pdf'));
    await says(uploader, 'This file is empty');
    await expect(uploader).to.be.accessible();
    server.hang('uploadOwnCertificate');
    void uploader.take(pdf());
    await appears(uploader, 'progress');
    await expect(uploader).to.be.accessible();
    button(uploader, 'Cancel').click();
    await waitUntil(() => !part(uploader, 'progress'));
    server.refuse('uploadOwnCertificate', 429, 'too-many-requests');
    await uploader.take(pdf());
    await says(uploader, 'That was too often');
    await expect(uploader).to.be.accessible();
    server.on('uploadOwnCertificate', submittedCertificate());
    button(uploader, 'Send again').click();
    await says(uploader, 'Submitted, pending approval');
    await expect(uploader).to.be.accessible();
  });

  it('sends the bytes with their kind, name and requirement, by the owner’s link', async () => {
    const uploader = await open();
    const arrived = oneEvent(uploader, 'touchline-certificate-uploaded');
    await uploader.take(pdf('%PDF-1.7 hello', 'años.pdf'));
    await arrived;
    const [asked] = server.calls('uploadOwnCertificate');
    expect(asked?.token).to.equal('tll_one');
    expect(asked?.url.searchParams.get('requirement')).to.equal('abuse-prevention');
    expect(await (asked!.body as Blob).text()).to.equal('%PDF-1.7 hello');
    await says(uploader, 'Submitted, pending approval');
  });

  it('sends for somebody else by the administrator’s session', async () => {
    sessionToken.hold('tls_one');
    const uploader = await open('member-7');
    await uploader.take(pdf());
    const [asked] = server.calls('uploadCertificateFor');
    expect(asked?.token).to.equal('tls_one');
    expect(asked?.url.pathname).to.equal('/v1/organizations/big-bear/people/member-7/certificates');
  });

  for (const [what, file, words] of [
    ['an empty file', () => new File([], 'a.pdf'), 'This file is empty'],
    ['a file over 10 MB', () => new File([new Uint8Array(CERTIFICATE_MAX_BYTES + 1)], 'a.pdf'), 'larger than 10 MB'],
    [
      'a document with a certificate’s name',
      () => new File(['PK\x03\x04word'], 'certificate.pdf'),
      'not a certificate file',
    ],
    ['a locked PDF', () => pdf('%PDF-1.7 trailer << /Encrypt 5 0 R >>'), 'locked with a password'],
  ] as const)
    it(`refuses ${what} in words and sends nothing`, async () => {
      const uploader = await open();
      await uploader.take(file());
      await says(uploader, words);
      expect(sent()).to.have.length(0);
    });

  for (const [kind, bytes] of [
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['HEIC', [0, 0, 0, 24, ...new TextEncoder().encode('ftypheic')]],
    ['WebP', new TextEncoder().encode('RIFF1234WEBPVP8 ')],
  ] as const)
    it(`takes a ${kind} by its bytes, whatever its name`, async () => {
      const uploader = await open();
      await uploader.take(new File([new Uint8Array(bytes)], 'photo.bin'));
      expect(server.calls('uploadOwnCertificate')).to.have.length(1);
    });

  it('makes a photo that is too big fit before it is sent', async () => {
    const canvas = new OffscreenCanvas(1800, 2400);
    const context = canvas.getContext('2d')!;
    const noise = context.createImageData(1800, 2400);
    for (let at = 0; at < noise.data.length; at++) noise.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
    context.putImageData(noise, 0, 0);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    const padded = new File([png, new Uint8Array(CERTIFICATE_MAX_BYTES)], 'photo.png');
    const uploader = await open();
    await uploader.take(padded);
    const [asked] = server.calls('uploadOwnCertificate');
    const small = asked!.body as Blob;
    expect(small.size).to.be.below(CERTIFICATE_MAX_BYTES);
    const { width, height } = await createImageBitmap(small);
    expect([width, height]).to.deep.equal([1800, 2400]);
    await says(uploader, 'photo.jpg has arrived');
  });

  it('says in words why the server refused a file', async () => {
    server.refuse('uploadOwnCertificate', 422, 'file-refused', 'duplicate');
    const uploader = await open();
    await uploader.take(pdf());
    await says(uploader, 'reviewed before and not accepted');
  });

  it('shows what the server read and why to look again, and sends only when told to', async () => {
    const reading = { hints: ['name-missing', 'single-module'] as const, name: 'Bo Diaz', course: 'module-1' as const };
    server.on('readOwnCertificate', aReading({ ...reading, hints: [...reading.hints] }));
    const uploader = await open();
    await uploader.take(pdf());
    await says(uploader, 'Is this the right file?');
    for (const words of [
      'Bo Diaz',
      'Mandatory Reporting',
      'August 2, 2026',
      'single module',
      'does not stand in this file',
    ])
      expect(textOf(uploader)).to.contain(words);
    await expect(uploader).to.be.accessible();
    expect(server.calls('uploadOwnCertificate')).to.have.length(0);
    button(uploader, 'Choose another file').click();
    await says(uploader, 'Drop the certificate here');
    expect(server.calls('uploadOwnCertificate')).to.have.length(0);
    await uploader.take(pdf());
    await says(uploader, 'Is this the right file?');
    button(uploader, 'Send it anyway').focus();
    button(uploader, 'Send it anyway').click();
    await says(uploader, 'has arrived');
    expect(server.calls('uploadOwnCertificate')).to.have.length(1);
    expect(part(uploader, '.zone')!.matches(':focus')).to.equal(true);
  });

  it('warns of every kind of wrong file in words, in both languages', async () => {
    const hints = ['youth-course', 'out-of-date', 'uploaded-for-another', 'encrypted', 'broken'] as const;
    server.on('readOwnCertificate', aReading({ hints: [...hints], name: null, course: null, completedOn: null }));
    const uploader = await open();
    await uploader.take(pdf());
    await says(uploader, 'uploaded for somebody else before');
    expect(part(uploader, '.warnings')!.children).to.have.length(5);
    uploader.language = 'es';
    uploader.lang = 'es';
    await says(uploader, 'ya se subió para otra persona');
    await expect(uploader).to.be.accessible();
  });

  it('asks about a picture by its hash alone, and goes on when nobody can be asked', async () => {
    server.refuse('readOwnCertificate', 500, 'outage');
    const uploader = await open();
    await uploader.take(new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'photo.jpg'));
    const [asked] = server.calls('readOwnCertificate');
    expect((asked!.body as Blob).size).to.equal(0);
    expect(asked!.url.searchParams.get('sha256')).to.match(/^[0-9a-f]{64}$/);
    expect(server.calls('uploadOwnCertificate')).to.have.length(1);
  });

  it('can be stopped while the file is looked at', async () => {
    server.hang('readOwnCertificate');
    const uploader = await open();
    void uploader.take(pdf());
    await says(uploader, 'Looking at certificate.pdf');
    button(uploader, 'Cancel').click();
    await says(uploader, 'Drop the certificate here');
    expect(server.calls('uploadOwnCertificate')).to.have.length(0);
  });

  it('makes one PDF of several pictures, turned upright by hand, a page each', async () => {
    const uploader = await open();
    await uploader.take(await picture(60, 40), await picture(60, 40));
    await says(uploader, 'Can everything be read?');
    await expect(uploader).to.be.accessible();
    button(uploader, 'Turn page 1').click();
    await waitUntil(() => part<HTMLCanvasElement>(uploader, 'canvas')?.height === 60);
    button(uploader, 'Send these 2 pages').click();
    await says(uploader, 'page.pdf has arrived');
    const text = await (server.calls('uploadOwnCertificate')[0]!.body as Blob).text();
    expect(text.match(/\/Type \/Page /g)).to.have.length(2);
    expect(text).to.contain('/Width 40 /Height 60').and.to.contain('/Width 60 /Height 40');
  });

  it('lets pages be added and left out, and a single one go as a picture', async () => {
    const uploader = await open();
    await uploader.take(await picture(60, 40), await picture(40, 60));
    await says(uploader, 'Can everything be read?');
    button(uploader, 'Leave out page 1').click();
    await uploader.updateComplete;
    await uploader.take(await picture(30, 30));
    await says(uploader, 'Send these 2 pages');
    button(uploader, 'Leave out page 2').click();
    await uploader.updateComplete;
    button(uploader, 'Send this page').click();
    await says(uploader, 'page.jpg has arrived');
  });

  it('refuses a mixture of files in words', async () => {
    const uploader = await open();
    await uploader.take(pdf(), await picture(40, 40));
    await says(uploader, 'Choose one PDF');
    expect(sent()).to.have.length(0);
  });

  it('sends nothing when the page objects', async () => {
    const uploader = await open();
    uploader.addEventListener('touchline-certificate-upload', (event) => event.preventDefault());
    await uploader.take(pdf());
    expect(sent()).to.have.length(0);
  });

  it('takes a dropped and a pasted file', async () => {
    const uploader = await open();
    const carried = new DataTransfer();
    carried.items.add(pdf());
    part(uploader, '.zone')?.dispatchEvent(
      new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }),
    );
    await says(uploader, 'has arrived');
    button(uploader, 'Upload another').click();
    await uploader.updateComplete;
    uploader.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
    await waitUntil(() => server.calls('uploadOwnCertificate').length === 2);
  });

  it('speaks Spanish', async () => {
    const uploader = await open();
    uploader.language = 'es';
    uploader.lang = 'es';
    await says(uploader, 'Elegir un archivo');
    await expect(uploader).to.be.accessible();
  });
});
