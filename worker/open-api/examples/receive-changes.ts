// A receiver of webhooks: checks the signature with the public package `standardwebhooks`, and answers at once.
// Node 24: SECRET=whsec_... PORT=8080 node receive-changes.ts
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.SECRET ?? '');

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const message = webhook.verify(Buffer.concat(chunks), request.headers as Record<string, string>);
    console.log(JSON.stringify(message));
    response.writeHead(204).end();
  } catch {
    response.writeHead(401).end();
  }
});
server.listen(Number(process.env.PORT ?? 8080));
