import type { Act } from '../../platform/act.server.ts';
import { inLesson } from '../openLesson.server.ts';
import type { LessonAddress, NotThere } from '../openLesson.server.ts';
import { blockBy } from '../rules-lesson.ts';
import { keepInPlace } from '../store-progress.server.ts';
import { walkOn } from './rules-scenario.ts';

/**
 * One choice in a scenario, or its beginning again where `option` is null. `taken` is how many choices
 * the page showed, so that a choice sent twice is one.
 */
export async function chooseInScenario(
	act: Act,
	at: LessonAddress & {
		readonly id: string;
		readonly taken: number;
		readonly option: number | null;
	},
): Promise<
	| { readonly ok: true; readonly screen: number }
	| NotThere
	| { readonly ok: false; readonly reason: 'noSuchBlock' }
> {
	return inLesson(act, at, async (tx, lesson) => {
		const found = blockBy(lesson.screens, 'scenario', at.id);
		if (!found) return { ok: false, reason: 'noSuchBlock' };
		const { block, screen } = found;
		const { taken, option } = at;
		const walk = lesson.place.walks?.[at.id] ?? [];
		const next = option === null ? [] : walkOn(block, walk, { taken, option });
		if (!next) return { ok: false, reason: 'noSuchBlock' };
		await keepInPlace(tx, { ...lesson, screen, now: act.now }, 'walks', at.id, next);
		return { ok: true, screen };
	});
}
