// <certificate-uploader>: what is refused on the device, what is sent, and what is said when it does not arrive.
import { expect, oneEvent } from '@open-wc/testing';
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificates/certificate.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { endUploads, openUploader, pdf, sentTo, takeUploads } from './support/an-uploader.ts';
import { appears, button, part, says } from './support/in-shadow.ts';
import { type ServerDouble, submittedCertificate } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

const sent = () => sentTo(server);

/** Asked for before the server is a double. */
const ownersPdf = fetch('/test/cases/file-kinds/owner-password.pdf').then((answer) => answer.arrayBuffer());

describe('certificate-uploader', () => {
  beforeEach(() => {
    server = takeUploads();
  });
  afterEach(() => endUploads(server));

  it('is accessible while empty, refused, sending, failed and sent', async () => {
    const uploader = await openUploader();
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
    await says(uploader, 'Too many attempts');
    await expect(uploader).to.be.accessible();
    server.on('uploadOwnCertificate', submittedCertificate());
    button(uploader, 'Send again').click();
    await says(uploader, 'Submitted, pending approval');
    await expect(uploader).to.be.accessible();
  });

  it('sends the bytes with their kind, name and requirement, by the owner’s link', async () => {
    const uploader = await openUploader();
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
    const uploader = await openUploader('member-7');
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
      'can’t use this file type',
    ],
    ['a locked PDF', () => pdf('%PDF-1.7 trailer << /Encrypt << /Filter /Adobe.APS /V 1 >> >>'), 'password-protected'],
  ] as const)
    it(`refuses ${what} in words and sends nothing`, async () => {
      const uploader = await openUploader();
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
      const uploader = await openUploader();
      await uploader.take(new File([new Uint8Array(bytes)], 'photo.bin'));
      expect(server.calls('uploadOwnCertificate')).to.have.length(1);
    });

  it('takes a PDF that opens without a password, though its owner forbids printing it', async () => {
    const uploader = await openUploader();
    await uploader.take(new File([await ownersPdf], 'transcript.pdf'));
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
    const uploader = await openUploader();
    await uploader.take(padded);
    const [asked] = server.calls('uploadOwnCertificate');
    const small = asked!.body as Blob;
    expect(small.size).to.be.below(CERTIFICATE_MAX_BYTES);
    const { width, height } = await createImageBitmap(small);
    expect([width, height]).to.deep.equal([1800, 2400]);
    await says(uploader, 'photo.jpg uploaded');
  });

  it('says in words why the server refused a file', async () => {
    server.refuse('uploadOwnCertificate', 422, 'file-refused', 'duplicate');
    const uploader = await openUploader();
    await uploader.take(pdf());
    await says(uploader, 'already reviewed and not accepted');
  });

  it('sends nothing when the page objects', async () => {
    const uploader = await openUploader();
    uploader.addEventListener('touchline-certificate-upload', (event) => event.preventDefault());
    await uploader.take(pdf());
    expect(sent()).to.have.length(0);
  });

  it('takes a dropped and a pasted file', async () => {
    const uploader = await openUploader();
    const carried = new DataTransfer();
    carried.items.add(pdf());
    part(uploader, '.zone')?.dispatchEvent(
      new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }),
    );
    await says(uploader, 'uploaded');
    button(uploader, 'Upload another').click();
    await uploader.updateComplete;
    uploader.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
    await waitUntil(() => server.calls('uploadOwnCertificate').length === 2);
  });

  it('speaks Spanish', async () => {
    const uploader = await openUploader();
    uploader.language = 'es';
    uploader.lang = 'es';
    await says(uploader, 'Elegir un archivo');
    await expect(uploader).to.be.accessible();
  });
});
