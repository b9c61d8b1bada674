import type { Day } from '../time/index.ts';
import type { CounterOfficer } from './counterStaff.ts';
import type { Random } from './random.ts';
import { works } from './serving.ts';
import { trueEffects } from './truth.ts';
import { waitedSeconds } from './visit.ts';
import type { DemoVisit } from './visit.ts';

/** The nine elements in the order of the columns of satisfaction.answer. */
export const elementKeys = [
	'persyaratan',
	'prosedur',
	'waktu',
	'biaya',
	'produk',
	'kompetensi',
	'perilaku',
	'pengaduan',
	'sarana',
] as const;

/**
 * Mean score before anything else, after published surveys of PTSP and kelurahan: time lowest, cost
 * highest because nearly everything is free. `perilaku` leaves room for what a course can do.
 */
const usual = {
	persyaratan: 3.24,
	prosedur: 3.02,
	waktu: 2.93,
	biaya: 3.3,
	produk: 3.32,
	kompetensi: 3.14,
	perilaku: 2.92,
	pengaduan: 3.22,
	sarana: 3.12,
} as const;

/** An IKM point is a hundred twenty-fifth of the nine scores: 25 points a score, nine elements. */
const scorePerIkmPoint = 9 / 25;

/**
 * The nine scores of one citizen. The mean of each element is kept exactly: the score is the mean
 * rounded up or down by lot, so a course moves the expected IKM by exactly its true effect.
 */
export function scoresFor(
	random: Random,
	visit: DemoVisit,
	by: CounterOfficer,
	day: Day,
	officeManner: number,
): number[] {
	const mood = 0.2 * (2 * random.next() - 1);
	const impatience = Math.min(0.5, Math.max(-0.25, (waitedSeconds(visit) / 60 - 15) / 60));
	return elementKeys.map((key) => {
		if (key === 'biaya' && visit.service.free) return 4;
		let mean: number = usual[key] + by.manner + officeManner + mood;
		if (key === 'waktu') mean -= impatience;
		for (const effect of trueEffects) {
			const share = effect.elements[key];
			if (share !== undefined && works(effect, visit.service, by, day))
				mean += effect.ikm * scorePerIkmPoint * share;
		}
		return rounded(random, Math.min(3.98, Math.max(1.02, mean)));
	});
}

/** A whole score with this mean; now and then one further away on both sides, which keeps the mean. */
function rounded(random: Random, mean: number): number {
	const low = Math.floor(mean);
	const up = mean - low;
	const outer = Math.min(0.06, low >= 2 && low < 3 ? Math.min(up, 1 - up) / 2 : (1 - up) / 3);
	const chance = random.next();
	if (low >= 2 && low < 4) {
		// One below with `outer`, one more above to pay for it.
		if (chance < outer) return low - 1;
		return chance < outer + (1 - up - 2 * outer) ? low : low + 1;
	}
	return chance < up ? low + 1 : low;
}

const comments = [
	'Petugas ramah dan menjelaskan dengan sabar.',
	'Terlalu lama menunggu, kursi tunggu kurang.',
	'Syarat sudah jelas, prosesnya cepat.',
	'Mohon papan informasi diperbarui.',
	'Terima kasih, KTP langsung jadi hari ini.',
	'Antrean di jam istirahat sebaiknya tetap dilayani.',
	'Petugas membantu ibu saya yang lansia.',
	'Harus bolak-balik karena berkas kurang.',
	'Tolong kabari ke [disamarkan] bila KK sudah jadi.',
	'Petugas menyebut langkah berikutnya, jadi tidak bingung.',
	'AC ruang tunggu mati, panas sekali.',
	'Nomor antrean cepat dipanggil.',
	'Diminta fotokopi padahal di situs tidak tertulis.',
	'Loket untuk lansia sangat membantu.',
	'Parkir motor sempit.',
	'Penjelasan biaya jelas: gratis.',
] as const;

export function commentFor(random: Random): string | null {
	return random.chance(0.12) ? random.pick(comments) : null;
}
