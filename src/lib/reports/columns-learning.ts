import { choice, day, number, personColumns, text, year } from './column.ts';
import type { Column } from './column.ts';

const yesNo = ['yes', 'no'];

export const hoursColumns: readonly Column[] = [
	...personColumns,
	year('year'),
	number('earned', 'jp', ['sum', 'mean'], 1),
	number('recognised', 'jp', ['sum', 'mean'], 1),
	number('carried', 'jp', ['sum', 'mean'], 1),
	number('minimum', 'jp', ['mean'], 1),
	choice('reached', yesNo),
];

export const courseColumns: readonly Column[] = [
	...personColumns,
	text('course_code', true),
	text('course', true),
	text('competency', true),
	number('jp', 'jp', ['sum', 'mean'], 1),
	day('enrolled_on'),
	day('passed_on'),
	number('score', 'score', ['mean'], 1),
	choice('passed', yesNo),
];

export const attendanceColumns: readonly Column[] = [
	...personColumns,
	text('class_code', true),
	text('class', true),
	day('apply_until'),
	day('finished_on'),
	number('attended', 'sessions', ['sum', 'mean'], 1),
	number('sessions', 'sessions', ['sum', 'mean'], 1),
	number('attended_share', 'percent', ['mean'], 1),
	choice('outcome', ['passed', 'already', 'absent']),
];
