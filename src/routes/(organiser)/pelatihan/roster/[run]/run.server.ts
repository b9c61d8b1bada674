import { error } from '@sveltejs/kit';
import { rosterRun, type RosterRun } from '#lib/people/server.ts';
import { mayImport } from '../permission.server.ts';
import { idIn } from '../../../../../web/idIn.ts';

/** The run that an address names. Who may not see any run does not learn which runs there are. */
export async function runIn(locals: App.Locals, params: { run: string }): Promise<RosterRun> {
	if (!(await mayImport(locals))) error(403, 'forbidden');
	const id = idIn(params.run);
	return (await rosterRun(locals.db, id)) ?? error(404, 'not found');
}
