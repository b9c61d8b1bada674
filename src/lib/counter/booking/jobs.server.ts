import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordEach } from '../../platform/audit.server.ts';
import { post } from '../../platform/mail/post.server.ts';
import { forgetAddresses } from '../../platform/mail/forget.server.ts';
import { addDays } from '../../time/index.ts';
import { bookingTomorrow } from './letters.server.ts';
import type { Addressed } from './letters.server.ts';
import { missedMinutes } from './rules-booking.ts';
import { endLapsedDrafts } from './store-booking.server.ts';

const lettersAtOnce = 200;

/** A job: gives back places of lapsed drafts, and ends appointments to which nobody came. */
export async function endStaleBookings(act: Act): Promise<number> {
	const lapsed = await endLapsedDrafts(act.db, act.now);
	return act.db.transaction().execute(async (tx) => {
		const latest = new Date(act.now.getTime() - missedMinutes * 60_000);
		const { rows } = await sql<{ id: number }>`
			update counter.booking set ended_as = 'missed',
				ended_at = starts_at + make_interval(mins => ${missedMinutes})
			where ended_at is null and confirmed_at is not null and day <= ${act.today}
				and starts_at < ${latest}
			returning id`.execute(tx);
		if (rows.length > 0)
			await recordEach(
				tx,
				act,
				sql`select 'counter.bookingMissed' as act, 'counter.booking' as subject, id::text as subject_id,
					null::bigint as about_officer_id, null::jsonb as before, null::jsonb as after
					from unnest(${rows.map(({ id }) => id)}::bigint[]) as id`,
			);
		return lapsed + rows.length;
	});
}

/**
 * A job in the afternoon: posts the reminders for tomorrow's appointments. The key of a letter names
 * the appointment, so a job run twice reminds once. Returns how many it looked at from `after` on.
 */
export async function remindOfBookings(act: Act): Promise<void> {
	let after = 0;
	for (;;) {
		const { rows } = await sql<Addressed & { id: number; email: string }>`
			select b.id, b.token, b.code, b.day, b.starts_at as "startsAt", b.email,
				o.name as "officeName", s.name as "serviceName"
			from counter.booking b
			join counter.office o on o.id = b.office_id
			join counter.service s on s.id = b.service_id
			where b.day = ${addDays(act.today, 1)} and b.email is not null
				and b.ended_at is null and b.confirmed_at is not null and b.id > ${after}
			order by b.id limit ${lettersAtOnce}`.execute(act.db);
		const last = rows.at(-1);
		if (!last) return;
		after = last.id;
		await act.db.transaction().execute(async (tx) => {
			for (const { id, email, ...booking } of rows)
				await post(tx, act, {
					key: `counter.booking:${id}:reminder`,
					to: email,
					letter: bookingTomorrow(booking),
				});
		});
	}
}

/** A job at night: erases the addresses of appointments whose day is over, also from the letters. */
export async function forgetBookingAddresses(act: Act): Promise<void> {
	await act.db
		.updateTable('counter.booking')
		.set({ email: null })
		.where('email', 'is not', null)
		.where('day', '<', act.today)
		.execute();
	await forgetAddresses(
		act.db,
		'counter.booking:',
		sql`select 1 from counter.booking b where b.email is not null
			and b.id = split_part(m.key, ':', 2)::bigint`,
	);
}
