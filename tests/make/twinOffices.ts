import { meanOf } from '../../src/lib/impact/index.ts';
import type { OfficeModel, ServingLaw, TwinSeat } from '../../src/lib/impact/index.ts';
import type { Random } from '../../src/lib/statistics/index.ts';
import { anOfficeModel } from './twinOffice.ts';

/** What citizens ask for: a competency with the level that its service demands. */
export const kinds = [
	{ competencyCode: 'T.A', requiredLevel: 2, category: 'Pendaftaran Penduduk', minutes: 8 },
	{ competencyCode: 'T.B', requiredLevel: 2, category: 'Pencatatan Sipil', minutes: 11 },
	{ competencyCode: 'T.C', requiredLevel: 2, category: 'Nonperizinan', minutes: 7 },
	{ competencyCode: 'T.D', requiredLevel: 3, category: 'Perizinan', minutes: 14 },
] as const;

/** Proven levels of somebody at the desks, by competency. */
export type Levels = Readonly<Record<string, number>>;

/** An office before anybody was trained: usual days of so many citizens, without desks. */
export type UntaughtOffice = {
	readonly officeId: number;
	readonly visits: number;
	readonly model: OfficeModel;
	/** By officer. */
	readonly levels: readonly Levels[];
};

const opens = 27_000;
const closes = 57_600;
const noon = 43_200;
const hour = 3_600;

/** Busiest at half past nine and at two, as offices are; by quarter of an hour. */
const shape = Array.from({ length: (closes - opens) / 900 }, (_, at) => {
	const peak = Math.exp(-((at - 8) ** 2) / 40) + 0.7 * Math.exp(-((at - 26) ** 2) / 24);
	return Math.round(100 * (0.35 + peak)) / 100;
});

/** An office of so many officers, busy for so large a part of their time if everybody could do everything. */
export function anUntaughtOffice(
	random: Random,
	officeId: number,
	officers: number,
	busy: number,
): UntaughtOffice {
	const weights = kinds.map((_, at) => (at === 0 ? 2 : 1) * random.logNormal(0, 0.4));
	const whole = weights.reduce((sum, one) => sum + one, 0);
	const services = kinds.map(({ competencyCode, requiredLevel, category, minutes }, at) => ({
		...{ serviceId: at + 1, code: `L-${at + 1}`, name: category, competencyCode, requiredLevel },
		...{ share: (weights[at] ?? 0) / whole, shape: 0, law: lawOf(minutes) },
	}));
	const seconds = services.reduce((sum, one) => sum + one.share * meanOf(one.law), 0) + 60;
	const visits = Math.round((busy * officers * (closes - opens - hour)) / seconds);
	const model = anOfficeModel({
		...{ services, shapes: [shape], opens, closes, lastCall: closes + hour, days: [] },
		...{ crowdSpread: 0.1, daySpread: 0.04, seatSpread: 0.12, callSeconds: 20 },
		...{ seatingSeconds: 40, noShow: { chance: 0.02, seconds: 180 } },
	});
	const loads = services.map((one) => (visits * one.share * meanOf(one.law)) / (closes - opens));
	return { officeId, visits, model, levels: levelsOf(random, officers, loads) };
}

function lawOf(minutes: number): ServingLaw {
	return { kind: 'logNormal', mu: Math.log(60 * minutes) - 0.125, sigma: 0.5 };
}

/** Who can do what: some of each kind, and so many at least that its citizens are served at all. */
function levelsOf(random: Random, officers: number, loads: readonly number[]): Levels[] {
	const levels = Array.from({ length: officers }, (): Record<string, number> => ({}));
	for (const [at, { competencyCode, requiredLevel }] of kinds.entries()) {
		const part = at === 0 ? 0.7 : 0.3 + 0.2 * random.uniform();
		const least = Math.ceil(1.35 * (loads[at] ?? 0)) + 1;
		const able = Math.min(officers, Math.max(least, Math.round(part * officers)));
		for (const [place, one] of random.shuffle(levels).entries())
			one[competencyCode] = place < able ? requiredLevel : random.integer(requiredLevel);
	}
	return levels;
}

/** The place of an officer on a day: a break in turns, and half-hours `[from, to)` in class. */
export function seatOf(
	officer: number,
	levels: Levels,
	classes: readonly (readonly [number, number])[],
): TwinSeat {
	const rest = noon + (officer % 2) * hour;
	const spans = [[rest, rest + hour] as const, ...classes].toSorted(
		(one, other) => one[0] - other[0],
	);
	let [from, to] = [opens, closes];
	const breaks: [number, number][] = [];
	for (const [start, end] of spans) {
		const last = breaks.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else breaks.push([start, end]);
	}
	for (const [start, end] of breaks) {
		if (start <= from) from = end;
		if (end >= to) to = start;
	}
	if (from >= to) return { levels, from: opens, to: opens, breaks: [] };
	return { levels, from, to, breaks: breaks.filter(([start, end]) => start > from && end < to) };
}
