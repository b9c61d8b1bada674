import type { Principal } from '../../src/lib/people/index.ts';
import { enterStage, openCycle, takeInventory } from '../../src/lib/plan/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { day, holidays2025And2026, WorkingCalendar } from '../../src/lib/time/index.ts';
import { anObservation } from './competency.ts';
import { theTop } from './impact.ts';
import { anOfficer, aPost, aUnit } from './people.ts';
import { setNeeds } from '../../src/lib/competency/server.ts';

/** Somebody who holds a granted role at a unit, or leads one. */
export function aPrincipal(
	officerId: number,
	held: { role?: 'organiser' | 'leader'; unitId?: number; leads?: number[] },
): Principal {
	const { role, unitId = 0, leads = [] } = held;
	const grants = role ? [{ role, unitId }] : [];
	return {
		officerId,
		userId: `u${officerId}`,
		name: 'P',
		unitId,
		roles: ['officer'],
		leads,
		grants,
	};
}

export const calendar2026 = new WorkingCalendar(holidays2025And2026);

/**
 * A province with one agency: its head supervises two officers who lack M.3, one of them leads nothing.
 * The cycle of 2027 is open and its inventory taken, in verification.
 */
export async function aCycle(
	act: Act,
	/** Takes the inventory, as the worker does when the stage was entered. */
	inventory: (cycleId: number) => Promise<unknown> = (id) => takeInventory(act, id),
) {
	const { db } = act;
	const topId = await theTop(db);
	const agencyId = await aUnit(db, { name: 'Dinas Contoh', kind: 'dinas', parentId: topId });
	const postId = await aPost(db, { family: 'pengawas' });
	const headId = await anOfficer(db, { unitId: agencyId, leadsUnit: true, name: 'Kepala' });
	const members = [
		await anOfficer(db, { unitId: agencyId, postId, name: 'Ani' }),
		await anOfficer(db, { unitId: agencyId, postId, name: 'Budi' }),
	];
	const organiserId = await anOfficer(db, { unitId: topId, name: 'Penyelenggara' });
	await setNeeds(act, members);
	for (const officerId of members) await anObservation(act, { officerId, level: 1 });
	const organiser = aPrincipal(organiserId, { role: 'organiser', unitId: topId });
	const leader = aPrincipal(headId, { role: 'leader', unitId: topId, leads: [agencyId] });
	const opened = await openCycle(act, organiser, {
		begin: day('2026-08-25'),
		calendar: calendar2026,
	});
	if (!opened.ok) throw new Error(opened.reason);
	await enterStage(act, organiser, { year: 2027, number: 2 });
	const { id } = await db.selectFrom('plan.cycle').select('id').executeTakeFirstOrThrow();
	await inventory(id);
	await enterStage(act, organiser, { year: 2027, number: 3 });
	return { id, topId, agencyId, headId, members, organiser, leader };
}
