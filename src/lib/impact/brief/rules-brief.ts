import { endOf, shifted } from '../../satisfaction/index.ts';
import type { BriefFilter } from './briefFilter.ts';
import type { BriefLine, BriefPlace } from './briefLine.ts';
import { briefMeasure, briefMeasures } from './briefMeasure.ts';
import type { BriefMeasure } from './briefMeasure.ts';
import type { MethodBreak } from './briefMonth.ts';
import type { BriefOffice, OfficeSums } from './officeSums.ts';
import { figureOf } from './rules-figure.ts';
import { placeLevel } from './rules-place.ts';
import { changeOf, verdictOf } from './rules-verdict.ts';

const sumsIn = (offices: readonly BriefOffice[], when: 'now' | 'before'): OfficeSums[] =>
	offices.flatMap((office) => office[when] ?? []);

/** The four measures of these offices; IKM is not compared across a break of method. */
export function linesOf(
	offices: readonly BriefOffice[],
	{ quarter }: Pick<BriefFilter, 'quarter'>,
	breaks: readonly MethodBreak[],
): BriefLine[] {
	const since = shifted(quarter, -1).from;
	const changed = breaks.some(({ from }) => from > since && from < endOf(quarter));
	return briefMeasures.map((measure) => {
		const figure = figureOf(measure, sumsIn(offices, 'now'));
		const broken = measure === 'ikm' && changed;
		const change = broken ? null : changeOf(figure, figureOf(measure, sumsIn(offices, 'before')));
		return { measure, figure, change, verdict: verdictOf(measure, change), broken };
	});
}

/** The kecamatan that can be told, the worst first. The hall of a city belongs to none. */
export function placesOf(offices: readonly BriefOffice[], measure: BriefMeasure): BriefPlace[] {
	const groups = Map.groupBy(
		offices.filter(({ regionCode }) => regionCode.length >= 8),
		({ regionCode }) => regionCode.slice(0, 8),
	);
	return ranked([...groups], offices, measure);
}

/** The offices of a kecamatan, or of all, the worst first; against all. */
export function officePlaces(
	offices: readonly BriefOffice[],
	area: string,
	measure: BriefMeasure,
): BriefPlace[] {
	const own = offices.filter(({ regionCode }) => regionCode.startsWith(area));
	return ranked(
		own.map((office) => [office.code, [office]]),
		offices,
		measure,
	);
}

function ranked(
	groups: readonly (readonly [string, readonly BriefOffice[]])[],
	offices: readonly BriefOffice[],
	measure: BriefMeasure,
): BriefPlace[] {
	const whole = figureOf(measure, sumsIn(offices, 'now'));
	const sign = briefMeasure[measure].lowerIsBetter ? -1 : 1;
	return groups
		.flatMap(([code, own]) => {
			const figure = figureOf(measure, sumsIn(own, 'now'));
			const level = placeLevel(measure, figure, whole);
			return level === null ? [] : [{ code, figure, level }];
		})
		.sort((a, b) => a.level - b.level || sign * ((a.figure.value ?? 0) - (b.figure.value ?? 0)));
}

/** Those that may be worse than the whole, so many at most. */
export function worsePlaces(places: readonly BriefPlace[], most: number): BriefPlace[] {
	return places.filter(({ level }) => level < 0).slice(0, most);
}
