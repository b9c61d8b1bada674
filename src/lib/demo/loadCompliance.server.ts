import type pg from 'pg';
import { aspectKeys, pekppp2024 } from '../satisfaction/index.ts';
import { aspectScores, indexOfService } from '../satisfaction/index.ts';
import type { IndicatorKey } from '../satisfaction/index.ts';
import { addDays, yearOf } from '../time/index.ts';
import type { City, CityOffice } from './city.ts';
import { secondsAt } from './instants.ts';
import { pour } from './pour.server.ts';
import { seeded, type Random } from './random.ts';
import type { Story } from './story.ts';
import { inventToken } from './token.ts';

const evidences: Partial<Record<IndicatorKey, string>> = {
	maklumat: 'Maklumat ditandatangani 12 Januari dan dipasang di pintu masuk (contoh).',
	jamLayanan: 'Buku hadir dan jadwal loket dapat ditunjukkan di tata usaha (contoh).',
	kodeEtik: 'Kode perilaku dipasang di ruang petugas sejak Februari (contoh).',
	ruangTunggu: 'Empat puluh kursi, pendingin, dan air minum; foto tanggal 3 Maret (contoh).',
	kelompokRentan: 'Jalur landai, loket rendah, dan pojok laktasi (contoh).',
	informasi: 'Papan informasi dan halaman layanan diperiksa setiap Senin (contoh).',
};

/** What heads have stated this year, and the self-assessments that four of five offices handed in. */
export async function loadCompliance(pool: pg.Pool, city: City, story: Story): Promise<void> {
	const random = seeded(`${story.seed}/compliance`);
	const year = yearOf(story.today);
	const tour = city.offices.filter(({ unit }) => unit.code === story.tourOffice);
	await pour(pool, 'satisfaction.attestation', attestationColumns, function* (row) {
		for (const { id, head } of tour)
			for (const [indicator, evidence] of Object.entries(evidences)) {
				row.int(id).int(year).code(indicator).int(random.between(2, 5)).text(evidence);
				row.int(head.id).instant(secondsAt(addDays(story.today, -random.between(5, 60)), 14));
				yield row.code(inventToken(random));
			}
	});
	const handingIn = city.offices.filter((office) => !tour.includes(office) && random.chance(0.8));
	await pour(pool, 'satisfaction.assessment', assessmentColumns, function* (row) {
		for (const office of handingIn) {
			const { index, aspects, indicators } = assessed(random, office);
			row.int(office.id).int(year).int(index).json(aspects).json(indicators);
			row.text(`contoh, ${pekppp2024.version}`).int(office.head.id);
			row.instant(secondsAt(addDays(story.today, -random.between(3, 90)), 15));
			yield row.code(inventToken(random));
		}
	});
}

function assessed(random: Random, { level }: CityOffice) {
	const usual = (level === 'kelurahan' ? 330 : 380) + 30 * random.normal();
	const scores = new Map(
		pekppp2024.indicators.map(({ key }) => {
			const score = Math.round((usual + 60 * random.normal()) / 10) * 10;
			return [key, Math.min(500, Math.max(0, score))] as const;
		}),
	);
	const aspects = aspectScores(pekppp2024, scores);
	return {
		index: indexOfService(aspects).low,
		aspects: Object.fromEntries(
			aspectKeys.map((key) => [
				key,
				Math.round(aspects.find(({ aspect }) => aspect === key)?.low ?? 0),
			]),
		),
		indicators: Object.fromEntries(scores),
	};
}

const attestationColumns =
	'office_id, year, indicator, score, evidence, attested_by, attested_at, token';
const assessmentColumns =
	'office_id, year, index_hundredths, aspects, indicators, rule, submitted_by, submitted_at, token';
