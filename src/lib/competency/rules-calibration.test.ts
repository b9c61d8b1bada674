import { expect, test } from 'vitest';
import { randomFrom } from '../statistics/index.ts';
import { addDays, day } from '../time/index.ts';
import { chanceOfAtLeast } from './belief.ts';
import type { Level } from './level.ts';
import type { Observation, Source } from './observation.ts';
import { trusted } from './reliability.ts';
import { chancesOf, likelihood } from './rules-belief.ts';

const today = day('2026-11-24');
const people = 4_000;
const kinds: readonly Source[] = ['supervisor', 'test', 'colleague', 'assessment', 'self'];

/** What a source of its stated reliability says of a true level: drawn from the columns of the table. */
function said(truth: Level, source: Source, random: () => number): Level {
	const { hit } = trusted(source, today);
	let left = random();
	for (const seen of [1, 2, 3, 4] as const) {
		left -= likelihood(seen, hit)[truth - 1] ?? 0;
		if (left < 0) return seen;
	}
	return 5;
}

test('what is stated with a chance comes true as often as stated', () => {
	const { uniform: random } = randomFrom(20261124);
	const told: { stated: number; happened: number }[] = [];
	for (let n = 0; n < people; n += 1) {
		const truth = (1 + Math.floor(random() * 5)) as Level;
		const seen = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at): Observation => {
			const source = kinds[Math.floor(random() * kinds.length)] ?? 'self';
			return {
				key: `${n}-${at}`,
				level: said(truth, source, random),
				author: at + 1,
				...trusted(source, addDays(today, -at)),
			};
		});
		const chances = chancesOf(seen, today);
		for (const level of [2, 3, 4, 5] as const)
			told.push({ stated: chanceOfAtLeast(chances, level), happened: truth >= level ? 1 : 0 });
	}
	const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
	const brier = mean(told.map(({ stated, happened }) => (stated - happened) ** 2));
	const bins = Map.groupBy(told, ({ stated }) => Math.min(9, Math.floor(stated * 10)));
	const table = [...bins]
		.toSorted(([a], [b]) => a - b)
		.map(([bin, all]) => ({
			from: bin / 10,
			n: all.length,
			stated: mean(all.map(({ stated }) => stated)),
			happened: mean(all.map(({ happened }) => happened)),
		}));
	console.table(table);
	console.log(
		`Brier ${brier.toFixed(4)}, not knowing ${mean([0.8, 0.6, 0.4, 0.2].map((p) => p * (1 - p))).toFixed(4)}`,
	);
	for (const { n, stated, happened } of table)
		expect(Math.abs(stated - happened)).toBeLessThan(
			0.02 + 4 * Math.sqrt((stated * (1 - stated)) / n),
		);
	expect(brier).toBeLessThan(0.1);
});
