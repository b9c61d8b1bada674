import type { Principal } from '../../src/lib/people/index.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { anOfficer } from './people.ts';

const plain = (officerId: number, unitId: number): Principal => ({
	...{ officerId, userId: `u${officerId}`, name: 'Pegawai', unitId },
	...{ roles: ['officer'], leads: [], grants: [] },
});

/** Who leads the unit of an office today. */
export const aHead = (officerId: number, unitId: number): Principal => ({
	...plain(officerId, unitId),
	roles: ['officer', 'supervisor', 'headOfOffice'],
	leads: [unitId],
});

/** An organiser for the branch of a unit. */
export const anOrganiser = (officerId: number, unitId: number): Principal => ({
	...plain(officerId, unitId),
	roles: ['officer', 'organiser'],
	grants: [{ role: 'organiser', unitId }],
});

/** Somebody who may stand at the desks of an office's unit, and has proven nothing yet. */
export async function aDeskOfficer(db: Db, unitId: number): Promise<number> {
	const officerId = await anOfficer(db);
	await db
		.insertInto('people.role_grant')
		.values({
			...{ officer_id: officerId, role: 'counterOfficer', unit_id: unitId },
			...{ from_day: '2026-01-01', reason: 'Surat tugas loket' },
		})
		.execute();
	return officerId;
}
