import { reliability } from '../competency/index.ts';
import type { Observation, ProvenLevel, Source } from '../competency/index.ts';
import { addDays, addMonths } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { CityOfficer } from './city.ts';
import type { Random } from './random.ts';

/** Evidence about one competency of one officer, as it will be stored. */
export type Seen = Observation & { readonly evidence: string };

const nobodyLooked = 0.12;

/**
 * Evidence about a competency that a post demands at `required`. Most people are where their post
 * asks them to be, a fifth a step below, some above; a few were never assessed.
 */
export function evidenceFor(
	random: Random,
	officer: CityOfficer,
	code: string,
	required: number,
	today: Day,
): Seen[] {
	if (random.chance(nobodyLooked)) return [];
	const chance = random.next();
	const off = chance < 0.2 ? -1 : chance < 0.78 ? 0 : 1;
	const truth = Math.min(5, Math.max(0, required + off));
	const seen: Seen[] = [];
	const look = (source: Source, monthsAgo: number, author: number | null): void => {
		const level = near(random, truth, reliability[source].hit);
		seen.push(observed(officer, code, source, level, dayAgo(random, today, monthsAgo), author));
	};
	const boss = officer.supervisorId;
	if (random.chance(0.3)) look('assessment', random.between(6, 30), null);
	if (boss !== null && (seen.length === 0 || random.chance(0.4)))
		look('supervisor', random.between(1, 18), boss);
	if (random.chance(0.06)) look('self', random.between(0, 10), officer.id);
	if (boss === null && seen.length === 0) look('assessment', random.between(6, 30), null);
	return seen;
}

/** What is written down about an officer whose true level the counters already know. */
export function certainEvidence(
	random: Random,
	officer: CityOfficer,
	code: string,
	level: number,
	today: Day,
): Seen[] {
	const is = level as ProvenLevel;
	return [
		observed(officer, code, 'assessment', is, dayAgo(random, today, random.between(11, 20)), null),
		observed(
			officer,
			code,
			'supervisor',
			is,
			dayAgo(random, today, random.between(1, 8)),
			officer.supervisorId,
		),
	];
}

/** A passed course shows its level, once. */
export function courseEvidence(
	officer: CityOfficer,
	course: { readonly code: string; readonly competency: string; readonly level: number },
	on: Day,
): Seen {
	const level = course.level as ProvenLevel;
	const seen = observed(officer, course.competency, 'course', level, on, null);
	return { ...seen, key: `contoh:${officer.id}:${course.code}` };
}

const words: Readonly<Record<Source, string>> = {
	assessment: 'Uji kompetensi (data contoh)',
	test: 'Tes kompetensi (data contoh)',
	supervisor: 'Penilaian atasan (data contoh)',
	course: 'Lulus pelatihan (data contoh)',
	priorLearning: 'Pengakuan pembelajaran lampau (data contoh)',
	certificate: 'Sertifikat luar (data contoh)',
	colleague: 'Penilaian rekan (data contoh)',
	subordinate: 'Penilaian bawahan (data contoh)',
	service: 'Hasil layanan (data contoh)',
	self: 'Penilaian diri (data contoh)',
};

function observed(
	officer: CityOfficer,
	code: string,
	source: Source,
	level: ProvenLevel,
	on: Day,
	author: number | null,
): Seen {
	const { hit, proves, validMonths } = reliability[source];
	return {
		key: `contoh:${officer.id}:${code}:${source}:${on}`,
		level,
		source,
		author,
		observedOn: on,
		expiresOn: addMonths(on, validMonths),
		hit,
		proves,
		evidence: `{"note": "${words[source]}"}`,
	};
}

function dayAgo(random: Random, today: Day, months: number): Day {
	return addDays(addMonths(today, -months), -1 - random.below(27));
}

function near(random: Random, truth: number, hit: number): ProvenLevel {
	if (random.chance(hit)) return truth as ProvenLevel;
	return Math.min(5, Math.max(0, truth + (random.chance(0.5) ? 1 : -1))) as ProvenLevel;
}
