// Everybody of your organization who is not cleared, and why. Node 24: HOST=... ORGANIZATION=... KEY=... node list-people.ts
const { HOST, ORGANIZATION, KEY } = process.env;

interface Page {
  people: { firstName: string; lastName: string; standings: Record<string, { state: string; why: { key: string } }> }[];
  cursor: string | null;
}

let cursor: string | null = null;
do {
  const url = new URL(`/v1/organizations/${ORGANIZATION}/people`, HOST);
  if (cursor !== null) url.searchParams.set('cursor', cursor);
  const answer = await fetch(url, { headers: { authorization: `Bearer ${KEY}` } });
  if (!answer.ok) throw new Error(await answer.text());
  const page = (await answer.json()) as Page;
  for (const { firstName, lastName, standings } of page.people) {
    for (const [requirement, { state, why }] of Object.entries(standings)) {
      if (state !== 'approved') console.log(`${firstName} ${lastName}: ${requirement} is ${state} (${why.key})`);
    }
  }
  cursor = page.cursor;
} while (cursor !== null);

export {};
