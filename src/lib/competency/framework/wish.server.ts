import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { draftIn } from './draft.server.ts';
import type { Drafted } from './draft.server.ts';
import { lockNewest } from './store-draft.server.ts';
import { skeletonOf } from './wish.ts';
import type { Wish } from './wish.ts';

export type NewWish = Pick<
	Wish,
	'frameworkCode' | 'code' | 'name' | 'kind' | 'definition' | 'reason'
> & { readonly token: string };

export type Wished = { readonly ok: true } | { readonly ok: false; readonly reason: 'codeTaken' };

/** Asks for a competency that is missing. The same form sent twice is one wish. */
export async function wishCompetency(act: Act, wish: NewWish): Promise<Wished> {
	const { who } = act;
	if (who.kind !== 'officer') throw new Error('only an officer asks');
	const { token, frameworkCode, code, name, kind, definition, reason } = wish;
	return act.db.transaction().execute(async (tx): Promise<Wished> => {
		const taken = await tx
			.selectFrom('competency.competency')
			.select('id')
			.where('code', '=', code)
			.executeTakeFirst();
		if (taken) return { ok: false, reason: 'codeTaken' };
		const added = await tx
			.insertInto('competency.wish')
			.values({
				token,
				framework_code: frameworkCode,
				code,
				body: JSON.stringify({ name, kind, definition }),
				reason,
				asked_by: who.officerId,
				asked_at: act.now,
			})
			.onConflict((conflict) => conflict.column('token').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (added)
			await record(tx, act, {
				act: 'competency.wished',
				subject: 'competency.wish',
				subjectId: added.id,
				after: { frameworkCode, code, name, reason },
			});
		return { ok: true };
	});
}

export type WishDecided =
	| { readonly ok: true }
	| Extract<Drafted, { ok: false }>
	| { readonly ok: false; readonly reason: 'unknownWish' | 'ownWish' | 'codeTaken' };

type Locked = Pick<Wish, 'frameworkCode' | 'code' | 'name' | 'kind' | 'definition' | 'askedBy'> & {
	decided: boolean;
};

async function lockWish(tx: Tx, id: number): Promise<Locked | null> {
	const { rows } = await sql<Locked>`
		select framework_code as "frameworkCode", code, body->>'name' as name, body->>'kind' as kind,
			body->>'definition' as definition, asked_by as "askedBy", verdict is not null as decided
		from competency.wish where id = ${id} for update`.execute(tx);
	return rows[0] ?? null;
}

/** Puts the wished competency into the draft of the next version, to be written there. */
async function intoDraft(tx: Tx, act: Act, wish: Locked): Promise<WishDecided> {
	const newest = await lockNewest(tx, wish.frameworkCode);
	if (!newest) return { ok: false, reason: 'unknownVersion' };
	const { document } = newest;
	if (document.competencies.some(({ code }) => code === wish.code))
		return { ok: false, reason: 'codeTaken' };
	const competencies = [...document.competencies, skeletonOf(wish, document.legalBasis)];
	return draftIn(tx, act, { ...document, competencies });
}

/** Somebody else than who asked takes a wish into the next draft, or refuses it with a note. */
export function decideWish(
	act: Act,
	said: { id: number; verdict: 'taken' | 'refused'; note: string },
): Promise<WishDecided> {
	const { who } = act;
	return act.db.transaction().execute(async (tx): Promise<WishDecided> => {
		const wish = await lockWish(tx, said.id);
		if (!wish) return { ok: false, reason: 'unknownWish' };
		if (wish.decided) return { ok: true };
		if (who.kind !== 'officer' || who.officerId === wish.askedBy)
			return { ok: false, reason: 'ownWish' };
		if (said.verdict === 'taken') {
			const drafted = await intoDraft(tx, act, wish);
			if (!drafted.ok) return drafted;
		}
		await tx
			.updateTable('competency.wish')
			.set({
				verdict: said.verdict,
				note: said.note,
				decided_by: who.officerId,
				decided_at: act.now,
			})
			.where('id', '=', said.id)
			.execute();
		await record(tx, act, {
			act: 'competency.wishDecided',
			subject: 'competency.wish',
			subjectId: said.id,
			after: { verdict: said.verdict, note: said.note },
		});
		return { ok: true };
	});
}
