import type { Screen } from '../block.ts';
import type { Place } from '../enrolment.ts';
import { blockBy } from '../rules-lesson.ts';
import { isLater, withPlayed } from '../rules-playback.ts';
import { walkOn } from '../simulation/rules-scenario.ts';
import { drillOn, drillResult, firstDrill } from '../simulation/rules-simulation.ts';
import type { KeptAct } from './keptAct.ts';

/** Where somebody is in a lesson on this phone. */
export type LocalPlace = { readonly place: Place; readonly done: boolean };
type InLesson = Extract<KeptAct, { lesson: string }>;

/** The place of a copy, and what was done with it since; the same rules as on the server. */
export function placeAfter(
	begun: LocalPlace,
	{ slug, screens }: { readonly slug: string; readonly screens: readonly Screen[] },
	acts: readonly KeptAct[],
): LocalPlace {
	const own = acts.filter((act): act is InLesson => 'lesson' in act && act.lesson === slug);
	return own.reduce<LocalPlace>(
		({ place, done }, act) => ({
			place: placeWith(place, screens, act),
			done: done || act.kind === 'finish',
		}),
		begun,
	);
}

function placeWith(place: Place, screens: readonly Screen[], act: InLesson): Place {
	if (act.kind === 'screen') return { ...place, screen: act.screen };
	if (act.kind === 'check')
		return { ...place, checks: { [act.check]: act.option, ...place.checks } };
	if (act.kind === 'second') return played(place, act);
	if (act.kind === 'walk') return walked(place, screens, act);
	if (act.kind === 'drill') return drilled(place, screens, act);
	if (act.kind !== 'again') return place;
	const drill = place.drills?.[act.block] ?? firstDrill;
	if (drill.run !== act.run) return place;
	const next = { ...firstDrill, run: drill.run + 1, best: drill.best };
	return { ...place, drills: { ...place.drills, [act.block]: next } };
}

function played(place: Place, act: Extract<InLesson, { kind: 'second' }>): Place {
	const heard = { ...act, at: new Date(act.at) };
	return isLater(place, heard) ? withPlayed(place, heard) : place;
}

function walked(
	place: Place,
	screens: readonly Screen[],
	{ block, taken, option }: Extract<InLesson, { kind: 'walk' }>,
): Place {
	const found = blockBy(screens, 'scenario', block);
	const walk = place.walks?.[block] ?? [];
	const next = option === null ? [] : found && walkOn(found.block, walk, { taken, option });
	return next ? { ...place, walks: { ...place.walks, [block]: next } } : place;
}

function drilled(
	place: Place,
	screens: readonly Screen[],
	act: Extract<InLesson, { kind: 'drill' }>,
): Place {
	const found = blockBy(screens, 'simulation', act.block);
	const drill = place.drills?.[act.block] ?? firstDrill;
	if (!found || drill.run !== act.run || drill.step !== act.step) return place;
	const next = drillOn(found.block, drill, act);
	const result = drillResult(found.block, next);
	const best = result ? Math.max(result.score, next.best ?? 0) : next.best;
	return { ...place, drills: { ...place.drills, [act.block]: { ...next, best } } };
}
