import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { Breaks } from './details.ts';

/** Up to how large a break of parallel trends an answer holds. */
export function breakText({ holdsTo, farthest }: Breaks): string {
	const n = formatNumber(Math.floor(holdsTo * 10) / 10, getLocale(), 1);
	if (holdsTo <= 0) return m.finding_break_never();
	return holdsTo < farthest ? m.finding_break_to({ n }) : m.finding_break_far({ n });
}
