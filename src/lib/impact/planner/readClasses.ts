import { classColumns, type ClassCells } from './columns.ts';
import { classForm } from './forms-planner.ts';
import type { ClassPlan } from './plannedClass.ts';
import type { Timetable } from './timetable.ts';

export type ClassRow = { readonly row: number; readonly cells: ClassCells };
export type ClassDefect = {
	readonly row: number;
	readonly column: string;
	readonly value: string;
	/** A key of plannerFieldWords. */
	readonly reason: string;
};

/** Reads the rows of a file as the form would; all that is wrong at once, nothing is written. */
export function readClasses(
	rows: readonly ClassRow[],
	known: {
		readonly timetable: Pick<Timetable, 'from' | 'to'>;
		readonly courses: ReadonlySet<string>;
		readonly codes: ReadonlySet<string>;
	},
): { readonly classes: readonly ClassPlan[]; readonly defects: readonly ClassDefect[] } {
	const classes: ClassPlan[] = [];
	const defects: ClassDefect[] = [];
	const seen = new Set(known.codes);
	for (const { row, cells } of rows) {
		const wrong = (field: keyof ClassCells, reason: string) =>
			defects.push({
				row,
				column: classColumns[field].column,
				value: cells[field].slice(0, 80),
				reason,
			});
		const read = classForm.safeParse(cells);
		if (!read.success) {
			for (const { path, message } of read.error.issues)
				wrong(path[0] as keyof ClassCells, message);
			continue;
		}
		const { code, courseCode, sessions } = read.data;
		if (!known.courses.has(courseCode)) wrong('pelatihan', 'courseUnknown');
		if (seen.has(code)) wrong('kode', 'codeTaken');
		if (sessions.some(({ day }) => day < known.timetable.from || day >= known.timetable.to))
			wrong('sesi', 'sessionOutside');
		seen.add(code);
		classes.push(read.data);
	}
	return { classes, defects };
}
