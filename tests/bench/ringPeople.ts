import type { Act } from '../../src/lib/platform/act.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { dayOf } from '../../src/lib/time/day.ts';
import type { Role } from '../../src/lib/people/principal.ts';
import { accountOf, type Product } from '../make/product.ts';

/** The people of one turn of the ring, each with the act in which they do something now. */
export type RingPeople = {
	officerId: Record<'officer' | 'supervisor' | 'counterOfficer' | 'leader', number>;
	as: (role: Role) => Act;
	citizen: () => Act;
	system: () => Act;
};

export async function ringPeople(db: Db, product: Product): Promise<RingPeople> {
	const idOf = async (role: Role) => {
		const { id } = await db
			.selectFrom('people.officer')
			.select('id')
			.where('nip', '=', accountOf(product, role).nip)
			.executeTakeFirstOrThrow();
		return id;
	};
	const officerId = {
		officer: await idOf('officer'),
		supervisor: await idOf('supervisor'),
		counterOfficer: await idOf('counterOfficer'),
		leader: await idOf('leader'),
	};
	const act = (who: Act['who']): Act => {
		const now = new Date();
		return { db, now, today: dayOf(now), who, purpose: 'pengukuran' };
	};
	return {
		officerId,
		as: (role) =>
			act({ kind: 'officer', officerId: officerId[role as keyof typeof officerId], role }),
		citizen: () => act({ kind: 'citizen' }),
		system: () => act({ kind: 'system', name: 'bench' }),
	};
}

/** What a verb gave, or a fault where it refused. */
export async function granted<T extends { ok: boolean }>(asked: Promise<T>) {
	const outcome = await asked;
	if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
	return outcome as Extract<T, { ok: true }>;
}
