import { render } from 'svelte/server';
import { version } from '$app/env';
import {
	callSentence,
	onScreen,
	opening,
	ticketText,
	unsaid,
	type Hall,
} from '#lib/counter/index.ts';
import { getLocale } from '#lib/words/runtime.js';
import type { WorkingCalendar } from '#lib/time/index.ts';
import HallBoard from './HallBoard.svelte';

type Asked = {
	hall: Hall;
	screenCode: string | null;
	/** The newest call that this screen has said. */
	since: number;
	now: Date;
	calendar: WorkingCalendar;
};

/** Screens that show the same get the same bytes: drawn once a change, not once a screen. */
const drawn = new WeakMap<Hall, Map<string, Uint8Array>>();
const encoder = new TextEncoder();

/** The event of a board: its picture, and what is to be said. A screen that was taken down is told another day, and reloads. */
export function messageOf(asked: Asked): Uint8Array {
	const known = drawn.get(asked.hall) ?? new Map<string, Uint8Array>();
	drawn.set(asked.hall, known);
	const key = `${asked.screenCode ?? ''} ${asked.since} ${getLocale()}`;
	const bytes = known.get(key) ?? draw(asked);
	known.set(key, bytes);
	return bytes;
}

function draw({ hall, screenCode, since, now, calendar }: Asked): Uint8Array {
	const screen = hall.screens.find(({ code }) => code === screenCode) ?? null;
	const shown = onScreen(hall, screen);
	const data = {
		html: render(HallBoard, { props: { hall: shown } }).body,
		say: unsaid(shown.calls, since, now.getTime()).map((call) => ({
			key: `${ticketText(call)}@${call.at}`,
			text: callSentence(call),
		})),
		day: screenCode !== null && !screen ? '' : hall.day,
		open: opening(hall, calendar, now).open,
		version,
	};
	const id = Math.max(since, hall.calls[0]?.at ?? 0);
	return encoder.encode(`id: ${id}\nevent: papan\ndata: ${JSON.stringify(data)}\n\n`);
}
