// <certificate-uploader> without a network: what waits on the device, that it is sealed, and that it goes by itself, once.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { openDB } from 'idb';
import { SEALED_KEY_BYTES, SEALED_PREFIX_BYTES, SEALED_PURPOSE } from '../../contract/certificates/sealed-format.ts';
import type { CertificateUploaderElement } from '../../widget/certificate-uploader/certificate-uploader.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/certificate-uploader/certificate-uploader-define.ts';
import { waitingFiles } from '../../widget/certificate-uploader/waiting-files.ts';
import { WAITING_DATABASE } from '../../widget/certificate-uploader/wake-waiting.ts';
import { linkToken } from '../../widget/internal/held-token.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble, submittedCertificate } from './support/server-double.ts';

let server: ServerDouble;
let worker: CryptoKeyPair;
let key: string;

const pdf = (text = '%PDF-1.7 hello') => new File([text], 'ana-ortiz.pdf');
const open = async (lang = 'en') => {
  const uploader = await fixture<CertificateUploaderElement>(
    html`<certificate-uploader organization="big-bear" lang=${lang}></certificate-uploader>`,
  );
  await appears(uploader, '.zone');
  // The key is fetched when the page is idle: only then may the network go.
  await waitingFiles.start();
  return uploader;
};
const goOffline = () => {
  for (const name of ['getSealingKey', 'readOwnCertificate', 'uploadOwnCertificate', 'uploadSealed'] as const)
    server.down(name);
};
const goOnline = () => {
  server.on('getSealingKey', { key }).on('uploadSealed', submittedCertificate());
  dispatchEvent(new Event('online'));
};
const stored = async () => (await openDB(WAITING_DATABASE)).getAll('sealed') as Promise<ArrayBuffer[]>;

/** As the Worker does, with the half of the key only it has. */
const unsealed = async (sealed: ArrayBuffer): Promise<string> => {
  const bytes = new Uint8Array(sealed);
  const theirs = bytes.slice(1, 1 + SEALED_KEY_BYTES);
  const sender = await crypto.subtle.importKey('raw', theirs, { name: 'ECDH', namedCurve: 'P-256' }, false, []);
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: sender }, worker.privateKey, 256);
  const shared = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(SEALED_PURPOSE);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: theirs, info };
  const aes = await crypto.subtle.deriveKey(derivation, shared, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const iv = bytes.slice(1 + SEALED_KEY_BYTES, SEALED_PREFIX_BYTES);
  const additionalData = bytes.slice(0, SEALED_PREFIX_BYTES);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData },
    aes,
    bytes.slice(SEALED_PREFIX_BYTES),
  );
  return new TextDecoder().decode(plain);
};

