import {
	biasReduced,
	drawScheme,
	randomFrom,
	randomisationTest,
	strataContrast,
	wedgeContrast,
	wildBootstrap,
} from '../../src/lib/statistics/index.ts';
import type { Random } from '../../src/lib/statistics/index.ts';
import { rounded } from './report.ts';
import { summaryOf, toldBy } from './effectRuns.ts';
import type { Repeated } from './effectRuns.ts';

/** What trials come to: share of draws that call an effect at 0.05, and of 90 % intervals that hold. */
export type TrialFigures = { falseAlarms05: number; found05: number; coverage90: number };

/** 48 officers of 6 offices, half of each drawn; minutes skewed, offices unlike. Effect 1.5 minutes. */
export function lotteries(runs: number): TrialFigures {
	const strata = Array.from({ length: 48 }, (_, i) => i % 6);
	const contrast = strataContrast(strata);
	return trialFigures(runs, 'undian', -1.5, (random, effect, seed) => {
		const drawn = drawScheme(
			strata,
			strata.map((_, i) => (i < 24 ? 1 : 0)),
		).draw(random);
		const levels = Array.from({ length: 6 }, () => random.normal(9, 2));
		const values = strata.map((office, i) => {
			const noise = 4 * (random.logNormal(0, 0.5) - Math.exp(0.125));
			return (levels[office] ?? 0) + effect * (drawn[i] ?? 0) + noise;
		});
		return randomisationTest(
			drawScheme(strata, drawn),
			contrast,
			{ drawn, values },
			{
				draws: 999,
				seed,
			},
		);
	});
}

/** Nine offices that start one after another in three steps, what they did before taken off. */
export function wedges(runs: number): TrialFigures {
	const [offices, periods] = [9, 4];
	return trialFigures(runs, 'tangga', -1, (random, effect, seed) => {
		const starts = [1, 1, 1, 2, 2, 2, 3, 3, 3];
		const scheme = drawScheme(
			Array.from({ length: offices }, () => 0),
			starts,
		);
		const drawn = scheme.draw(random);
		const common = Array.from({ length: periods }, () => random.normal(0, 1));
		const values = drawn.flatMap((start) => {
			const row = common.map(
				(shock, t) => shock + (t >= start ? effect : 0) + random.normal(0, 0.5),
			);
			return row.map((value) => value - (row[0] ?? 0));
		});
		return randomisationTest(scheme, wedgeContrast(periods), { drawn, values }, { seed });
	});
}

type Judged = { p: number; interval: { low: number; high: number } };

function trialFigures(
	runs: number,
	name: string,
	effect: number,
	judge: (random: Random, effect: number, seed: string) => Judged,
): TrialFigures {
	let [alarms, found, held] = [0, 0, 0];
	for (let run = 0; run < runs; run += 1) {
		const seed = `${name}-${run}`;
		const draws = `${seed}-acak`;
		if (judge(randomFrom(seed), 0, draws).p <= 0.05) alarms += 1;
		const { p, interval } = judge(randomFrom(seed), effect, draws);
		if (p <= 0.05) found += 1;
		if (interval.low <= effect && effect <= interval.high) held += 1;
	}
	return {
		falseAlarms05: rounded(alarms / runs),
		found05: rounded(found / runs),
		coverage90: rounded(held / runs),
	};
}

/** Ten offices of eight officers, four drawn as a whole; offices have weeks of their own. No effect. */
export function fewOffices(runs: number): { cr2: Repeated; wildAlarms05: number } {
	const office = Array.from({ length: 80 }, (_, i) => Math.floor(i / 8));
	const columns = [
		new Float64Array(80).fill(1),
		Float64Array.from(office, (place) => (place < 4 ? 1 : 0)),
	];
	let wild = 0;
	const told = Array.from({ length: runs }, (_, run) => {
		const random = randomFrom(`sedikit-${run}`);
		const moods = Array.from({ length: 10 }, () => random.normal(0, 1));
		const values = Float64Array.from(office, (place) => {
			return 9 + (moods[place] ?? 0) + 3 * (random.logNormal(0, 0.5) - Math.exp(0.125));
		});
		if ((wildBootstrap(columns, values, office, 1)?.pAt(0) ?? 1) <= 0.05) wild += 1;
		const found = biasReduced(columns, values, office, [0, 1]);
		return found && toldBy(found, 0);
	});
	return { cr2: summaryOf(told), wildAlarms05: rounded(wild / runs) };
}
