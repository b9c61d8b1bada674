import { sql } from 'kysely';
import { addClasses, openTimetable } from '../../src/lib/impact/server.ts';
import type { ClassPlan } from '../../src/lib/impact/index.ts';
import { sessionsIn } from '../../src/lib/impact/index.ts';
import type { Principal } from '../../src/lib/people/index.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { day } from '../../src/lib/time/index.ts';
import { anOffice, aQualification } from './counter.ts';
import { anOfficer, aUnit } from './people.ts';

/** Somebody who organises for a branch of the tree. */
export async function anOrganiser(db: Db, unitId: number): Promise<Principal> {
	const officerId = await anOfficer(db, { name: 'Penyelenggara' });
	const grants = [{ role: 'organiser', unitId }] as const;
	const roles = ['officer', 'organiser'] as const;
	return { officerId, userId: 'o', name: 'Penyelenggara', unitId, roles, leads: [], grants };
}

/** An office in a branch with four officers on the roster, of whom two lack a level of T.DAFDUK. */
export async function aTrainableOffice(db: Db, { staff = 4 } = {}) {
	const branchId = await aUnit(db, { name: 'Cabang' });
	const unitId = await aUnit(db, { kind: 'up ptsp', parentId: branchId });
	const office = await anOffice(db, { unitId });
	const officers: number[] = [];
	for (let n = 0; n < staff; n += 1) {
		const officerId = await anOfficer(db, { unitId, name: `Petugas ${n}` });
		for (const code of ['T.CAPIL', 'T.NONIZIN', 'T.IZIN'])
			await aQualification(db, { officerId, competencyCode: code });
		await aQualification(db, { officerId, level: n < staff - 2 ? 2 : 1 });
		officers.push(officerId);
	}
	await sql`insert into counter.duty (office_id, officer_id, day, part, break_turn)
		select ${office.id}::bigint, who, '2026-11-02'::date + d, 'whole', 1
		from unnest(${officers}::bigint[]) who, generate_series(0, 25) d
		where extract(isodow from '2026-11-02'::date + d) < 6`.execute(db);
	await sql`insert into learning.course (code, title, summary, form_code, jp, competency_code, level,
			pass_mark, minutes, published_at)
		values ('DAFDUK', 'Dasar pendaftaran', 'Contoh.', 'KL03', 8, 'T.DAFDUK', 2, 70, 360, now())
		on conflict do nothing`.execute(db);
	return { branchId, unitId, officeId: office.id, officers };
}

export function aClass(
	code: string,
	sessions: string,
	changed: Partial<ClassPlan> = {},
): ClassPlan {
	const plan = {
		code,
		courseCode: 'DAFDUK',
		place: 'Ruang A',
		trainer: null,
		cost: 0,
		costASeat: 0,
	};
	return { ...plan, seatsMin: 0, seatsMax: 5, sessions: sessionsIn(sessions)!, ...changed };
}

/** A timetable for the first quarter of 2027 with classes in it. */
export async function aTimetable(
	act: Act,
	who: Principal,
	unitId: number,
	classes: readonly ClassPlan[],
): Promise<number> {
	const opened = await openTimetable(act, who, {
		name: 'Triwulan I 2027',
		unitId,
		from: day('2027-01-01'),
		to: day('2027-04-01'),
		budget: null,
		token: `token-${unitId}-${act.now.getTime()}`,
	});
	if (!opened.ok) throw new Error(opened.reason);
	const added = await addClasses(act, who, { timetableId: opened.id, classes });
	if (!added.ok) throw new Error(added.reason);
	return opened.id;
}
