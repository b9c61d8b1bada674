import type { UnitPanel } from '../../src/lib/statistics/index.ts';
import { drawsOfR } from './drawsOfR.ts';

/**
 * The simulated panel of the vignette "Getting started with the did package" (Callaway & Sant'Anna):
 * 5,000 units, four periods, an effect of as many units of outcome as periods treated, and a covariate
 * that moves both the choice of when to be treated and the trend. Drawn anew in the order in which R
 * draws it; units treated from the first period on are left out, as there.
 */
export function vignettePanel(): UnitPanel {
	const draws = drawsOfR(1814);
	const periods = [1, 2, 3, 4];
	const normals = (n: number) => Array.from({ length: n }, () => draws.normal());
	const x = normals(5_000);
	const group = x.map((value) => {
		const odds = [0, ...periods].map((g) => Math.exp((value * g) / 8));
		return draws.place(odds);
	});
	const treated = group.flatMap((g, i) => (g > 0 ? [{ g, x: x[i]! }] : []));
	// R recycles the groups of all units here, not those of the treated.
	const level = normals(treated.length).map((value, i) => value + group[i]!);
	const untreatedNoise = periods.map(() => normals(treated.length));
	const treatedNoise = periods.map(() => normals(treated.length));
	const ofTreated = treated.map((unit, i) => {
		const outcome = periods.map((t, k) => {
			const without = t + level[i]! + unit.x * t;
			return t < unit.g
				? without + untreatedNoise[k]![i]!
				: without + (t - unit.g + 1) + treatedNoise[k]![i]!;
		});
		return { ...unit, outcome };
	});
	const never = group.flatMap((g, i) => (g === 0 ? [x[i]!] : []));
	const neverLevel = normals(never.length);
	const neverNoise = periods.map(() => normals(never.length));
	const ofNever = never.map((value, i) => {
		const outcome = periods.map((t, k) => t + neverLevel[i]! + neverNoise[k]![i]! + value * t);
		return { g: Infinity, x: value, outcome };
	});
	const units = [...ofTreated, ...ofNever].filter(({ g }) => g !== 1);
	return {
		periods: Float64Array.from(periods),
		outcome: Float64Array.from(units.flatMap((unit) => unit.outcome)),
		adoptedAt: Float64Array.from(units, (unit) => unit.g),
		covariates: [Float64Array.from(units, (unit) => unit.x)],
	};
}
