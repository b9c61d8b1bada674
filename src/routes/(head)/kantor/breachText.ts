import type { Breach } from '#lib/counter/index.ts';
import { formatTime } from '#lib/ui/formatTime.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';

/** Why a promise will not be kept, in one sentence. */
export function breachText(breach: Breach): string {
	const { ahead, desks, expectedAt } = breach;
	switch (breach.why) {
		case 'uncovered':
			return m.desk_breach_uncovered();
		case 'onBreak':
			return m.desk_breach_onBreak({ names: breach.onBreak.join(', ') });
		case 'fewDesks':
			return m.desk_breach_fewDesks({
				ahead,
				desks,
				time: expectedAt ? formatTime(expectedAt, getLocale()) : '–',
			});
		case 'onHold':
			return m.desk_breach_onHold();
		case 'long':
			return m.desk_breach_long();
	}
}
