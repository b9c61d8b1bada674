import { addDays } from '../../time/index.ts';
import { formatShortDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { Places, Registration } from './registration.ts';
import { stratumName } from './words.ts';

/** What the lot gave: of a lottery by stratum, of a stepped trial by step. Numbers only. */
export function placeRows({ plan, strata }: Registration, places: Places) {
	const said = (numbers: number[]) => numbers.sort((a, b) => a - b).join(', ') || '–';
	if (plan.design === 'lottery')
		return strata.map(({ key, of, applicants, seats }) => {
			const won = applicants.filter(({ number }) => places.get(number) === 1);
			return {
				of: stratumName(plan.strataBy, of, key),
				all: applicants.length,
				seats: seats ?? 0,
				drawn: won.length,
				numbers: said(won.map(({ number }) => number)),
				begins: '',
			};
		});
	const used = Math.max(0, ...places.values());
	return Array.from({ length: used }, (_, index) => {
		const numbers = [...places].filter(([, step]) => step === index + 1).map(([one]) => one);
		const begins = addDays(plan.windowFrom, 7 * index * (plan.stepWeeks ?? 0));
		return {
			of: m.trial_place_step({ n: String(index + 1) }),
			all: numbers.length,
			seats: numbers.length,
			drawn: numbers.length,
			numbers: said(numbers),
			begins: formatShortDay(begins, getLocale()),
		};
	});
}
