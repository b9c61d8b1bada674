import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { remindsOn } from './rules-round.ts';
import { tell } from './tell.server.ts';

type DueRound = { readonly id: number; readonly title: string; readonly to: Day };

/** Writes to whoever has not answered, and to supervisors whose word is missing, a week and two days before the end. */
export async function remindRaters(act: Act): Promise<number> {
	const { rows } = await sql<DueRound>`
		select r.id, r.title, r.to_day as "to" from competency.round r
		where r.ended_at is null and r.to_day > ${act.today}
			and not exists (select from competency.round_reminder m
				where m.round_id = r.id and m.day = ${act.today})
		order by r.id`.execute(act.db);
	const due = rows.filter(({ to }) => remindsOn(to, act.today));
	for (const round of due) await act.db.transaction().execute((tx) => remind(tx, act, round));
	return due.length;
}

async function remind(tx: Tx, act: Act, round: DueRound): Promise<void> {
	await sql`insert into competency.round_reminder (round_id, day)
		values (${round.id}, ${act.today}) on conflict do nothing`.execute(tx);
	const { rows } = await sql<{ raterId: number; isWord: boolean }>`
		select distinct q.rater_id as "raterId", false as "isWord"
		from competency.round_rater q
		join competency.round_subject s on s.id = q.subject_id
		where s.round_id = ${round.id}
			and (s.confirmed_at is not null or q.kind in ('self', 'supervisor'))
			and not exists (select from competency.round_given g
				where g.subject_id = q.subject_id and g.rater_id = q.rater_id)
		union
		select led.supervisor_id, true from competency.round_subject s
		join people.supervision led on led.officer_id = s.officer_id
		where s.round_id = ${round.id} and s.confirmed_at is null
		order by 1`.execute(tx);
	const to = (isWord: boolean) =>
		rows.filter((one) => one.isWord === isWord).map(({ raterId }) => raterId);
	await tell(tx, act, round, { occasion: 'reminded', on: act.today, toIds: to(false) });
	await tell(tx, act, round, { occasion: 'confirm', on: act.today, toIds: to(true) });
}
