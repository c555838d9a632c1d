// Invites the first owner of a local Touchline as an operator does: through wrangler, into the database, past no door of the Worker.
import { type FirstOwner, firstInvitationSql, firstOwnerLink } from '../../tools/first-invitation-sql.ts';
import { runWrangler } from './run-wrangler.ts';

/** @returns the one-time link. */
export async function inviteFirstOwner(
  owner: FirstOwner,
  at: { readonly publicUrl: string; readonly stateFolder: string; readonly now: Date },
): Promise<string> {
  const { statements, token } = await firstInvitationSql(owner, at.now);
  await runWrangler([
    ...['d1', 'execute', 'DB', '--local', '--persist-to', at.stateFolder, '--yes'],
    ...['--command', statements.join('; ')],
  ]);
  return firstOwnerLink(at.publicUrl, token);
}
