import { setNeeds } from '../../src/lib/competency/server.ts';
import type { Principal } from '../../src/lib/people/index.ts';
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
	await setNeeds(act, [memberId, colleagueId]);
	const organiser = await anOrganiserOf(act, agencyId);
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

/** Who may edit routes, templates and rules: an organiser of the top, working in a unit. */
export async function anOrganiserOf(act: Act, unitId: number): Promise<Principal> {
	const top = await theTop(act.db);
	const officerId = await anOfficer(act.db, { unitId });
	await act.db
		.insertInto('people.role_grant')
		.values({
			officer_id: officerId,
			role: 'organiser',
			unit_id: top,
			from_day: '2026-01-01',
			reason: 'uji',
		})
		.execute();
	return {
		officerId,
		userId: '',
		name: '',
		unitId,
		roles: ['officer', 'organiser'],
		leads: [],
		grants: [{ role: 'organiser', unitId: top }],
	};
}
