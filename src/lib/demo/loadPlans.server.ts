import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { addDays, type Day } from '../time/index.ts';
import type { Story } from './story.ts';

/** Plans as people have them in November: goals with days, some late, requests that wait, a stand-in. */
export async function loadPlans(db: Db, story: Story): Promise<void> {
	await openRequests(db, story.today);
	await setDays(db, story.today);
	await askForTime(db, story.today);
	await standIn(db, story);
}

/** What officers have accepted waits for their supervisors; the oldest has gone up. */
async function openRequests(db: Db, today: Day): Promise<void> {
	await sql`
		with asked as (
			insert into plan.request (kind, goal_id, officer_id, route_id, asked_at, step, approver, lifted,
				due_day)
			select 'goal', g.id, g.officer_id, r.id, g.accepted_at, 1, 'supervisor',
				case when g.accepted_at::date < ${addDays(today, -30)}::date then 'second' end,
				greatest(g.accepted_at::date + 7, ${addDays(today, -4)}::date)
			from plan.goal g, plan.route r
			where g.accepted_at is not null and g.approved_at is null and g.refused_at is null
				and g.reached_at is null and r.kind = 'goal' and r.version = 1
			on conflict do nothing
			returning id, officer_id, asked_at
		)
		insert into plan.request_step (request_id, at, act, approver, by_officer_id)
		select id, asked_at, 'asked', 'supervisor', officer_id from asked`.execute(db);
}

/** Of the approved goals half have a day of their own: some are past it, some in their days of grace. */
async function setDays(db: Db, today: Day): Promise<void> {
	await sql`
		insert into plan.goal_due (goal_id, due_day, set_by, set_at)
		select id, ${today}::date + (hashint8(id) & 127) - 32, officer_id, accepted_at
		from plan.goal
		where approved_at is not null and reached_at is null and (hashint8(id + 7) & 1) = 0
			and year = extract(year from ${today}::date)`.execute(db);
}

/** Of the late ones a few ask for more time. */
async function askForTime(db: Db, today: Day): Promise<void> {
	const at = `${addDays(today, -2)}T02:00:00Z`;
	await sql`
		with late as (
			select distinct on (d.goal_id) d.goal_id, g.officer_id, d.due_day
			from plan.goal_due d join plan.goal g on g.id = d.goal_id and g.reached_at is null
			where d.due_day < ${today}::date and (hashint8(d.goal_id) & 3) = 1
		), asked as (
			insert into plan.request (kind, goal_id, officer_id, route_id, asked_at, note, until_day, step,
				approver, due_day)
			select 'waiver', late.goal_id, late.officer_id, r.id, ${at}::timestamptz,
				'Kelasnya diundur penyelenggara ke bulan depan.', ${addDays(today, 45)}::date, 1,
				'supervisor', ${addDays(today, 5)}::date
			from late, plan.route r where r.kind = 'waiver' and r.version = 1
			returning id, officer_id, note
		)
		insert into plan.request_step (request_id, at, act, approver, by_officer_id, reason)
		select id, ${at}::timestamptz, 'asked', 'supervisor', officer_id, note from asked`.execute(db);
}

/** The head of the first office is away; the colleague of the tour decides for her. */
async function standIn(db: Db, story: Story): Promise<void> {
	const { accounts, supervisor } = story.heroes;
	const away = accounts.find(({ role }) => role === 'headOfOffice');
	if (!away || away.officerId === supervisor.id) return;
	await db
		.insertInto('plan.delegation')
		.values({
			token: 'data contoh',
			from_officer_id: away.officerId,
			to_officer_id: supervisor.id,
			from_day: addDays(story.today, -1),
			to_day: addDays(story.today, 10),
			kinds: ['goal', 'ownGoal', 'waiver'],
			reason: 'Mengikuti rapat koordinasi di luar kantor.',
			made_at: new Date(`${addDays(story.today, -2)}T03:00:00Z`),
		})
		.execute();
}
