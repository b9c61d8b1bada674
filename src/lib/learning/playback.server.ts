import type { Act } from '../platform/act.server.ts';
import { addressOf } from './media.ts';
import { inLesson } from './openLesson.server.ts';
import type { LessonAddress, NotThere } from './openLesson.server.ts';
import { keepInPlace } from './store-progress.server.ts';

type Heard = { readonly address: string; readonly second: number };

/** Remembers how far a film or a recording was played, so that another device goes on from there. */
export async function keepSecond(
	act: Act,
	at: LessonAddress & Heard,
): Promise<
	{ readonly ok: true } | NotThere | { readonly ok: false; readonly reason: 'noSuchFile' }
> {
	return inLesson(act, at, async (tx, lesson) => {
		const screen = lesson.screens.findIndex(({ blocks }) =>
			blocks.some(
				(block) =>
					(block.kind === 'video' || block.kind === 'audio') &&
					addressOf(block.file) === at.address,
			),
		);
		if (screen < 0) return { ok: false, reason: 'noSuchFile' };
		const spot = { ...lesson, screen, now: act.now };
		await keepInPlace(tx, spot, 'seconds', at.address, at.second);
		return { ok: true };
	});
}
