import { sql } from 'kysely';
import type { Act } from '../../../platform/act.server.ts';
import { record } from '../../../platform/audit.server.ts';
import { addDays } from '../../../time/index.ts';
import type { Day } from '../../../time/index.ts';
import type { ExtraPercent } from './extraTime.ts';
import { longestYears } from './rules-extra.ts';
import { lockExtraTime, officerInside } from './store-extra.server.ts';

export type ExtraGranted =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'unknownOfficer' | 'oneself' | 'overlaps' | 'order' | 'tooLong' | 'past';
	  };

type Wish = {
	readonly token: string;
	readonly nip: string;
	readonly percent: ExtraPercent;
	readonly reason: string;
	readonly from: Day;
	readonly to: Day;
};

/**
 * Keeps that an officer inside the branches of the organiser may take longer in tests that begin in
 * the period. Sent twice it is one.
 */
export async function grantExtraTime(
	act: Act,
	branches: readonly number[],
	wish: Wish,
): Promise<ExtraGranted> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'unknownOfficer' };
	if (wish.to <= wish.from) return { ok: false, reason: 'order' };
	if (wish.from < act.today) return { ok: false, reason: 'past' };
	if (wish.to > addDays(wish.from, longestYears * 366)) return { ok: false, reason: 'tooLong' };
	return act.db.transaction().execute(async (tx): Promise<ExtraGranted> => {
		const officerId = await officerInside(tx, wish.nip, branches);
		if (officerId === null) return { ok: false, reason: 'unknownOfficer' };
		if (officerId === who.officerId) return { ok: false, reason: 'oneself' };
		const { rows } = await sql<{ id: number; token: string }>`
			insert into competency.extra_time
				(token, officer_id, percent, reason, from_day, to_day, granted_by, granted_at)
			values (${wish.token}, ${officerId}, ${wish.percent}, ${wish.reason}, ${wish.from},
				${wish.to}, ${who.officerId}, ${act.now})
			on conflict do nothing returning id, token`.execute(tx);
		const [kept] = rows;
		if (!kept) {
			const sent = await sql`select from competency.extra_time where token = ${wish.token}
				and officer_id = ${officerId}`.execute(tx);
			return sent.rows.length > 0 ? { ok: true } : { ok: false, reason: 'overlaps' };
		}
		await record(tx, act, {
			act: 'competency.extraTimeGranted',
			subject: 'competency.extraTime',
			subjectId: kept.id,
			about: officerId,
			after: { percent: wish.percent, from: wish.from, to: wish.to },
		});
		return { ok: true };
	});
}

export type ExtraEnded =
	{ readonly ok: true } | { readonly ok: false; readonly reason: 'unknownExtra' };

/** Ends it from today, with a reason; tests that have begun keep their minutes. Ending twice is once. */
export async function endExtraTime(
	act: Act,
	branches: readonly number[],
	said: { id: number; reason: string },
): Promise<ExtraEnded> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'unknownExtra' };
	return act.db.transaction().execute(async (tx): Promise<ExtraEnded> => {
		const known = await lockExtraTime(tx, said.id, branches);
		if (!known) return { ok: false, reason: 'unknownExtra' };
		if (known.ended) return { ok: true };
		const last = known.from > act.today ? known.from : act.today;
		const to = last < known.to ? last : known.to;
		await sql`update competency.extra_time set to_day = ${to}, ended_by = ${who.officerId},
			ended_at = ${act.now}, end_reason = ${said.reason} where id = ${said.id}`.execute(tx);
		await record(tx, act, {
			act: 'competency.extraTimeEnded',
			subject: 'competency.extraTime',
			subjectId: said.id,
			about: known.officerId,
			after: { to },
		});
		return { ok: true };
	});
}
