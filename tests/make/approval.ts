import { setNeeds } from '../../src/lib/competency/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { anOfficer, aPost, aUnit } from './people.ts';
import { theTop } from './impact.ts';

/** A section below an agency below the province: a leader each, an organiser of the province, a member. */
export async function anAgency(act: Act) {
	const { db } = act;
	const top = await theTop(db);
	const agencyId = await aUnit(db, { parentId: top, kind: 'dinas' });
	const sectionId = await aUnit(db, { parentId: agencyId, kind: 'seksi' });
	const headId = await anOfficer(db, { unitId: agencyId, leadsUnit: true });
	const supervisorId = await anOfficer(db, { unitId: sectionId, leadsUnit: true });
	const postId = await aPost(db, { family: 'pengawas' });
	const memberId = await anOfficer(db, { unitId: sectionId, postId });
	const colleagueId = await anOfficer(db, { unitId: sectionId, postId });
	const organiserId = await anOfficer(db, { unitId: agencyId });
	await db
		.insertInto('people.role_grant')
		.values({
			officer_id: organiserId,
			role: 'organiser',
			unit_id: top,
			from_day: '2026-01-01',
			reason: 'uji',
		})
		.execute();
	await setNeeds(act, [memberId, colleagueId]);
	const organiser = {
		officerId: organiserId,
		userId: '',
		name: '',
		unitId: agencyId,
		roles: ['officer', 'organiser'],
		leads: [],
		grants: [{ role: 'organiser', unitId: top }],
	} as const;
	return {
		top,
		agencyId,
		sectionId,
		headId,
		supervisorId,
		memberId,
		colleagueId,
		organiser,
		postId,
	};
}
