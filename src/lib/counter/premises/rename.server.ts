import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { lockOffice } from './store-standing.server.ts';
import type { PremisesOutcome, OwnOffice } from './premises.ts';

/**
 * Another name for an office. The one of before stays findable, the address on the web stays, and
 * every figure goes on: nothing is told apart by a name.
 */
export async function renameOffice(
	act: Act,
	{ own, name }: { own: OwnOffice; name: string },
): Promise<PremisesOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const office = await lockOffice(tx, own);
		if (!office) return { ok: false, reason: 'unknownOffice' };
		if (office.name === name) return { ok: true };
		await sql`
			update counter.office set name = ${name},
				former_names = array_append(array_remove(array_remove(former_names, name), ${name}), name)
			where id = ${office.id}`.execute(tx);
		await record(tx, act, {
			act: 'counter.officeRenamed',
			subject: 'counter.office',
			subjectId: office.id,
			before: { name: office.name },
			after: { name },
		});
		return { ok: true };
	});
}
