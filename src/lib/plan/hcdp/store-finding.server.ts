import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import { estimatedCost } from './costs.ts';
import type { LineFinding } from './finding.ts';
import { findingCost, scheduleOf, type Offer } from './rules-draft.ts';

type Revision = { readonly courseCode: string; readonly sentence: LineFinding };

/** What leaders took into the list of a year, the newest word on each course. */
async function revisionsFor(tx: Tx, year: number): Promise<Revision[]> {
	const { rows } = await sql<Revision>`
		select distinct on (course_code) course_code as "courseCode", sentence from plan.revision
		where year = ${year} and change = 'expandTraining' order by course_code, id desc`.execute(tx);
	return rows;
}

/**
 * Says beside the row of a course that a leader took it in because it works, and at what price. A
 * course for which nobody has a need in AKPK becomes a row of its own. Doing it again changes nothing.
 */
export async function attachFindings(
	tx: Tx,
	cycleId: number,
	year: number,
	offers: readonly Offer[],
): Promise<number> {
	const revisions = await revisionsFor(tx, year);
	for (const { courseCode, sentence } of revisions) {
		const cost = findingCost(sentence);
		const { rows } = await sql<{ id: number }>`
			update plan.hcdp_line set finding = ${JSON.stringify(sentence)}::jsonb,
				cost_a_seat = case when edited_at is null then coalesce(${cost}::bigint, cost_a_seat) else cost_a_seat end,
				cost_basis = case when edited_at is null and ${cost}::bigint is not null then 'finding' else cost_basis end
			where id = (select id from plan.hcdp_line where cycle_id = ${cycleId} and course_code = ${courseCode}
				order by people desc, id limit 1)
			returning id`.execute(tx);
		if (rows.length > 0) continue;
		const offer = offers.find(({ code }) => code === courseCode);
		const form = { code: offer?.formCode ?? 'KL03', jp: offer?.jp ?? 20 };
		const people = sentence.seats ?? 0;
		const { from, to } = scheduleOf(year, { people, duty: 0, kind: 'teknis' });
		await tx
			.insertInto('plan.hcdp_line')
			.values({
				cycle_id: cycleId,
				course_code: courseCode,
				course_title: offer?.title ?? courseCode,
				people,
				form_code: form.code,
				jp: form.jp,
				cost_a_seat: cost ?? estimatedCost(form.code, form.jp),
				cost_basis: cost === null ? 'estimate' : 'finding',
				from_day: from,
				to_day: to,
				finding: JSON.stringify(sentence),
			})
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	return revisions.length;
}
