import { romanQuarter } from '../../counter/index.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { Span } from './span.ts';

/** As a report writes it: 'Oktober 2026', 'Triwulan IV 2026', 'Semester II 2026', 'Tahun 2026'. */
export function spanName({ kind, from }: Span): string {
	const year = from.slice(0, 4);
	if (kind === 'year') return m.report_year({ year });
	if (kind === 'quarter') return m.satisfaction_quarter_name({ quarter: romanQuarter(from), year });
	if (kind === 'semester')
		return m.report_semester({ half: from.slice(5, 7) === '01' ? 'I' : 'II', year });
	return new Date(`${from}T00:00:00Z`).toLocaleDateString(getLocale(), {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
}
