import type { Paper } from '../../platform/print/paper.server.ts';
import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { elements, formOrder } from '../element.ts';
import { elementWords } from '../elementWords.ts';
import type { FullReport } from './fullReport.ts';

const scores = [1, 2, 3, 4] as const;

/** The questionnaire as it was asked, and the figures from which the index can be worked out again. */
export function annexes(paper: Paper, { current }: FullReport): void {
	const locale = getLocale();
	paper.chapter(m.report_full_annex_form());
	paper.table(
		[
			{ label: m.report_full_number(), width: 1 },
			{ label: m.report_full_question(), width: 6 },
			...scores.map((score) => ({ label: String(score), width: 2 })),
		],
		formOrder.map((element, at) => [
			String(at + 1),
			elementWords[element].question(),
			...scores.map((score) => elementWords[element].answers[score]()),
		]),
	);
	paper.chapter(m.report_full_annex_data());
	paper.text(m.report_full_annex_data_text());
	paper.table(
		[
			{ label: m.satisfaction_column_element(), width: 5 },
			{ label: m.report_full_sum(), width: 2, right: true },
			{ label: m.satisfaction_column_answers(), width: 2, right: true },
			{ label: m.report_full_mean(), width: 2, right: true },
			{ label: m.satisfaction_column_index(), width: 2, right: true },
		],
		elements.flatMap((element) => {
			const found = current.elements.find((one) => one.element === element);
			if (!found) return [];
			return [
				[
					elementWords[element].name(),
					formatNumber(found.sum, locale),
					formatNumber(current.answers, locale),
					formatNumber(found.sum / current.answers, locale, 4),
					formatNumber(found.index / 100, locale, 2),
				],
			];
		}),
	);
	paper.text(
		m.report_full_annex_total({
			total: formatNumber(current.total, locale),
			answers: formatNumber(current.answers, locale),
			index: formatNumber(current.index / 100, locale, 2),
		}),
	);
}
