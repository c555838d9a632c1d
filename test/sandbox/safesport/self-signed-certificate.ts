// A throw-away certificate for the SafeSport hosts, made at start: no key lies in the repository.
import { generate } from 'selfsigned';

const HOSTS = ['safesporttrained.org', '*.safesporttrained.org', 'safesport.org', '*.safesport.org'];

export async function selfSignedCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'SafeSport stand-in' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
