import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { openRoundIn } from './open.server.ts';
import type { RoundWish } from './open.server.ts';
import { mayKeepRound } from './policy-rounds.ts';
import type { RoundOutcome } from './round.ts';

type Opened = RoundOutcome<{ roundId: number }>;

const aboveOf = async (tx: Tx, unitId: number) => {
	const { rows } = await sql<{ id: number }>`
		select above_id as id from people.unit_above where unit_id = ${unitId}`.execute(tx);
	return rows.map(({ id }) => id);
};

/** An organiser opens a round for officers inside a unit of the own branch; nobody named: all of the unit. */
export function openRound(
	act: Act,
	who: Principal,
	wish: RoundWish & { readonly unitId: number },
): Promise<Opened> {
	return act.db.transaction().execute(async (tx): Promise<Opened> => {
		if (!mayKeepRound(who, await aboveOf(tx, wish.unitId)))
			return { ok: false, reason: 'notYours' };
		const named = wish.officerIds.length > 0;
		const { rows } = await sql<{ id: number }>`
			select card.officer_id as id from people.officer_card card
			where card.left_on is null and case when ${named}::boolean
				then card.officer_id = any(${[...wish.officerIds]}::bigint[]) and card.unit_id in (
					select b.unit_id from people.branch_unit b where b.branch_id = ${wish.unitId})
				else card.unit_id = ${wish.unitId}::bigint end
			order by card.officer_id limit 500`.execute(tx);
		const officerIds = rows.map(({ id }) => id);
		return openRoundIn(tx, act, { ...wish, officerIds, origin: 'organiser' });
	});
}

/** A supervisor opens a round for people of the own team; others are left out. */
export function openTeamRound(act: Act, who: Principal, wish: RoundWish): Promise<Opened> {
	return act.db.transaction().execute(async (tx): Promise<Opened> => {
		const { unitId } = who;
		if (unitId === null) return { ok: false, reason: 'notYours' };
		const { rows } = await sql<{ id: number }>`
			select officer_id as id from people.supervision
			where supervisor_id = ${who.officerId}
				and officer_id = any(${[...wish.officerIds]}::bigint[])`.execute(tx);
		const officerIds = rows.map(({ id }) => id);
		return openRoundIn(tx, act, { ...wish, officerIds, unitId, origin: 'supervisor' });
	});
}

/** The product follows those who attended a class; the same class again is the same round. */
export function openClassRound(
	act: Act,
	wish: RoundWish & { readonly unitId: number },
): Promise<Opened> {
	return act.db.transaction().execute((tx) => openRoundIn(tx, act, { ...wish, origin: 'class' }));
}
