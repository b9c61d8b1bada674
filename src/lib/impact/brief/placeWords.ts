import { CITIES, cityOf, TILES } from '../../ui/kecamatanTiles.ts';
import * as m from '../../words/messages.js';
import type { BriefPlace } from './briefLine.ts';
import { measureName } from './briefWords.ts';
import type { BriefMeasure } from './briefMeasure.ts';
import type { PlaceLevel } from './rules-place.ts';

/** 'Menteng' */
export function placeName(code: string): string {
	return TILES.find((tile) => tile.code === code)?.name ?? CITIES[cityOf(code)] ?? code;
}

/** What each level of the map means. */
export function levelWords(): Record<PlaceLevel, string> {
	return {
		2: m.brief_level_far_better(),
		1: m.brief_level_some_better(),
		0: m.brief_level_alike(),
		[-1]: m.brief_level_some_worse(),
		[-2]: m.brief_level_far_worse(),
	};
}

const named = 5;

/** Where it is surely worse, in one sentence. */
export function whereWords(places: readonly BriefPlace[], measure: BriefMeasure): string {
	const name = measureName[measure]().toLowerCase();
	const worse = places.filter(({ level }) => level === -2);
	if (places.length === 0) return m.brief_where_none();
	if (worse.length === 0) return m.brief_where_nowhere({ n: places.length, name });
	const list = worse.slice(0, named).map(({ code }) => placeName(code));
	const more = worse.length - list.length;
	const names =
		more > 0 ? `${list.join(', ')}, ${m.brief_where_more({ n: more })}` : list.join(', ');
	return m.brief_where({ n: places.length, worse: worse.length, names, name });
}
