import { columnOf, SUBJECT_KEYS, SUBJECTS } from './catalogue.ts';
import type { Subject } from './catalogue.ts';
import type { Column } from './column.ts';
import { filterIn } from './rules-filter.ts';
import { CHARTS, MOST_FILTERS } from './spec.ts';
import type { Filter, Measure, Spec } from './spec.ts';

/** What was asked, as far as it can be read, and what is wrong by the field of the form. */
export type ReadSpec = { readonly spec: Spec; readonly faults: Readonly<Record<string, string>> };

/** The columns that a new report shows until somebody chooses. */
const FIRST_COLUMNS = 5;

/**
 * Reads a report from the fields of an address or a form: pokok, kolom, saring1…3, uji1…3, nilai1…3,
 * kelompok, ukuran, grafik. Whatever the catalogue does not know is a fault and left out.
 */
export function readSpec(query: URLSearchParams): ReadSpec {
	const faults: Record<string, string> = {};
	const key = SUBJECT_KEYS.find((known) => known === query.get('pokok'));
	if (!key) faults.pokok = 'subjectUnknown';
	const subject = SUBJECTS[key ?? 'hours'];
	const wanted = query.getAll('kolom').filter(Boolean);
	const known = subject.columns.filter((column) => wanted.includes(column.key));
	if (known.length < new Set(wanted).size) faults.kolom = 'columnUnknown';
	const shown = known.length > 0 ? known : firstOf(subject);
	const filters: Filter[] = [];
	for (let at = 1; at <= MOST_FILTERS; at += 1) {
		const read = filterIn(subject, query, at);
		if (read?.ok) filters.push(read.filter);
		else if (read) faults[`${read.field}${at}`] = read.reason;
	}
	const group = groupIn(subject, query.get('kelompok'));
	if (group === undefined) faults.kelompok = 'groupUnknown';
	const measure = measureIn(subject, query.get('ukuran'));
	if (!measure) faults.ukuran = 'measureUnknown';
	const chart = CHARTS.find((one) => one === (query.get('grafik') || 'none'));
	if (!chart) faults.grafik = 'chartUnknown';
	else if (chart !== 'none' && !group) faults.grafik = 'chartNeedsGroup';
	const columns = shown.map((column) => column.key);
	const asked = { subject: subject.key, columns, filters, group: group ?? null };
	const isDrawn = faults.grafik === undefined && chart;
	return {
		spec: { ...asked, measure: measure ?? countOf(subject), chart: isDrawn ? chart : 'none' },
		faults,
	};
}

/** What a report counts until somebody chooses: rows, or what each row stands for. */
const countOf = ({ counted }: Subject): Measure =>
	counted === null ? { by: 'count', column: null } : { by: 'sum', column: counted };

function firstOf({ columns, personal }: Subject): readonly Column[] {
	if (!personal) return columns;
	return [...columns.slice(1, 3), ...columns.slice(6, 6 + FIRST_COLUMNS)];
}

function groupIn(subject: Subject, text: string | null): string | null | undefined {
	if (!text) return null;
	return columnOf(subject, text)?.groups ? text : undefined;
}

/** 'count', 'people', or 'mean:recognised'. */
function measureIn(subject: Subject, text: string | null): Measure | null {
	if (!text || text === 'count') return countOf(subject);
	if (text === 'people') return subject.personal ? { by: 'people', column: null } : null;
	const [by, key = ''] = text.split(':');
	const column = columnOf(subject, key);
	if (by !== 'sum' && by !== 'mean') return null;
	return column?.measures?.includes(by) ? { by, column: column.key } : null;
}
