import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { NothingYet } from './rules-tie.ts';
import type { ServedLately } from './tie.ts';

/** Why there is nothing to tie a class to yet, and what has to come first. */
export function nothingWords(reason: NothingYet): string {
	return {
		notFinished: m.tie_missing_notFinished,
		nobodyServes: m.tie_missing_nobodyServes,
		notCompared: m.tie_missing_notCompared,
	}[reason]();
}

/** 'Kependudukan (5 orang), Perizinan (2 orang)' */
export function servedWords(served: readonly ServedLately[]): string {
	return served
		.map(({ category, people }) =>
			m.tie_served_people({ category, n: formatNumber(people, getLocale()) }),
		)
		.join(', ');
}
