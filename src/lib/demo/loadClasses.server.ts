import {
	addSession,
	arrangeSeats,
	cancelHeldClass,
	nominateForClass,
	openClass,
} from '../learning/server.ts';
import type { Principal } from '../people/index.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays, instantAt, weekday } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { City } from './city.ts';
import { demoClasses } from './demoClasses.ts';
import type { DemoClass } from './demoClasses.ts';
import type { Story } from './story.ts';

/** Classes in each state: full with a wait-list, with seats kept, half-way today, and cancelled. */
export async function loadClasses(db: Db, city: City, story: Story): Promise<void> {
	const { organiser, learner } = story.heroes;
	const top = organiser.unit.above.at(-1) ?? organiser.unit.id;
	const who: Principal = {
		...{ officerId: organiser.id, userId: 'demo', name: organiser.person.name, leads: [] },
		...{ unitId: organiser.unit.id, roles: ['officer', 'organiser'] },
		grants: [{ role: 'organiser', unitId: top }],
	};
	const day = addDays(story.today, -9);
	const act: Act = {
		...{ db, today: day, now: instantAt(day, '10:00'), purpose: 'data contoh' },
		who: { kind: 'officer', officerId: organiser.id, role: 'organiser' },
	};
	// Nobody who stands at a desk, and nobody of the tour: their days stay as their own story tells them.
	const busy = new Set([
		...city.offices.flatMap(({ staff, head }) => [head.id, ...staff.map(({ id }) => id)]),
		...story.heroes.accounts.map(({ officerId }) => officerId),
	]);
	const others = city.officers.filter(({ id }) => !busy.has(id)).map(({ id }) => id);
	const branch = city.offices[0]?.unit.id ?? top;
	for (const [at, planned] of demoClasses.entries()) {
		const from = (at * 41) % Math.max(1, others.length - planned.people);
		const officerIds = others.slice(from, from + planned.people);
		if (planned.withLearner) officerIds.splice(1, 0, learner.id);
		await hold(act, who, { planned, at, top, branch, officerIds, story });
	}
}

type Wish = {
	planned: DemoClass;
	at: number;
	top: number;
	branch: number;
	officerIds: number[];
	story: Story;
};

async function hold(act: Act, who: Principal, wish: Wish): Promise<void> {
	const { planned, at, top, branch, officerIds, story } = wish;
	const first = workDayFrom(addDays(story.today, planned.begins), planned.begins > 0);
	const opened = await openClass(act, who, {
		...{
			token: String(at + 1).padStart(32, 'c'),
			kode: planned.code,
			kursus: planned.course,
			unit: top,
		},
		...{ judul: planned.title, tempat: planned.place, tautan: planned.link, catatan: planned.note },
		...{ kursi: planned.seats, minimal: 10, hadir: 80, sampai: addDays(first, -1) },
	});
	if (!opened.ok) throw new Error(`class ${planned.code}: ${opened.reason}`);
	const { classId } = opened;
	for (const [number, [mulai, selesai]] of planned.sessions.entries())
		await addSession(act, who, {
			classId,
			session: {
				...{ hari: addDays(first, Math.floor(number / 2)), mulai, selesai, nip: null },
				...{ ruang: planned.place === null ? null : planned.room, pengajar: planned.trainer },
			},
		});
	if (planned.kept > 0)
		await arrangeSeats(act, who, {
			classId,
			add: 0,
			keep: { unitId: branch, seats: planned.kept },
		});
	await nominateForClass(act, { classId, officerIds, way: 'organiser', engaged: [], anyway: true });
	if (planned.cancelled) await cancelHeldClass(act, who, { classId, reason: planned.cancelled });
}

/** The next day from Monday to Thursday; the class of today began yesterday, whatever day it was. */
function workDayFrom(day: Day, moves: boolean): Day {
	const at = weekday(day);
	return !moves || at <= 4 ? day : addDays(day, 8 - at);
}
