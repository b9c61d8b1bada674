import { calendarOf } from '../lib/platform/calendar.server.ts';
import { openHallHub, type HallHub } from '../lib/counter/server.ts';
import { openNotices } from '../lib/platform/notices.server.ts';
import type { WorkingCalendar } from '../lib/time/index.ts';
import { webHouse } from './house.server.ts';

let hub: Promise<HallHub> | undefined;

/** The boards of this process: one listener and one answer an office for all screens; see counter/hall. */
export function hallHub(): Promise<HallHub> {
	hub ??= open();
	return hub;
}

async function open(): Promise<HallHub> {
	const { db, clock } = await webHouse();
	const notices = openNotices(process.env.APP_DATABASE_URL ?? '');
	const opened = openHallHub({ db, notices, clock });
	process.once('sveltekit:shutdown', () => {
		opened.close();
		void notices.close();
	});
	return opened;
}

const keptMs = 10 * 60_000;
let kept: { calendar: Promise<WorkingCalendar>; until: number } | undefined;

/** The working calendar for boards, which ask each minute: at most ten minutes old. */
export function hallCalendar(): Promise<WorkingCalendar> {
	if (!kept || kept.until < Date.now())
		kept = { calendar: webHouse().then(({ db }) => calendarOf(db)), until: Date.now() + keptMs };
	kept.calendar.catch(() => (kept = undefined));
	return kept.calendar;
}
