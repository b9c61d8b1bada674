import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { candidates, lockPeople } from './candidate.server.ts';
import type { Candidate } from './candidate.server.ts';
import type { NominationWay } from './nomination.ts';
import type { ClassOutcome, NominationFate } from './outcome.ts';
import { clashesOf, isAway } from './rules-clash.ts';
import type { Engaged } from './rules-clash.ts';
import { dealSeats } from './rules-seat.ts';
import { classState } from './rules-state.ts';
import { lockClass } from './store-class.server.ts';
import type { ClassWithPlace } from './store-class.server.ts';
import { promoteWaiting } from './promote.server.ts';
import { freeSeats, waitList } from './store-standing.server.ts';
import { tellSeats } from './tellSeats.server.ts';

export type Nomination = {
	readonly classId: number;
	readonly officerIds: readonly number[];
	readonly way: NominationWay;
	/** What these people do already, as the roster tells it. */
	readonly engaged: readonly Engaged[];
	/** Also whoever is on leave on a day of the class. */
	readonly anyway: boolean;
};
export type Fates = ReadonlyMap<number, NominationFate>;

/**
 * Nominates one person or many for a class: seats in the order given as long as there are any, then the
 * wait-list. What becomes of each is answered. Whoever is in the class already stays as they are.
 */
export async function nominateForClass(
	act: Act,
	asked: Nomination,
): Promise<ClassOutcome<{ fates: Fates }>> {
	if (asked.officerIds.length === 0) return { ok: false, reason: 'nobodyChosen' };
	return act.db.transaction().execute(async (tx): Promise<ClassOutcome<{ fates: Fates }>> => {
		const held = await lockClass(tx, asked.classId);
		if (!held) return { ok: false, reason: 'classUnknown' };
		const state = classState(held, act.today);
		const late =
			asked.way === 'organiser' && (state === 'applicationsClosed' || state === 'running');
		if (state !== 'open' && !late) return { ok: false, reason: 'notOpen' };
		const waiting = (await waitList(tx, held.id)).map(({ officerId }) => officerId);
		await lockPeople(tx, [...asked.officerIds, ...waiting]);
		const found = await candidates(tx, held.id, asked.officerIds);
		const fates = new Map<number, NominationFate>(asked.officerIds.map((id) => [id, 'unknown']));
		for (const one of found) fates.set(one.officerId, fateOf(one, held, asked));
		await place(
			tx,
			act,
			held,
			found.filter(({ officerId }) => fates.get(officerId) === 'waiting'),
			{
				...asked,
				seated: (officerId) => fates.set(officerId, 'seated'),
			},
		);
		return { ok: true, fates };
	});
}

function fateOf(one: Candidate, held: ClassWithPlace, asked: Nomination): NominationFate {
	if (one.inClass) return 'already';
	if (one.elsewhere) return 'otherClass';
	const own = asked.engaged.filter(({ officerId }) => officerId === one.officerId);
	return !asked.anyway && isAway(clashesOf(held.sessions, own)) ? 'away' : 'waiting';
}

/** Whoever waits already comes first; what none of them may have goes to the newcomers. */
async function place(
	tx: Tx,
	act: Act,
	held: ClassWithPlace,
	hopefuls: readonly Candidate[],
	asked: Pick<Nomination, 'way'> & { seated: (officerId: number) => unknown },
): Promise<void> {
	if (hopefuls.length === 0) return;
	await promoteWaiting(tx, act, held);
	const waitedBefore = (await waitList(tx, held.id)).length;
	const free = await freeSeats(tx, held.id);
	const dealt = dealSeats(free, hopefuls, act.today <= held.holdUntil);
	const by = act.who.kind === 'officer' ? act.who.officerId : null;
	const { rows } = await sql<{ nominationId: number; officerId: number; seat: number | null }>`
		insert into learning.nomination
			(class_id, officer_id, way, nominated_by, nominated_at, seat, seated_at)
		select ${held.id}::bigint, asked.officer_id, ${asked.way}, ${by}::bigint, ${act.now}::timestamptz,
			asked.seat, case when asked.seat is not null then ${act.now}::timestamptz end
		from unnest(${hopefuls.map(({ officerId }) => officerId)}::bigint[],
			${hopefuls.map(({ officerId }) => dealt.get(officerId) ?? null)}::smallint[])
			with ordinality as asked (officer_id, seat, at)
		order by asked.at
		returning id as "nominationId", officer_id as "officerId", seat`.execute(tx);
	await recordAll(
		tx,
		act,
		rows.map(({ nominationId, officerId, seat }) => ({
			act: 'learning.nominated',
			subject: 'learning.nomination',
			subjectId: nominationId,
			about: officerId,
			after: { classId: held.id, way: asked.way, seat },
		})),
	);
	for (const { officerId, seat } of rows) if (seat !== null) asked.seated(officerId);
	await tellSeats(
		tx,
		act,
		held,
		rows.map((row) => ({ ...row, way: asked.way })),
		waitedBefore,
	);
}
