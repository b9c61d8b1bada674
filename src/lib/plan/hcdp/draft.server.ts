import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { cycleState, mayWriteIn } from '../cycle/rules-stage.ts';
import { within } from '../cycle/within.server.ts';
import { draftOf, type Offer } from './rules-draft.ts';
import { demandOf, replaceShares } from './store-demand.server.ts';
import { attachFindings } from './store-finding.server.ts';

/**
 * Puts the plan together from the needs that heads of agencies stand for, the courses on offer and
 * what leaders took in because it works. Again: the numbers are counted anew, what people changed in
 * a row stays.
 */
export function draftHcdp(
	act: Act,
	who: Principal,
	asked: { readonly year: number; readonly offers: readonly Offer[] },
): Promise<CycleOutcome<{ readonly lines: number }>> {
	const { year, offers } = asked;
	return within<{ readonly lines: number }>(act, year, async (tx, cycle, top) => {
		if (!mayRunCycle(who, top)) return refused('notYours');
		if (!mayWriteIn(cycleState(cycle))) return refused('notNow');
		const rows = (await demandOf(tx, cycle.id)).map((demand) => draftOf(year, demand, offers));
		await putLines(tx, cycle.id, JSON.stringify(rows));
		await replaceShares(tx, cycle.id);
		await attachFindings(tx, cycle.id, year, offers);
		await record(tx, act, {
			act: 'plan.hcdpDrafted',
			subject: 'plan.cycle',
			subjectId: cycle.id,
			after: { year, lines: rows.length },
		});
		return rows.length === 0 ? refused('noNeeds') : { ok: true, lines: rows.length };
	});
}

async function putLines(tx: Tx, cycleId: number, rows: string): Promise<void> {
	await sql`update plan.hcdp_line set people = 0, duty = 0, levels = 0
		where cycle_id = ${cycleId} and competency_id is not null`.execute(tx);
	await sql`
		insert into plan.hcdp_line as l (cycle_id, competency_id, level, people, duty, levels, course_code,
			course_title, form_code, jp, cost_a_seat, cost_basis, from_day, to_day)
		select ${cycleId}::bigint, r.* from jsonb_to_recordset(${rows}::jsonb) as r (competency_id bigint,
			level smallint, people integer, duty integer, levels integer, course_code text, course_title text,
			form_code text, jp numeric, cost_a_seat bigint, cost_basis text, from_day date, to_day date)
		on conflict (cycle_id, competency_id, level) do update set people = excluded.people,
			duty = excluded.duty, levels = excluded.levels,
			(course_code, course_title, form_code, jp, cost_a_seat, cost_basis, from_day, to_day) = (
				select case when l.edited_at is null then excluded.course_code else l.course_code end,
					case when l.edited_at is null then excluded.course_title else l.course_title end,
					case when l.edited_at is null then excluded.form_code else l.form_code end,
					case when l.edited_at is null then excluded.jp else l.jp end,
					case when l.edited_at is null then excluded.cost_a_seat else l.cost_a_seat end,
					case when l.edited_at is null then excluded.cost_basis else l.cost_basis end,
					case when l.edited_at is null then excluded.from_day else l.from_day end,
					case when l.edited_at is null then excluded.to_day else l.to_day end)`.execute(tx);
}

/** A leader took a course in while a plan is being written: it is said beside its row. */
export async function takeFindings(
	act: Act,
	asked: { readonly year: number; readonly offers: readonly Offer[] },
): Promise<void> {
	await within(act, asked.year, async (tx, cycle) => {
		if (!mayWriteIn(cycleState(cycle))) return refused('notNow');
		const { rows } =
			await sql`select from plan.hcdp_line where cycle_id = ${cycle.id} limit 1`.execute(tx);
		if (rows.length > 0) await attachFindings(tx, cycle.id, asked.year, asked.offers);
		return { ok: true };
	});
}
