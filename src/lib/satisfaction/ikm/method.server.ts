import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { MethodChange } from './rules-method.ts';

/** Changes of method that concern an office, or those of all offices; oldest first. */
export async function methodChanges(db: Db, officeId: number | null): Promise<MethodChange[]> {
	const { rows } = await sql<MethodChange>`
		select id, from_month as "from", reason, office_id is null as everywhere
		from satisfaction.method_change
		where office_id is null or office_id = ${officeId}
		order by from_month, id`.execute(db);
	return rows;
}

/** Notes a change of method; the same month of the same office twice is one change. */
export async function noteMethodChange(
	act: Act,
	change: { officeId: number | null; from: Day; reason: string },
): Promise<{ ok: true } | { ok: false; reason: 'known' }> {
	return act.db.transaction().execute(async (tx) => {
		const noted = await sql<{ id: number }>`
			insert into satisfaction.method_change (office_id, from_month, reason, noted_by, noted_at)
			values (${change.officeId}, ${change.from}, ${change.reason},
				${act.who.kind === 'officer' ? act.who.officerId : null}, ${act.now})
			on conflict do nothing returning id`.execute(tx);
		const id = noted.rows[0]?.id;
		if (id === undefined) return { ok: false, reason: 'known' };
		await record(tx, act, {
			act: 'satisfaction.methodChanged',
			subject: 'satisfaction.methodChange',
			subjectId: id,
			after: change,
		});
		return { ok: true };
	});
}
