import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import { maySignPlan } from '../cycle/policy-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { within } from '../cycle/within.server.ts';
import type { PlanPaper } from './paper.ts';
import { submittedPaper } from './paper.server.ts';

/**
 * The leader signs the plan that was read: its hash is sent along, and another plan than that is not
 * signed. With the signature the rows are frozen, in SQL too. Signing twice is signing once.
 */
export function signHcdp(
	act: Act,
	who: Principal,
	{ year, hash }: { readonly year: number; readonly hash: string },
): Promise<CycleOutcome> {
	return within(act, year, async (tx, cycle, top) => {
		if (!maySignPlan(who, top)) return refused('notYours');
		if (cycle.signedAt !== null) return { ok: true };
		const paper = await submittedPaper(tx, cycle);
		if (!paper) return refused('notNow');
		if (paper.hash !== hash) return refused('changedSince');
		await freeze(tx, paper);
		await sql`
			insert into plan.hcdp_signature (cycle_id, scenario_id, content, hash, signed_by, signer, post, signed_at)
			select ${cycle.id}::bigint, ${paper.scenario.id}::bigint, ${paper.content}, ${paper.hash},
				officer_id, full_name, post_name, ${act.now}::timestamptz
			from people.officer_card where officer_id = ${who.officerId}`.execute(tx);
		await record(tx, act, {
			act: 'plan.hcdpSigned',
			subject: 'plan.cycle',
			subjectId: cycle.id,
			after: { year, hash, scenarioId: paper.scenario.id },
		});
		const payload = { cycleId: cycle.id, year, hash };
		await announce(tx, act, { name: 'plan.hcdpSigned', key: String(cycle.id), payload });
		return { ok: true };
	});
}

async function freeze(tx: Tx, { allotted }: PlanPaper): Promise<void> {
	const rows = JSON.stringify(
		allotted.map(({ lineId, seats, priority }) => ({ lineId, seats, priority })),
	);
	await sql`
		update plan.hcdp_line l set planned = a.seats, priority = a.priority
		from jsonb_to_recordset(${rows}::jsonb) as a ("lineId" bigint, seats integer, priority smallint)
		where l.id = a."lineId"`.execute(tx);
}
