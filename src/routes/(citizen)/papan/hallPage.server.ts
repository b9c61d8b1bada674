import { error, type ServerLoadEvent } from '@sveltejs/kit';
import { onScreen, opening } from '#lib/counter/index.ts';
import { hallOf } from '#lib/counter/server.ts';
import { hallCalendar } from '../../../web/hall.server.ts';

/** What a board shows at first, and for good where no script runs. */
export async function loadHall(event: ServerLoadEvent, code: string, screenCode: string | null) {
	const { db, today, now } = event.locals;
	event.setHeaders({ 'cache-control': 'no-store' });
	const hall = await hallOf(db, code, { now, today });
	if (!hall) error(404, 'unknownOffice');
	const screen = hall.screens.find((one) => one.code === screenCode) ?? null;
	if (screenCode !== null && !screen) error(404, 'unknownScreen');
	const { screens: _, ...shown } = onScreen(hall, screen);
	return {
		hall: shown,
		screen,
		now,
		opening: opening(hall, await hallCalendar(), now),
		newest: hall.calls[0]?.at ?? 0,
	};
}
