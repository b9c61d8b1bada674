import { formatNumber, formatPercent } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { shareOf } from './figure.ts';

/** shareText(45, 50) → '90% (45 dari 50)'; '–' where nothing is decided yet */
export function shareText(inTime: number, decided: number): string {
	const share = shareOf(inTime, decided);
	if (share === null) return '–';
	const locale = getLocale();
	return m.complaint_share_of({
		share: formatPercent(share, locale),
		n: formatNumber(inTime, locale),
		all: formatNumber(decided, locale),
	});
}
