import type { Paper } from '../../platform/print/paper.server.ts';
import * as m from '../../words/messages.js';
import { elementWords } from '../elementWords.ts';
import { outcomeWords } from '../followUp/outcomeWords.ts';
import { outcomeOf } from '../followUp/rules-outcome.ts';
import { followUpStatus, horizonOf } from '../followUp/rules-status.ts';
import { horizonWords, statusWords } from '../followUp/words.ts';
import { spanName } from '../ikm/spanName.ts';
import type { FullReport } from './fullReport.ts';

/** The follow-up plan, with what came of each line. */
export function planChapter(paper: Paper, { plans, view, changes, today }: FullReport): void {
	paper.chapter(m.report_full_plan());
	if (plans.length === 0) {
		paper.text(m.report_plans_none());
		return;
	}
	paper.table(
		[
			{ label: m.satisfaction_column_element(), width: 3 },
			{ label: m.report_programme(), width: 5 },
			{ label: m.report_due(), width: 3 },
			{ label: m.report_owner(), width: 3 },
			{ label: m.report_status(), width: 2 },
			{ label: m.report_outcome(), width: 4 },
		],
		plans.map((plan) => [
			elementWords[plan.element].name(),
			plan.programme,
			`${spanName({ kind: 'quarter', from: plan.dueQuarter })}, ${horizonWords[horizonOf(plan)]()}`,
			plan.owner,
			statusWords[followUpStatus(plan, today)].label(),
			outcomeWords(outcomeOf(plan, view.trend, changes, today)),
		]),
	);
}
