import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Cycle } from './cycle.ts';
import { mayValidateAgency } from './policy-cycle.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { cycleState, mayNameIn } from './rules-stage.ts';
import { agenciesOf } from './store-sum.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { within } from './within.server.ts';

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
		const { rows } = await sql<{ id: number }>`
			insert into plan.unit_need (token, cycle_id, unit_id, competency_id, level, people, ground,
				noted_by, noted_at)
			select ${token}, ${cycle.id}::bigint, ${unitId}::bigint, competency_id, ${level}, ${people},
				${ground}, ${who.officerId}::bigint, ${act.now}::timestamptz
			from competency.named where code = ${competencyCode}
			on conflict (token) do update set token = excluded.token
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

/** Takes a need of an agency back; it stays in history. */
export function withdrawUnitNeed(
	act: Act,
	who: Principal,
	asked: { readonly year: number; readonly unitId: number; readonly needId: number },
): Promise<CycleOutcome> {
	return within(act, asked.year, async (tx, cycle, top) => {
		const no = await refusedFor(tx, who, cycle, asked.unitId, top);
		if (no) return no;
		await tx
			.updateTable('plan.unit_need')
			.set({ withdrawn_at: act.now })
			.where('id', '=', asked.needId)
			.where('cycle_id', '=', cycle.id)
			.where('unit_id', '=', asked.unitId)
			.where('withdrawn_at', 'is', null)
			.execute();
		await record(tx, act, {
			act: 'plan.unitNeedWithdrawn',
			subject: 'plan.unit_need',
			subjectId: asked.needId,
		});
		return { ok: true };
	});
}

async function refusedFor(
	tx: Tx,
	who: Principal,
	cycle: Cycle,
	unitId: number,
	top: number | null,
) {
	const [agency] = await agenciesOf(tx, cycle.id, [unitId]);
	if (!agency || !mayValidateAgency(who, agency, top)) return refused('notYours');
	if (agency.validatedAt !== null) return refused('alreadyValidated');
	return mayNameIn(cycleState(cycle)) ? null : refused('notNow');
}
