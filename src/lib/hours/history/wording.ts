import type { Defect } from '../../platform/tabular/defects.ts';
import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { HistoryFault } from './history.ts';

/** What is wrong with a line, and what to put right. */
export const faultWords = ({ reason }: Defect): string =>
	m[`history_fault_${reason as HistoryFault}`]();

/** What the page of a run says. */
export function historyRunWords() {
	const n = (lines: number) => ({ n: formatNumber(lines, getLocale()) });
	return {
		title: m.history_title(),
		crumb: { href: '/pelatihan/jp/impor', label: m.history_title() },
		step: m.history_step(),
		taken: (lines: number) => m.history_kept(n(lines)),
		wanted: (lines: number) => m.history_wanted(n(lines)),
		known: (lines: number) => m.history_known(n(lines)),
		wrong: (lines: number) => m.history_wrong(n(lines)),
		take: (lines: number) => m.history_keep(n(lines)),
		failed: (lines: number) => m.history_failed(n(lines)),
		faults: m.history_faults(),
		fault: faultWords,
	};
}
