import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { mayGrantRole } from '../policy.ts';
import type { Principal } from '../principal.ts';
import type { GrantWish } from './grant.ts';
import { grantCard } from './card.server.ts';
import { endDay } from './state.ts';
import { refuseEnd, refuseGrant, type EndRefusal, type GrantRefusal } from './rules.ts';

/**
 * Gives a role. The giver must be an administrator of the unit or of one above it.
 *
 * grantRole(act, who, { nip, role: 'leader', … }) → { ok: true, officerName: 'Siti Rahma' }
 */
export async function grantRole(
	act: Act,
	who: Principal,
	wish: GrantWish,
): Promise<{ ok: true; officerName: string } | { ok: false; reason: GrantRefusal }> {
	return act.db.transaction().execute(async (tx) => {
		await oneAtATime(tx);
		const { officer, above, isHeld } = await knownFor(tx, act, wish);
		const reason = refuseGrant(wish, {
			giverId: who.officerId,
			officerId: officer?.id ?? null,
			isInBranch: mayGrantRole(who, above),
			isHeld,
			today: act.today,
		});
		if (reason !== null || !officer) return { ok: false, reason: reason ?? 'officerUnknown' };
		const row = {
			officer_id: officer.id,
			role: wish.role,
			unit_id: wish.unitId,
			from_day: wish.from,
			to_day: wish.to,
			granted_by: who.officerId,
			reason: wish.reason,
		};
		const { id } = await tx
			.insertInto('people.role_grant')
			.values(row)
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: 'people.roleGranted',
			subject: 'people.role_grant',
			subjectId: id,
			about: officer.id,
			after: row,
		});
		return { ok: true, officerName: officer.name };
	});
}

/** Ends a role at once. Whoever ended it, and why, stays with it. */
export async function endRole(
	act: Act,
	who: Principal,
	{ grantId, reason }: { grantId: number; reason: string },
): Promise<{ ok: true } | { ok: false; reason: EndRefusal | 'unknownGrant' | 'notYourBranch' }> {
	return act.db.transaction().execute(async (tx) => {
		await oneAtATime(tx);
		const grant = await grantCard(tx, grantId);
		if (grant === null) return { ok: false, reason: 'unknownGrant' };
		if (!mayGrantRole(who, grant.above)) return { ok: false, reason: 'notYourBranch' };
		const otherAdministrators = await administratorsBeside(tx, act, grant);
		const refusal = refuseEnd(grant, { otherAdministrators, today: act.today });
		if (refusal !== null) return { ok: false, reason: refusal };
		const end = { to_day: endDay(grant, act.today), ended_by: who.officerId, end_reason: reason };
		await tx.updateTable('people.role_grant').set(end).where('id', '=', grantId).execute();
		await record(tx, act, {
			act: 'people.roleEnded',
			subject: 'people.role_grant',
			subjectId: grantId,
			about: grant.officerId,
			before: { role: grant.role, unit_id: grant.unitId, to_day: grant.to },
			after: end,
		});
		return { ok: true };
	});
}

/** Two administrators who end each other at the same moment would leave nobody. */
async function oneAtATime(tx: Tx): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('people.role_grant'))`.execute(tx);
}

type Known = { officer: { id: number; name: string } | null; above: number[]; isHeld: boolean };

async function knownFor(tx: Tx, act: Act, wish: GrantWish): Promise<Known> {
	// A period that ends before it begins is refused by the rule; here it must only not be a fault.
	const end = wish.to !== null && wish.to < wish.from ? wish.from : wish.to;
	const { rows } = await sql<Known>`
		select case when officer.id is not null
				then jsonb_build_object('id', officer.id, 'name', officer.name) end as officer,
			coalesce((select jsonb_agg(ancestor_id) from people.unit_ancestor
				where unit_id = ${wish.unitId}), '[]') as above,
			exists (
				select from people.role_grant g
				where g.officer_id = officer.id and g.role = ${wish.role} and g.unit_id = ${wish.unitId}
					and daterange(g.from_day, g.to_day) && daterange(${wish.from}, ${end})
			) as "isHeld"
		from (select 1) one
		left join people.officer on officer.nip = ${wish.nip}
			and (officer.left_on is null or officer.left_on > ${act.today})
	`.execute(tx);
	return rows[0] as Known;
}

/** Others who can give an administrator to the unit of this grant today. */
async function administratorsBeside(
	tx: Tx,
	act: Act,
	grant: { id: number; above: readonly number[] },
): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(distinct g.officer_id) as n from people.role_grant g
		join people.officer on officer.id = g.officer_id
			and (officer.left_on is null or officer.left_on > ${act.today})
		where g.role = 'administrator' and g.id <> ${grant.id} and g.unit_id = any(${grant.above}::bigint[])
			and g.from_day <= ${act.today} and (g.to_day is null or g.to_day > ${act.today})
	`.execute(tx);
	return rows[0]?.n ?? 0;
}
