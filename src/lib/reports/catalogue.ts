import { attendanceColumns, courseColumns, hoursColumns } from './columns-learning.ts';
import { competencyColumns, goalColumns, statementColumns } from './columns-plan.ts';
import type { Column } from './column.ts';

export const SUBJECT_KEYS = [
	'hours',
	'courses',
	'attendance',
	'competency',
	'goals',
	'statements',
] as const;
export type SubjectKey = (typeof SUBJECT_KEYS)[number];

/** What may be asked about one subject. Nothing outside of it reaches SQL. */
export type Subject = {
	readonly key: SubjectKey;
	/** the view of the schema `reports` */
	readonly view: string;
	readonly columns: readonly Column[];
	/** whether its rows are about people, each in a unit */
	readonly personal: boolean;
	/** the column whose sum counts the rows, where a row stands for many */
	readonly counted: string | null;
	/** whether sums of fewer than five people stay hidden where they are not the reader's own people */
	readonly delicate: boolean;
};

export const SUBJECTS: Record<SubjectKey, Subject> = {
	hours: subject('hours', 'hours_row', hoursColumns),
	courses: subject('courses', 'course_row', courseColumns),
	attendance: subject('attendance', 'attendance_row', attendanceColumns),
	competency: { ...subject('competency', 'competency_row', competencyColumns), delicate: true },
	goals: subject('goals', 'goal_row', goalColumns),
	statements: {
		...subject('statements', 'statement_row', statementColumns),
		...{ personal: false, counted: 'statements' },
	},
};

function subject(key: SubjectKey, view: string, columns: readonly Column[]): Subject {
	return { key, view, columns, personal: true, counted: null, delicate: false };
}

export const columnOf = (subject: Subject, key: string): Column | null =>
	subject.columns.find((column) => column.key === key) ?? null;
