import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { cycleState, mayVerifyIn } from './rules-stage.ts';
import { within } from './within.server.ts';

type Verified = { readonly id: number; readonly officerId: number };
type Asked = { readonly year: number; readonly supervisorId: number };

/** Needs of the team that nobody's validation has closed; `wish` narrows them down. */
const ofTeam = (act: Act, supervisorId: number) => sql`
	n.officer_id in (select officer_id from people.team_of(${supervisorId}, ${act.today}))
	and not exists (select from plan.unit_validation v
		where v.cycle_id = n.cycle_id and v.unit_id = n.unit_id)`;

function note(tx: Tx, act: Act, verb: string, rows: readonly Verified[], reason?: string) {
	return recordAll(
		tx,
		act,
		rows.map(({ id, officerId }) => ({
			act: verb,
			subject: 'plan.need',
			subjectId: id,
			about: officerId,
			after: { reason },
		})),
	);
}

/** A supervisor confirms needs of the team; `ids` null: all that nobody has looked at. Twice is once. */
export function confirmNeeds(
	act: Act,
	asked: Asked & { readonly ids: readonly number[] | null },
): Promise<CycleOutcome<{ readonly n: number }>> {
	const { year, supervisorId, ids } = asked;
	const work = async (tx: Tx, cycleId: number): Promise<CycleOutcome<{ readonly n: number }>> => {
		const { rows } = await sql<Verified>`
			update plan.need n set confirmed_at = ${act.now}, confirmed_by = ${supervisorId},
				deferred_at = null, deferred_by = null, deferred_reason = null
			where n.cycle_id = ${cycleId} and n.confirmed_at is null
				and case when ${ids}::bigint[] is null then n.deferred_at is null else n.id = any(${ids}) end
				and ${ofTeam(act, supervisorId)}
			returning n.id, n.officer_id as "officerId"`.execute(tx);
		await note(tx, act, 'plan.needConfirmed', rows);
		return { ok: true, n: rows.length };
	};
	return within(
		act,
		year,
		async (tx, cycle) => (mayVerifyIn(cycleState(cycle)) ? work(tx, cycle.id) : refused('notNow')),
		'shared',
	);
}

/** A supervisor puts needs off to another year and says why; the officer reads the reason. */
export function deferNeeds(
	act: Act,
	asked: Asked & { readonly ids: readonly number[]; readonly reason: string },
): Promise<CycleOutcome<{ readonly n: number }>> {
	const { year, supervisorId, ids, reason } = asked;
	const work = async (tx: Tx, cycleId: number): Promise<CycleOutcome<{ readonly n: number }>> => {
		const { rows } = await sql<Verified>`
			update plan.need n set deferred_at = ${act.now}, deferred_by = ${supervisorId},
				deferred_reason = ${reason}, confirmed_at = null, confirmed_by = null
			where n.cycle_id = ${cycleId} and n.id = any(${ids}) and n.deferred_at is null
				and ${ofTeam(act, supervisorId)}
			returning n.id, n.officer_id as "officerId"`.execute(tx);
		await note(tx, act, 'plan.needDeferred', rows, reason);
		return { ok: true, n: rows.length };
	};
	return within(
		act,
		year,
		async (tx, cycle) => (mayVerifyIn(cycleState(cycle)) ? work(tx, cycle.id) : refused('notNow')),
		'shared',
	);
}
