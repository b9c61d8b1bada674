import type { HcdpLine } from './line.ts';
import type { Allotted, Scenario } from './scenario.ts';

/**
 * The whole plan as the text that is signed: the order of its parts never changes, so that the same
 * plan gives the same text, and one changed seat another.
 */
export function planContent(
	year: number,
	scenario: Scenario,
	lines: readonly HcdpLine[],
	allotted: readonly Allotted[],
): string {
	const byId = new Map(allotted.map((one) => [one.lineId, one]));
	const { gap, duty, reach, effect } = scenario.weights;
	const rows = lines
		.toSorted((a, b) => a.id - b.id)
		.map((line) => [
			line.id,
			line.competencyCode,
			line.level,
			line.courseCode,
			line.people,
			byId.get(line.id)?.seats ?? 0,
			byId.get(line.id)?.priority ?? 3,
			line.formCode,
			line.jp,
			line.organiser,
			line.costASeat,
			line.budgetSource,
			line.from,
			line.to,
		]);
	return JSON.stringify({
		plan: 'HCDP',
		year,
		scenario: [scenario.id, scenario.name, scenario.budget, gap, duty, reach, effect],
		columns:
			'id,competency,level,course,people,seats,priority,form,jp,organiser,costASeat,budget,from,to',
		rows,
	});
}
