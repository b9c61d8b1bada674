import type { TrialPlan } from '../impact/index.ts';
import { addDays, isoWeekStart } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { pastDays, weeksBetween } from './trialStory.ts';
import type { Story } from './story.ts';

const lottery = {
	design: 'lottery',
	strataBy: 'district',
	mostAway: null,
	steps: null,
	stepWeeks: null,
} as const;

/** Over, with a result: the course that the story gave by lot. */
export function pastPlan(story: Story, seats: number): TrialPlan {
	const days = pastDays(story);
	return {
		...lottery,
		...days,
		title: 'Siapa lebih dahulu: dasar pendaftaran penduduk',
		courseCode: 'DAFDUK-DASAR',
		serviceCategory: 'Pendaftaran Penduduk',
		measure: 'minutes',
		seats,
		baselineWeeks: Math.max(1, weeksBetween(story.span.from, days.startsOn)),
		promisedOn: addDays(days.windowTo, 7),
		hypothesis:
			'Sesudah pelatihan petugas mengenali berkas yang lengkap lebih cepat, sehingga waktu layanan per kunjungan memendek.',
		smallestEffect: 0.5,
		looks: 1,
		beacon: null,
	};
}

/** Registered, waits for its draw and for a public number. */
export function waitingPlan(today: Day, seats: number): TrialPlan {
	const drawOn = addDays(today, 9);
	const startsOn = addDays(isoWeekStart(drawOn), 7);
	const windowFrom = addDays(startsOn, 28);
	return {
		...lottery,
		title: 'Komunikasi di loket: undian kursi gelombang kedua',
		courseCode: 'KOMUNIKASI-LOKET',
		serviceCategory: 'Pendaftaran Penduduk',
		measure: 'ikm',
		seats,
		baselineWeeks: 8,
		drawOn,
		startsOn,
		windowFrom,
		windowTo: addDays(windowFrom, 84),
		promisedOn: addDays(windowFrom, 91),
		hypothesis: 'Petugas yang berlatih menyebut langkah berikutnya dinilai lebih baik oleh warga.',
		smallestEffect: 1,
		looks: 3,
		beacon: `Penutupan IHSG pada ${drawOn}`,
	};
}

/** Offices begin one after another; drawn, and the first step is about to begin. */
export function steppedPlan(
	today: Day,
	room: { seats: number; mostAway: number; steps: number },
): TrialPlan {
	const windowFrom = addDays(isoWeekStart(today), 7);
	const stepWeeks = 3;
	return {
		...lottery,
		...room,
		title: 'Perizinan terpadu: kantor mulai bergiliran',
		design: 'stepped',
		courseCode: 'IZIN-TERPADU',
		serviceCategory: 'Perizinan',
		measure: 'minutes',
		stepWeeks,
		baselineWeeks: 8,
		drawOn: addDays(today, -4),
		startsOn: windowFrom,
		windowFrom,
		windowTo: addDays(windowFrom, 7 * room.steps * stepWeeks),
		promisedOn: null,
		hypothesis: 'Sesudah seluruh kantor berlatih, berkas izin diperiksa lebih singkat di loket.',
		smallestEffect: 1,
		looks: 1,
		beacon: null,
	};
}

/** A draft whose power can be read before anybody decides. */
export function draftPlan(today: Day, seats: number): TrialPlan {
	return {
		...waitingPlan(today, seats),
		title: 'Rancangan: komunikasi di loket dan waktu layanan',
		measure: 'minutes',
		hypothesis:
			'Percakapan yang lebih terarah memperpendek waktu layanan tanpa mengurangi kepuasan.',
		smallestEffect: 0.5,
		looks: 1,
		beacon: null,
	};
}
