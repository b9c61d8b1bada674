import { openDesk } from '../../src/lib/counter/server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { anAct } from './act.ts';
import { anOffice, aQualification } from './counter.ts';
import { anOfficer } from './people.ts';

/** An office, and an officer with proof who has sat at its first desk since half past seven. */
export async function anOfficeAtWork(
	db: Db,
): Promise<{ office: Awaited<ReturnType<typeof anOffice>>; officerId: number }> {
	const office = await anOffice(db);
	const officerId = await anOfficer(db);
	await aQualification(db, { officerId });
	const act = anAct(db, { at: '2026-11-24T07:30:00+07:00' });
	await openDesk(act, { deskId: office.deskIds[0]!, officerId });
	return { office, officerId };
}
