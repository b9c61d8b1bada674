export type ColumnKind = 'text' | 'number' | 'day' | 'choice';

/** A column that a report may show, ask and sum up; its key is its name in the view. */
export type Column = {
	readonly key: string;
	readonly kind: ColumnKind;
	/** key of the unit's word, for numbers */
	readonly unit?: 'jp' | 'score' | 'level' | 'sessions' | 'percent' | 'statements' | 'year';
	readonly decimals?: number;
	/** what a choice may be */
	readonly choices?: readonly string[];
	/** whether rows may be put together by it */
	readonly groups?: boolean;
	/** whether sum and mean of it mean something */
	readonly measures?: readonly ('sum' | 'mean')[];
};

export const text = (key: string, groups = false): Column => ({ key, kind: 'text', groups });
export const day = (key: string): Column => ({ key, kind: 'day', groups: true });
export const choice = (key: string, choices: readonly string[]): Column => ({
	...{ key, kind: 'choice', groups: true },
	choices,
});
export const number = (
	key: string,
	unit: NonNullable<Column['unit']>,
	measures: readonly ('sum' | 'mean')[],
	decimals = 0,
): Column => ({ key, kind: 'number', unit, measures, decimals });

/** A year is a number that rows are put together by. */
export const year = (key: string): Column => ({ key, kind: 'number', unit: 'year', groups: true });

/** Who a row is about; every subject with people begins with these. */
export const personColumns: readonly Column[] = [
	text('nip'),
	text('name'),
	text('unit', true),
	text('post', true),
	text('family', true),
	choice('kind', ['PNS', 'CPNS', 'PPPK']),
];
