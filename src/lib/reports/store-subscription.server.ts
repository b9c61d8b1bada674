import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { Subscription } from './report.ts';

export type NewSubscription = Omit<Subscription, 'id'> & {
	reportId: number;
	officerId: number;
	at: Date;
};

/** One a reader and report: another wish changes it. */
export async function putSubscription(tx: Tx, made: NewSubscription): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		insert into reports.subscription (report_id, officer_id, every, format, next_on, begun_at)
		values (${made.reportId}, ${made.officerId}, ${made.every}, ${made.format}, ${made.nextOn}, ${made.at})
		on conflict (report_id, officer_id) where ended_at is null
		do update set every = excluded.every, format = excluded.format, next_on = excluded.next_on
		returning id`.execute(tx);
	return rows[0]?.id ?? 0;
}

export async function endSubscriptionRow(
	tx: Tx,
	given: {
		reportId: number;
		officerId: number;
		at: Date;
		why: 'reader' | 'mayNotRead' | 'noAddress';
	},
): Promise<boolean> {
	const { rows } = await sql`
		update reports.subscription set ended_at = ${given.at}, ended_for = ${given.why}
		where report_id = ${given.reportId} and officer_id = ${given.officerId} and ended_at is null
		returning id`.execute(tx);
	return rows.length > 0;
}

export type Due = Subscription & { reportId: number; officerId: number };

/** Subscriptions whose day has come: the next ones after an id. */
export async function dueSubscriptions(
	db: Db,
	today: Day,
	{ after, limit }: { after: number; limit: number },
): Promise<Due[]> {
	const { rows } = await sql<Due>`
		select s.id, s.report_id as "reportId", s.officer_id as "officerId", s.every, s.format,
			s.next_on as "nextOn"
		from reports.subscription s where s.ended_at is null and s.next_on <= ${today}::date
			and s.id > ${after}
		order by s.id limit ${limit}`.execute(db);
	return rows;
}

/** Moves a subscription on, and notes the letter of this day; false: another worker did. */
export async function moveOn(
	tx: Tx,
	{ due, nextOn, rows: n, at }: { due: Due; nextOn: Day; rows: number; at: Date },
): Promise<boolean> {
	const { rows } = await sql`
		with moved as (
			update reports.subscription set next_on = ${nextOn}::date
			where id = ${due.id} and next_on = ${due.nextOn}::date and ended_at is null returning id
		)
		insert into reports.sending (subscription_id, on_day, rows, sent_at)
		select id, ${due.nextOn}::date, ${n}, ${at} from moved
		on conflict do nothing returning subscription_id`.execute(tx);
	return rows.length > 0;
}
