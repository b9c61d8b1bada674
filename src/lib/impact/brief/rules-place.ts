import { normalQuantile } from '../../statistics/index.ts';
import type { BriefFigure } from './briefFigure.ts';
import { briefMeasure } from './briefMeasure.ts';
import type { BriefMeasure } from './briefMeasure.ts';

/** Against the whole: 2 surely better, 1 perhaps, 0 about the same, −1 perhaps worse, −2 surely. */
export type PlaceLevel = -2 | -1 | 0 | 1 | 2;

/** Of 44 places one would seem sure by chance every other time at 90 %; at 99 % hardly ever. */
const widened = normalQuantile(0.995) / normalQuantile(0.95);

/** How a place stands to the whole; null where one of them is unknown. */
export function placeLevel(
	measure: BriefMeasure,
	place: BriefFigure,
	whole: BriefFigure,
): PlaceLevel | null {
	if (place.value === null || place.low === null || place.high === null) return null;
	if (whole.value === null) return null;
	const { lowerIsBetter, worth } = briefMeasure[measure];
	const above = place.value - whole.value;
	if (Math.abs(above) < worth) return 0;
	const half = widened * (above > 0 ? place.value - place.low : place.high - place.value);
	const better = above < 0 === lowerIsBetter;
	if (Math.abs(above) > half) return better ? 2 : -2;
	return better ? 1 : -1;
}
