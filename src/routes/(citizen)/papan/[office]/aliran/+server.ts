import { AsyncLocalStorage } from 'node:async_hooks';
import { error } from '@sveltejs/kit';
import type { Hall } from '#lib/counter/index.ts';
import { openEventStream } from '../../../../../web/eventStream.server.ts';
import { hallCalendar, hallHub } from '../../../../../web/hall.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { messageOf } from '../../message.server.ts';
import type { RequestHandler } from './$types.js';

/**
 * The board as server-sent events. A browser that comes back says by `Last-Event-ID` which call it
 * heard last and hears those of the last minute that it missed; `sejak` says the same for the first
 * connection, so that nothing falls between the page and its stream.
 */
export const GET: RequestHandler = async ({ params, url, request }) => {
	const [hub, { clock }, calendar] = await Promise.all([hallHub(), webHouse(), hallCalendar()]);
	const heard = request.headers.get('last-event-id') ?? url.searchParams.get('sejak');
	const screenCode = url.searchParams.get('layar');
	const inThisLanguage = AsyncLocalStorage.snapshot();
	let since = Number(heard ?? Number.NaN);
	let hall: Hall | null = null;

	const make = () => {
		if (!hall) return null;
		const known = Number.isFinite(since) ? since : (hall.calls[0]?.at ?? 0);
		const asked = { hall, screenCode, since: known, now: clock.now(), calendar };
		since = Math.max(known, hall.calls[0]?.at ?? 0);
		return inThisLanguage(messageOf, asked);
	};
	let changed = () => {};
	const watched = await hub.watch(params.office, (newer) => {
		hall = newer;
		changed();
	});
	if (!watched) error(404, 'unknownOffice');
	hall ??= watched.hall;
	const stream = openEventStream(make, watched.end);
	changed = stream.changed;
	return stream.response;
};
