import { choice, day, number, personColumns, text, year } from './column.ts';
import type { Column } from './column.ts';

export const competencyColumns: readonly Column[] = [
	...personColumns,
	text('competency_code', true),
	text('competency', true),
	choice('competency_kind', ['manajerial', 'sosial kultural', 'teknis']),
	number('required', 'level', ['mean'], 2),
	number('proven', 'level', ['mean'], 2),
	number('gap', 'level', ['sum', 'mean'], 2),
	choice('standing', ['met', 'below', 'unassessed', 'notDemanded']),
];

export const goalColumns: readonly Column[] = [
	...personColumns,
	text('competency_code', true),
	text('competency', true),
	year('year'),
	number('from_level', 'level', ['mean'], 2),
	number('to_level', 'level', ['mean'], 2),
	text('course_code', true),
	day('proposed_on'),
	day('reached_on'),
	choice('goal_state', ['proposed', 'accepted', 'approved', 'reached', 'refused', 'withdrawn']),
];

export const statementColumns: readonly Column[] = [
	day('day'),
	text('client', true),
	text('verb', true),
	number('statements', 'statements', ['sum', 'mean']),
];
