import type { Day } from '../../time/index.ts';
import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';

type Valid = {
	readonly publishedAt: Date | null;
	readonly validFrom: Day;
	readonly validTo: Day | null;
	readonly scheduledOn?: Day | null;
};

/** '–' for a draft; 'sejak 1 Januari 2018'; '1 Januari 2018 sampai sebelum 24 November 2026' */
export function validityText({ publishedAt, validFrom, validTo, scheduledOn }: Valid): string {
	if (publishedAt === null)
		return scheduledOn ? m.testing_version_from({ day: formatDay(scheduledOn, getLocale()) }) : '–';
	const from = formatDay(validFrom, getLocale());
	if (validTo === null) return m.framework_from({ day: from });
	return m.framework_until({ from, to: formatDay(validTo, getLocale()) });
}
