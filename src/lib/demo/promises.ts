import { daysToPractise } from '../culture/index.ts';
import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { nativeCourse } from './courses.ts';
import type { CounterOfficer } from './counterStaff.ts';
import { secondsAt } from './instants.ts';
import type { Random } from './random.ts';

/** A promise between an officer and the supervisor, in one of its states. */
export type DemoPromise = {
	readonly officerId: number;
	readonly supervisorId: number;
	readonly course: string;
	readonly behaviour: string;
	readonly hours: number;
	readonly releaseDay: Day | null;
	readonly proposedAt: number;
	readonly agreedAt: number | null;
	readonly learnedOn: Day | null;
	readonly dueOn: Day | null;
	readonly confirmedAt: number | null;
	readonly evidence: string | null;
	readonly notKeptAt: number | null;
	readonly notKeptReason: string | null;
	readonly overdueNotedAt: number | null;
};

const behaviours = [
	'Mengulang kembali permintaan warga dengan kata sendiri sebelum memeriksa berkas.',
	'Menyebutkan semua kekurangan berkas sekaligus dan menuliskannya untuk warga.',
	'Menyapa dengan nama dan menjelaskan langkah berikutnya sebelum warga bertanya.',
	'Menutup layanan dengan menanyakan apakah masih ada yang belum jelas.',
];

const share = 0.6;

/** What somebody who passed the native course, or is about to take it, has promised; null for many. */
export function promiseOf(random: Random, by: CounterOfficer, today: Day): DemoPromise | null {
	const { officer } = by;
	const wants = random.chance(share);
	const learned = by.passed[nativeCourse] ?? null;
	const soon = random.chance(0.08);
	if (officer.supervisorId === null || !wants || (learned === null && !soon)) return null;
	const start = learned ?? addDays(today, -3);
	const agreed = learned !== null || random.chance(0.5);
	const dueOn = learned === null ? null : addDays(learned, daysToPractise);
	const over = dueOn !== null && dueOn < today;
	const fate = random.next();
	const kept = over && fate < 0.66;
	const broken = over && !kept && fate < 0.78;
	const closedAt = over ? secondsAt(addDays(dueOn, -random.below(12)), 14) : null;
	return {
		officerId: officer.id,
		supervisorId: officer.supervisorId,
		course: nativeCourse,
		behaviour: random.pick(behaviours),
		hours: random.pick([0, 2, 3, 4]),
		releaseDay: learned === null ? addDays(today, 4) : addDays(learned, -1),
		proposedAt: secondsAt(addDays(start, -9), 8.5),
		agreedAt: agreed ? secondsAt(addDays(start, -8), 13) : null,
		learnedOn: learned,
		dueOn,
		confirmedAt: kept ? closedAt : null,
		evidence: kept ? 'Diamati langsung di loket pada dua hari layanan (contoh).' : null,
		notKeptAt: broken ? closedAt : null,
		notKeptReason: broken ? 'Antrean padat, belum sempat diterapkan (contoh).' : null,
		overdueNotedAt: over && !kept && !broken ? secondsAt(addDays(dueOn, 1), 7) : null,
	};
}
