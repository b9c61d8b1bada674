import * as m from '../words/messages.js';
import { columnOf, SUBJECTS } from './catalogue.ts';
import type { Subject, SubjectKey } from './catalogue.ts';
import type { Column } from './column.ts';
import type { Value } from './result.ts';
import type { Measure, Spec } from './spec.ts';

type Words = Record<string, (() => string) | undefined>;
const words = m as unknown as Words;

/** Sentences named by a key of the catalogue. */
const said = (name: string, key: string): string => words[name]?.() ?? key;

export const subjectText = (key: SubjectKey): string => said(`reports_subject_${key}`, key);
export const columnText = (key: string): string => said(`reports_column_${key}`, key);
export const testText = (key: string): string => said(`reports_test_${key}`, key);
export const chartText = (key: string): string => said(`reports_chart_${key}`, key);
export const faultText = (key: string): string => said(`reports_fault_${key}`, key);
const unitText = (unit: NonNullable<Column['unit']>): string => said(`reports_unit_${unit}`, unit);

/** A choice in words; any other value as it is. */
export function valueText(key: string, value: Value): string {
	if (value === null) return '–';
	const name = `reports_choice_${key}_${String(value).replaceAll(' ', '_')}`;
	return said(name, said(`reports_choice_any_${String(value)}`, String(value)));
}

/** 'JP diakui (JP)': each number says its unit. */
export const columnHead =
	(subject: Subject) =>
	(key: string): string => {
		const unit = columnOf(subject, key)?.unit;
		return unit && unit !== 'year' ? `${columnText(key)} (${unitText(unit)})` : columnText(key);
	};

export const groupHead = ({ group }: Spec): string => (group === null ? '' : columnText(group));

/** measureText({ by: 'mean', column: 'recognised' }) → 'Rata-rata JP diakui' */
export function measureName({ by, column }: Measure): string {
	if (by === 'people') return m.reports_measure_people();
	if (column === null) return m.reports_measure_count();
	const name = columnText(column);
	return by === 'sum' ? m.reports_measure_sum({ name }) : m.reports_measure_mean({ name });
}

export const measureUnit = ({ subject, measure }: Spec): string => {
	if (measure.by === 'people') return m.reports_unit_people();
	const unit = measure.column && columnOf(SUBJECTS[subject], measure.column)?.unit;
	return unit ? unitText(unit) : m.reports_unit_rows();
};

export const measureHead = (spec: Spec): string =>
	`${measureName(spec.measure)} (${measureUnit(spec)})`;

export const everyText = (every: string): string => said(`reports_every_${every}`, every);
