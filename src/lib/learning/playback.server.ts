import type { Act } from '../platform/act.server.ts';
import { inLesson } from './openLesson.server.ts';
import type { LessonAddress, NotThere } from './openLesson.server.ts';
import { isLater, screenOfFilm } from './rules-playback.ts';
import { keepPlayed } from './store-playback.server.ts';

type Heard = { readonly address: string; readonly second: number };
export type Listened =
	| { readonly ok: true; readonly counts: boolean }
	| NotThere
	| { readonly ok: false; readonly reason: 'noSuchFile' };

/**
 * Remembers how far a film or a recording was played, so that another device goes on from there. What
 * another device played later stays (`counts: false`).
 */
export async function keepSecond(act: Act, at: LessonAddress & Heard): Promise<Listened> {
	return inLesson<Listened>(act, at, async (tx, lesson) => {
		const screen = screenOfFilm(lesson.screens, at.address);
		if (screen < 0) return { ok: false, reason: 'noSuchFile' };
		const played = { address: at.address, second: at.second, at: act.now };
		const counts = isLater(lesson.place, played);
		if (counts) await keepPlayed(tx, { ...lesson, screen }, played);
		return { ok: true, counts };
	});
}
