import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { within } from './within.server.ts';
import { refusedFor } from './mayName.server.ts';

/** Names what an agency needs for a task. The token makes sending the form twice one need. */
export function addUnitNeed(
	act: Act,
	who: Principal,
	asked: {
		readonly year: number;
		readonly unitId: number;
		readonly competencyCode: string;
		readonly level: number;
		readonly people: number;
		readonly ground: string;
		readonly token: string;
	},
): Promise<CycleOutcome> {
	const { year, unitId, competencyCode, level, people, ground, token } = asked;
	return within(act, year, async (tx, cycle, top) => {
		const no = await refusedFor(tx, who, cycle, unitId, top);
		if (no) return no;
		const known = await sql`select from plan.unit_need where token = ${token}`.execute(tx);
		if (known.rows.length > 0) return { ok: true };
		const { rows } = await sql<{ id: number }>`
			insert into plan.unit_need (token, cycle_id, unit_id, competency_id, level, people, ground,
				noted_by, noted_at)
			select ${token}, ${cycle.id}::bigint, ${unitId}::bigint, competency_id, ${level}, ${people},
				${ground}, ${who.officerId}::bigint, ${act.now}::timestamptz
			from competency.named where code = ${competencyCode}
			returning id`.execute(tx);
		const [added] = rows;
		if (!added) return refused('competencyUnknown');
		await record(tx, act, {
			act: 'plan.unitNeedAdded',
			subject: 'plan.unit_need',
			subjectId: added.id,
			after: { unitId, competencyCode, level, people, ground },
		});
		return { ok: true };
	});
}
