import type { RefusedWish } from '#lib/counter/index.ts';
import { refusedWords } from '#lib/counter/roster/wording.ts';
import { formatPlanDay } from '#lib/ui/formatTime.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';

/** 'Ani, Kam, 3 Des: sedang tidak hadir pada waktu itu.' */
export function refusalText(
	{ officerId, day, reason }: RefusedWish,
	officers: readonly { officerId: number; name: string }[],
): string {
	const name = officers.find((one) => one.officerId === officerId)?.name ?? '–';
	const text = refusedWords[reason]();
	return m.roster_refused({ name, day: formatPlanDay(day, getLocale()), text });
}