describe('certificate-uploader without a network', () => {
  before(async () => {
    worker = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', worker.publicKey));
    key = btoa(String.fromCharCode(...raw))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  });
  beforeEach(() => {
    server = new ServerDouble().on('getSealingKey', { key }).on('uploadOwnCertificate', submittedCertificate());
    linkToken.hold('tll_one');
  });
  afterEach(async () => {
    fixtureCleanup();
    for (const { id } of waitingFiles.files) await waitingFiles.remove(id);
    linkToken.forget();
    server.stop();
  });

  it('says that a file is saved only when it lies there, sealed so that the Worker alone can open it', async () => {
    const uploader = await open();
    goOffline();
    await uploader.take(pdf());
    await says(uploader, 'Saved on this device. Not sent yet.');
    await expect(uploader).to.be.accessible();
    const [sealed] = await stored();
    const asText = new TextDecoder('latin1').decode(sealed);
    for (const secret of ['hello', 'ana-ortiz', 'tll_one', 'big-bear']) expect(asText).not.to.contain(secret);
    const plain = await unsealed(sealed!);
    expect(plain.endsWith('%PDF-1.7 hello')).to.equal(true);
    expect(JSON.parse(plain.slice(4, plain.indexOf('}') + 1))).to.deep.include({
      token: 'tll_one',
      organization: 'big-bear',
      member: null,
      requirement: 'abuse-prevention',
      fileName: 'ana-ortiz.pdf',
      type: 'application/pdf',
    });
  });

  it('sends it by itself when the network is back, under one key, and tells so', async () => {
    const uploader = await open();
    goOffline();
    await uploader.take(pdf());
    await says(uploader, 'Saved on this device. Not sent yet.');
    await says(uploader, '1 file on this device is not sent yet');
    goOnline();
    await says(uploader, 'ana-ortiz.pdf uploaded');
    const [asked] = server.calls('uploadSealed').slice(-1);
    expect(asked?.token).to.equal(null);
    expect(asked?.idempotencyKey).to.match(/^[0-9a-f-]{36}$/);
    expect(waitingFiles.files).to.deep.equal([]);
    expect(await stored()).to.deep.equal([]);
  });

  it('tries again within five seconds without being told that the network is back', async function () {
    this.timeout(20_000);
    const uploader = await open();
    goOffline();
    await uploader.take(pdf());
    await says(uploader, 'Saved on this device. Not sent yet.');
    server.on('getSealingKey', { key }).on('uploadSealed', submittedCertificate());
    const began = performance.now();
    await waitUntil(() => textOf(uploader).includes('uploaded'), 'it never went');
    expect(performance.now() - began).to.be.below(8000);
  });

  it('asks to sign in when the link has expired meanwhile, keeps the file, and goes on with a newer link', async () => {
    const uploader = await open();
    goOffline();
    await uploader.take(pdf());
    await says(uploader, 'Saved on this device. Not sent yet.');
    linkToken.forget();
    server.on('getSealingKey', { key }).refuse('uploadSealed', 401, 'link-expired');
    button(uploader, 'Send now').click();
    await says(uploader, 'open your newest link');
    await expect(uploader).to.be.accessible();
    expect(await stored()).to.have.length(1);
    server.on('uploadSealed', submittedCertificate());
    linkToken.hold('tll_two');
    await says(uploader, 'uploaded');
  });

  it('says why one was refused, and lets it be removed only when asked twice', async () => {
    const uploader = await open();
    goOffline();
    await uploader.take(pdf());
    await says(uploader, 'Saved on this device. Not sent yet.');
    server.on('getSealingKey', { key }).refuse('uploadSealed', 422, 'file-refused', 'duplicate');
    button(uploader, 'Send now').click();
    await says(uploader, 'already reviewed and not accepted');
    button(uploader, 'Remove').click();
    await says(uploader, 'Remove permanently');
    expect(await stored()).to.have.length(1);
    button(uploader, 'Remove permanently').click();
    await waitUntil(() => !part(uploader, '.waiting'));
    expect(await stored()).to.have.length(0);
  });

  it('says in words when the device is full, and when it lets nothing wait', async () => {
    const uploader = await open();
    goOffline();
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await uploader.take(pdf());
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('private', 'InvalidStateError');
    };
    await says(uploader, 'out of storage');
    await expect(uploader).to.be.accessible();
    await uploader.take(pdf());
    IDBObjectStore.prototype.add = add;
    await says(uploader, 'can’t store files');
    server.on('readOwnCertificate', {
      hints: ['name-found'],
      name: null,
      course: null,
      completedOn: null,
      validThrough: null,
    });
    server.on('uploadOwnCertificate', submittedCertificate());
    goOnline();
    await says(uploader, 'uploaded');
  });

  it('says all of it in Spanish', async () => {
    const uploader = await open('es');
    goOffline();
    await uploader.take(pdf());
    await says(uploader, 'Guardado en este dispositivo. Todavía no se ha enviado.');
    await says(uploader, '1 archivo de este dispositivo aún no se envía');
    await expect(uploader).to.be.accessible();
  });
});
