import type { Defect } from '../../platform/tabular/defects.ts';
import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { ResultFault, ResultSource } from './result.ts';

export const resultSourceWords = (source: ResultSource): string => m[`results_source_${source}`]();
/** What is wrong with a line, and what to put right. */
export const resultFaultWords = ({ reason }: Defect): string =>
	m[`results_fault_${reason as ResultFault}`]();

/** What the page of a run says. */
export function resultRunWords() {
	const n = (lines: number) => ({ n: formatNumber(lines, getLocale()) });
	return {
		title: m.results_title(),
		crumb: { href: '/pelatihan/kompetensi/hasil', label: m.results_title() },
		step: m.results_step(),
		taken: (lines: number) => m.results_kept(n(lines)),
		wanted: (lines: number) => m.results_wanted(n(lines)),
		known: (lines: number) => m.results_known(n(lines)),
		wrong: (lines: number) => m.results_wrong(n(lines)),
		take: (lines: number) => m.results_keep(n(lines)),
		failed: (lines: number) => m.results_failed(n(lines)),
		faults: m.results_faults(),
		fault: resultFaultWords,
	};
}
