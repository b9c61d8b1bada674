import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordEach } from '../../platform/audit.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import { approvers } from './route.ts';

/** How many go up in one transaction. */
const atOnce = 1000;

/** Working days for whoever it goes to. */
const days = 5;

/**
 * Lets requests whose day has passed go to the next above who exists; whoever had it may still decide.
 * What has reached the organiser stays there. Set by set, so that a city's requests need a few statements.
 */
export async function escalateRequests(act: Act): Promise<{ readonly lifted: number }> {
	const due = (await calendarOf(act.db)).addWorkingDays(act.today, days);
	let lifted = 0;
	for (;;) {
		const n = await act.db.transaction().execute(async (tx) => {
			const { rows } = await sql<{ id: number }>`
				with order_of as (
					select approver, place from unnest(${[...approvers]}::text[]) with ordinality as o (approver, place)
				), late as (
					select r.id, r.officer_id, coalesce(r.lifted, r.approver) as now_at
					from plan.request r
					where r.closed_at is null and r.due_day < ${act.today}
						and coalesce(r.lifted, r.approver) <> 'organiser'
					order by r.due_day, r.id limit ${atOnce} for update skip locked
				), next as (
					select late.id, late.officer_id, coalesce((
						select above.approver from order_of above, order_of here
						where here.approver = late.now_at and above.place > here.place and exists (
							select from plan.deciders(late.officer_id, above.approver, ${act.today}) d
							where d.officer_id not in (
								select officer_id from plan.deciders(late.officer_id, late.now_at, ${act.today})))
						order by above.place limit 1), 'organiser') as approver
					from late
				), moved as (
					update plan.request r set lifted = next.approver, due_day = ${due}
					from next where r.id = next.id
					returning r.id, next.approver
				)
				insert into plan.request_step (request_id, at, act, approver)
				select id, ${act.now}::timestamptz, 'lifted', approver from moved
				returning request_id as id`.execute(tx);
			const ids = rows.map(({ id }) => id);
			if (ids.length > 0)
				await recordEach(
					tx,
					act,
					sql`select 'plan.requestLifted' as act, 'plan.request' as subject, r.id::text as subject_id,
						r.officer_id as about_officer_id, null::jsonb as before,
						jsonb_build_object('to', r.lifted, 'due', r.due_day) as after
					from plan.request r where r.id = any (${ids}::bigint[])`,
				);
			return ids.length;
		});
		lifted += n;
		if (n < atOnce) return { lifted };
	}
}
