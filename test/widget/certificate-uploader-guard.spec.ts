// <certificate-uploader> before it sends: what the server read, why to look again, and photographed pages made into one file.
import { expect } from '@open-wc/testing';
import { endUploads, openUploader, pdf, sentTo, takeUploads } from './support/an-uploader.ts';
import { button, part, says, textOf } from './support/in-shadow.ts';
import { aReading, type ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

const sent = () => sentTo(server);
const picture = async (width: number, height: number) => {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.fillRect(0, 0, width / 2, height / 2);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'page.png');
};

describe('certificate-uploader before it sends', () => {
  beforeEach(() => {
    server = takeUploads();
  });
  afterEach(() => endUploads(server));

  it('shows what the server read and why to look again, and sends only when told to', async () => {
    const reading = { hints: ['name-missing', 'single-module'] as const, name: 'Bo Diaz', course: 'module-1' as const };
    server.on('readOwnCertificate', aReading({ ...reading, hints: [...reading.hints] }));
    const uploader = await openUploader();
    await uploader.take(pdf());
    await says(uploader, 'Is this the right file?');
    for (const words of [
      'Bo Diaz',
      'Mandatory Reporting',
      'August 2, 2026',
      'one module',
      'isn’t the name in our records',
    ])
      expect(textOf(uploader)).to.contain(words);
    await expect(uploader).to.be.accessible();
    expect(server.calls('uploadOwnCertificate')).to.have.length(0);
    button(uploader, 'Choose another file').click();
    await says(uploader, 'Drop the certificate here');
    expect(server.calls('uploadOwnCertificate')).to.have.length(0);
    await uploader.take(pdf());
    await says(uploader, 'Is this the right file?');
    button(uploader, 'Send anyway').focus();
    button(uploader, 'Send anyway').click();
    await says(uploader, 'uploaded');
    expect(server.calls('uploadOwnCertificate')).to.have.length(1);
    expect(part(uploader, '.zone')!.matches(':focus')).to.equal(true);
  });

  it('warns of every kind of wrong file in words, in both languages', async () => {
    const hints = ['youth-course', 'out-of-date', 'uploaded-for-another', 'encrypted', 'broken'] as const;
    server.on('readOwnCertificate', aReading({ hints: [...hints], name: null, course: null, completedOn: null }));
    const uploader = await openUploader();
    await uploader.take(pdf());
    await says(uploader, 'already uploaded for someone else');
    expect(part(uploader, '.warnings')!.children).to.have.length(5);
    uploader.language = 'es';
    uploader.lang = 'es';
    await says(uploader, 'ya se subió para otra persona');
    await expect(uploader).to.be.accessible();
  });

  it('asks about a picture by its hash alone, and goes on when nobody can be asked', async () => {
    server.refuse('readOwnCertificate', 500, 'outage');
    const uploader = await openUploader();
    await uploader.take(new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'photo.jpg'));
    const [asked] = server.calls('readOwnCertificate');
    expect((asked!.body as Blob).size).to.equal(0);
    expect(asked!.url.searchParams.get('sha256')).to.match(/^[0-9a-f]{64}$/);
    expect(server.calls('uploadOwnCertificate')).to.have.length(1);
  });

  it('can be stopped while the file is looked at', async () => {
    server.hang('readOwnCertificate');
    const uploader = await openUploader();
    void uploader.take(pdf());
    await says(uploader, 'Looking at certificate.pdf');
    button(uploader, 'Cancel').click();
    await says(uploader, 'Drop the certificate here');
    expect(server.calls('uploadOwnCertificate')).to.have.length(0);
  });

  it('makes one PDF of several pictures, turned upright by hand, a page each', async () => {
    const uploader = await openUploader();
    await uploader.take(await picture(60, 40), await picture(60, 40));
    await says(uploader, 'Can everything be read?');
    await expect(uploader).to.be.accessible();
    button(uploader, 'Turn page 1').click();
    await waitUntil(() => part<HTMLCanvasElement>(uploader, 'canvas')?.height === 60);
    button(uploader, 'Send these 2 pages').click();
    await says(uploader, 'page.pdf uploaded');
    const text = await (server.calls('uploadOwnCertificate')[0]!.body as Blob).text();
    expect(text.match(/\/Type \/Page /g)).to.have.length(2);
    expect(text).to.contain('/Width 40 /Height 60').and.to.contain('/Width 60 /Height 40');
  });

  it('lets pages be added and left out, and a single one go as a picture', async () => {
    const uploader = await openUploader();
    await uploader.take(await picture(60, 40), await picture(40, 60));
    await says(uploader, 'Can everything be read?');
    button(uploader, 'Leave out page 1').click();
    await uploader.updateComplete;
    await uploader.take(await picture(30, 30));
    await says(uploader, 'Send these 2 pages');
    button(uploader, 'Leave out page 2').click();
    await uploader.updateComplete;
    button(uploader, 'Send this page').click();
    await says(uploader, 'page.jpg uploaded');
  });

  it('refuses a mixture of files in words', async () => {
    const uploader = await openUploader();
    await uploader.take(pdf(), await picture(40, 40));
    await says(uploader, 'Choose one PDF');
    expect(sent()).to.have.length(0);
  });
});
