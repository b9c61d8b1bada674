import { observe, setNeeds } from '../../src/lib/competency/server.ts';
import type { NewObservation } from '../../src/lib/competency/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { anOfficer, aPost, aUnit } from './people.ts';

let made = 0;

/** A unit with its leader and one member under a family of posts, needs set. */
export async function aTeam(act: Act, { family = 'pengawas' as const } = {}) {
	const { db } = act;
	const unitId = await aUnit(db);
	const postId = await aPost(db, { family });
	const supervisorId = await anOfficer(db, { unitId, leadsUnit: true });
	const memberId = await anOfficer(db, { unitId, postId });
	await setNeeds(act, [memberId]);
	return { unitId, postId, supervisorId, memberId };
}

/** Evidence of today by a supervisor that nobody else shares, unless told otherwise. */
export function anObservation(act: Act, over: Partial<NewObservation> & { officerId: number }) {
	return observe(act, {
		key: `observation-${++made}`,
		competencyCode: 'M.3',
		level: 2,
		source: 'supervisor',
		observedOn: act.today,
		expiresOn: null,
		authorOfficerId: null,
		evidence: {},
		...over,
	});
}

export async function competencyIdFor(db: Db, code: string): Promise<number> {
	const { id } = await db
		.selectFrom('competency.competency')
		.select('id')
		.where('code', '=', code)
		.executeTakeFirstOrThrow();
	return id;
}
