import { sql } from 'kysely';
import { stageDays, stageNumber } from '../plan/index.ts';
import type { Db } from '../platform/database.server.ts';
import {
	addDays,
	day,
	holidays2025And2026,
	WorkingCalendar,
	yearOf,
	type Day,
} from '../time/index.ts';
import { loadGoalForms } from './loadGoalForms.server.ts';
import { loadSignedPlan } from './loadSignedPlan.server.ts';
import type { Story } from './story.ts';
import { takeInventory } from '../plan/server.ts';

const calendar = new WorkingCalendar(holidays2025And2026);

/** Last year's plan, signed and being carried out; this year's needs, in verification. */
export async function loadCycle(db: Db, story: Story): Promise<void> {
	const { organiser, leader } = story.heroes;
	const top = organiser.unit.above.at(-1) ?? organiser.unit.id;
	const by = { organiserId: organiser.id, leaderId: leader.id, top };
	const year = yearOf(story.today);
	const lastId = await openFor(db, year, by, 7);
	const cycleId = await openFor(db, year + 1, by, 3, story.today);
	const now = new Date(story.now * 1000);
	const who = { kind: 'system', name: 'data contoh' } as const;
	await takeInventory({ db, now, today: story.today, who, purpose: 'data contoh' }, cycleId);
	await loadSignedPlan(db, story, { ...by, year, cycleId: lastId, needsOf: cycleId });
	const heroes = story.heroes.accounts.map(({ officerId }) => officerId);
	await loadGoalForms(db);
	await lookAtSome(db, cycleId, { today: story.today, heroes });
}

/** A cycle that has reached a stage; the days of this year's are set so that the stage runs today. */
async function openFor(
	db: Db,
	year: number,
	by: { readonly organiserId: number; readonly top: number },
	reached: number,
	today?: Day,
): Promise<number> {
	const begin = today ? calendar.addWorkingDays(today, -17) : day(`${year - 1}-08-25`);
	const { id } = await db
		.insertInto('plan.cycle')
		.values({ year, opened_by: by.organiserId, opened_at: new Date(`${begin}T01:00:00Z`) })
		.returning('id')
		.executeTakeFirstOrThrow();
	for (const { stage, from, to } of stageDays(begin, calendar)) {
		const number = stageNumber(stage);
		await db
			.insertInto('plan.cycle_stage')
			.values({ cycle_id: id, stage: number, from_day: from, to_day: to })
			.execute();
		if (number <= reached)
			await db
				.insertInto('plan.stage_entry')
				.values({
					cycle_id: id,
					stage: number,
					entered_by: by.organiserId,
					entered_at: new Date(`${from}T02:00:00Z`),
				})
				.execute();
	}
	await sql`
		insert into plan.cycle_unit (cycle_id, unit_id)
		select ${id}::bigint, unit_id from people.branch_unit
		where branch_id = ${by.top}::bigint and depth <= 1`.execute(db);
	return id;
}

/** Most supervisors have begun: of three needs two are confirmed, a few put off. Heroes' teams wait. */
async function lookAtSome(
	db: Db,
	cycleId: number,
	{ today, heroes }: { readonly today: Day; readonly heroes: readonly number[] },
): Promise<void> {
	const at = `${addDays(today, -1)}T03:00:00Z`;
	await sql`
		with boss as materialized (select officer_id, supervisor_id from people.supervision),
		seen as (select n.id, boss.supervisor_id, hashint8(n.id) & 31 as luck
			from plan.need n join boss on boss.officer_id = n.officer_id
			where n.cycle_id = ${cycleId} and boss.supervisor_id <> all(${heroes}::bigint[]))
		update plan.need n set confirmed_at = case when luck >= 3 then ${at}::timestamptz end,
			confirmed_by = case when luck >= 3 then supervisor_id end,
			deferred_at = case when luck < 3 then ${at}::timestamptz end,
			deferred_by = case when luck < 3 then supervisor_id end,
			deferred_reason = case when luck < 3 then 'Sudah dijadwalkan dalam pendampingan tahun ini.' end
		from seen where n.id = seen.id and seen.luck < 21`.execute(db);
}
