import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aPlannedTrial, lotsIn } from '../../../../tests/make/trial.ts';
import { randomFrom } from '../../statistics/index.ts';
import { pairsOf } from './drawFile.ts';
import { newSeed, sha256 } from './hash.server.ts';
import { trialLimits } from './limits.ts';
import { drawPlaces } from './rules-draw.ts';
import { redraw } from './rules-redraw.ts';
import { registrationOf, strataFrom } from './rules-register.ts';
import { shareSeats } from './rules-seats.ts';
import type { TrialPlan } from './trial.ts';

const seed = sha256('benih uji');
const lottery = aPlannedTrial({ seats: 10 });
const stepped = aPlannedTrial({
	design: 'stepped',
	seats: 14,
	mostAway: 10,
	steps: 5,
	stepWeeks: 3,
});

function registered(plan: TrialPlan, sizes: readonly number[], officers = () => 1) {
	const strata = strataFrom(plan, lotsIn(sizes, officers), 5);
	return registrationOf(7, plan, strata, sha256(seed), trialLimits);
}

describe('seats of strata', () => {
	test('follow their applicants, the largest remainder first', () => {
		expect(shareSeats(20, [30, 15, 5])).toEqual([12, 6, 2]);
		// The example of Balinski & Young (1982), chapter 3: 26 seats.
		expect(shareSeats(26, [9061, 7179, 5259, 3319, 1182])).toEqual([9, 7, 5, 4, 1]);
		expect(shareSeats(2, [1, 1, 1])).toEqual([1, 1, 0]);
	});

	test('are never more than applied, and together all seats', () => {
		const random = randomFrom('kursi');
		for (let run = 0; run < 200; run += 1) {
			const sizes = Array.from({ length: 1 + random.integer(8) }, () => random.integer(40));
			const seats = random.integer(120);
			const shared = shareSeats(seats, sizes);
			const all = sizes.reduce((sum, size) => sum + size, 0);
			expect(shared.reduce((sum, one) => sum + one, 0)).toBe(Math.min(seats, all));
			for (const [i, one] of shared.entries()) expect(one).toBeLessThanOrEqual(sizes[i] ?? 0);
		}
	});
});

describe('a draw', () => {
	test('gives each stratum its seats, and another seed another result', () => {
		const registration = registered(aPlannedTrial({ seats: 20 }), [30, 15, 5]);
		const { places } = drawPlaces(registration, seed, null, sha256);
		const won = registration.strata.map(
			({ applicants }) => applicants.filter(({ number }) => places.get(number) === 1).length,
		);
		expect(won).toEqual([12, 6, 2]);
		expect(drawPlaces(registration, seed, null, sha256).places).toEqual(places);
		expect(drawPlaces(registration, seed, 'IHSG 7.182,44', sha256).places).not.toEqual(places);
	});

	test('gives everybody of a stratum the same chance', () => {
		const registration = registered(aPlannedTrial({ seats: 3 }), [9]);
		const wins = new Map<number, number>();
		for (let run = 0; run < 3_000; run += 1)
			for (const [number, place] of drawPlaces(registration, `${run}`, null, sha256).places)
				wins.set(number, (wins.get(number) ?? 0) + place);
		// Each wins 1,000 times, give or take five standard errors.
		for (const count of wins.values()) expect(Math.abs(count - 1_000)).toBeLessThan(130);
	});

	test('of offices keeps seats and counters, whatever the order', () => {
		const registration = registered(stepped, [6, 6], () => 4);
		for (const other of [
			drawPlaces(registration, newSeed(), null, sha256).places,
			redraw(registration, randomFrom(1)),
		])
			for (let step = 1; step <= 5; step += 1)
				for (const strata of [registration.strata, ...registration.strata.map((one) => [one])]) {
					const starting = strata
						.flatMap(({ applicants }) => applicants)
						.filter(({ number }) => other?.get(number) === step);
					const away = starting.reduce((sum, { officers }) => sum + officers, 0);
					expect(away).toBeLessThanOrEqual(strata.length === 1 ? 10 : 14);
				}
	});
});

describe('the script of docs/undian.md', () => {
	const page = readFileSync('docs/undian.md', 'utf8');
	const blocks = [...page.matchAll(/```(js|python)\n([\s\S]*?)```/g)];
	const scripts = Object.fromEntries(
		blocks.map(([, language = '', text = '']) => [language, text]),
	);
	// Python is no part of the product: where the machine lacks it, its script is not tried.
	const languages = spawnSync('python3', ['-V']).error
		? (['js'] as const)
		: (['js', 'python'] as const);
	const folder = mkdtempSync(join(tmpdir(), 'undian-'));

	function replay(
		language: 'js' | 'python',
		plan: TrialPlan,
		beacon: string | null,
		spoil = false,
		told: string | null = seed,
	) {
		const registration = registered(plan, [6, 5, 4], () => (plan.design === 'stepped' ? 3 : 1));
		const places = pairsOf(drawPlaces(registration, seed, beacon, sha256).places);
		const text = JSON.stringify(registration);
		const spoilt = places.map(([number, place]) => [number, place === 0 ? 1 : 0]);
		const file = {
			registration: text,
			digest: sha256(text),
			seed: told,
			beacon,
			places: spoil ? spoilt : places,
		};
		const path = join(folder, 'undian.json');
		writeFileSync(path, JSON.stringify(file));
		const script = join(folder, language === 'js' ? 'undian.mjs' : 'undian.py');
		writeFileSync(script, scripts[language] ?? '');
		const [program, ...flags] = language === 'js' ? [process.execPath] : ['python3', '-I'];
		return execFileSync(program ?? '', [...flags, script, path], { encoding: 'utf8' }).trim();
	}

	test('has at most twenty lines', () => {
		for (const text of Object.values(scripts))
			expect(text.trim().split('\n').length).toBeLessThan(21);
		expect(Object.keys(scripts)).toEqual(['js', 'python']);
	});

	test('is what the page of a draw hands out', () => {
		for (const [language, text] of Object.entries(scripts)) {
			const name = language === 'js' ? 'undian.mjs' : 'undian.py';
			expect(readFileSync(`static/undian/${name}`, 'utf8')).toBe(text);
		}
	});

	test.each(languages)('says before the draw that nothing is drawn (%s)', (language) => {
		expect(replay(language, lottery, null, false, null)).toBe('pendaftaran: sama, belum diundi');
	});

	test.each(languages)(
		'replays both designs, with and without a public number (%s)',
		(language) => {
			for (const plan of [lottery, stepped])
				for (const beacon of [null, 'IHSG 7.182,44'])
					expect(replay(language, plan, beacon)).toBe(
						'pendaftaran: sama, benih: sama, hasil: sama',
					);
		},
	);

	test('sees a result that was changed', () => {
		expect(replay('js', lottery, null, true)).toContain('hasil: BERBEDA');
	});
});
