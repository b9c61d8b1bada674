import { readSpec } from '../../src/lib/reports/index.ts';
import type { Reader } from '../../src/lib/reports/index.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { anOfficer } from './people.ts';

/** Somebody who organises for a branch, with an account that has a mail address. */
export async function anOrganiser(db: Db, unitId: number, nip: string): Promise<Reader> {
	const officerId = await anOfficer(db, { unitId, nip });
	const until = { from_day: '2026-01-01', reason: 'Uji.' };
	await db
		.insertInto('people.role_grant')
		.values({ officer_id: officerId, role: 'organiser', unit_id: unitId, ...until })
		.execute();
	const user = { id: `u${officerId}`, name: 'Penyelenggara', officer_id: officerId };
	await db
		.insertInto('identity.user')
		.values({ ...user, email: `penyelenggara${officerId}@contoh.id` })
		.execute();
	return { officerId, branches: [unitId] };
}

/** aSpec('pokok=courses&kelompok=unit') */
export function aSpec(address: string) {
	const { spec, faults } = readSpec(new URLSearchParams(address));
	if (Object.keys(faults).length > 0) throw new Error(JSON.stringify(faults));
	return spec;
}
