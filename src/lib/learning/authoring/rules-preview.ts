import type { Screen } from '../block.ts';
import type { Place } from '../enrolment.ts';
import { blockBy, checksOf } from '../rules-lesson.ts';
import { walkOn } from '../simulation/rules-scenario.ts';
import { drillOn, drillResult, firstDrill, type DrillAct } from '../simulation/rules-simulation.ts';

/** What a reader of a draft may do: the same acts as a learner, and nothing of them is kept for good. */
export type PreviewAct =
	| { readonly do: 'answer'; readonly id: string; readonly option: number }
	| {
			readonly do: 'choose';
			readonly id: string;
			readonly taken: number;
			readonly option: number | null;
	  }
	| ({ readonly do: 'press'; readonly id: string } & DrillAct)
	| { readonly do: 'again'; readonly id: string };

/** The place after an act, or null: there is no such thing on these screens. */
export function previewOn(
	screens: readonly Screen[],
	place: Place,
	act: PreviewAct,
): { readonly place: Place; readonly screen: number } | null {
	if (act.do === 'answer') {
		const found = checksOf(screens).find(({ check }) => check.id === act.id);
		if (!found?.check.options[act.option]) return null;
		const checks = { ...place.checks, [act.id]: act.option };
		return { screen: found.screen, place: { ...place, checks } };
	}
	if (act.do === 'choose') {
		const found = blockBy(screens, 'scenario', act.id);
		if (!found) return null;
		const { option, taken } = act;
		const walk = place.walks?.[act.id] ?? [];
		const next = option === null ? [] : walkOn(found.block, walk, { taken, option });
		return (
			next && {
				screen: found.screen,
				place: { ...place, walks: { ...place.walks, [act.id]: next } },
			}
		);
	}
	const found = blockBy(screens, 'simulation', act.id);
	if (!found) return null;
	const drill = place.drills?.[act.id] ?? firstDrill;
	const next =
		act.do === 'again'
			? { ...firstDrill, run: drill.run + 1, best: drill.best }
			: drillOn(found.block, drill, act);
	const result = drillResult(found.block, next);
	const best = result ? Math.max(result.score, next.best ?? 0) : next.best;
	const drills = { ...place.drills, [act.id]: { ...next, best } };
	return { screen: found.screen, place: { ...place, drills } };
}
