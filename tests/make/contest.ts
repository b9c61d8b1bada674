import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Principal } from '../../src/lib/people/index.ts';
import { contestLevel, setNeeds } from '../../src/lib/competency/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { openFiles } from '../../src/lib/platform/files.server.ts';
import { anOfficer, aPost, aUnit } from './people.ts';
import { by } from './plan.ts';
import { anOrganiser } from './training.ts';

/** A member, the supervisor, the supervisor's superior, and an organiser of the branch. */
export async function aContestedTeam(act: Act) {
	const { db } = act;
	const top = await aUnit(db);
	const unitId = await aUnit(db, { parentId: top });
	const postId = await aPost(db, { family: 'pengawas' });
	const superiorId = await anOfficer(db, { unitId: top, leadsUnit: true });
	const supervisorId = await anOfficer(db, { unitId, leadsUnit: true });
	const memberId = await anOfficer(db, { unitId, postId });
	await setNeeds(act, [memberId]);
	const superior: Principal = {
		...{ officerId: superiorId, userId: `u${superiorId}`, name: 'Atasan', unitId: top },
		...{ roles: ['officer', 'supervisor'], leads: [top], grants: [] },
	};
	const organiser = anOrganiser(await anOfficer(db), top);
	await db
		.insertInto('people.role_grant')
		.values({
			...{ officer_id: organiser.officerId, role: 'organiser', unit_id: top },
			...{ from_day: '2026-01-01', reason: 'Surat tugas penyelenggara' },
		})
		.execute();
	return { top, unitId, postId, memberId, supervisorId, superior, organiser };
}

/** Files of one run of the tests, on a folder of its own. */
export const disk = {
	disk: openFiles(mkdtempSync(join(tmpdir(), 'mumpuni-contest-'))),
	folder: null,
};

export const aPdf = (text: string) => ({
	name: 'bukti.pdf',
	mediaType: 'text/plain',
	content: new TextEncoder().encode(`%PDF-1.4 ${text}`),
});

export const contestText = 'Penilaian ini dibuat sebelum saya bertugas di loket.';

/** A case that the member has opened on M.3. */
export async function aContest(
	act: Act,
	{
		memberId,
		observationId = null,
		key,
	}: { memberId: number; observationId?: number | null; key: string },
): Promise<number> {
	const done = await contestLevel(by(act, memberId), disk, {
		...{ officerId: memberId, code: 'M.3', observationId, reason: contestText },
		...{ key, uploads: [] },
	});
	if (!done.ok) throw new Error(done.reason);
	return done.id;
}
