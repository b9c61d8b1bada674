import type { Defect } from '../../platform/tabular/defects.ts';
import { levels } from '../level.ts';
import type { CompetencyDocument, FrameworkDocument } from './document.ts';
import { dictionaryColumns } from './columns.ts';
import type { DictionaryField, DictionaryRow } from './columns.ts';
import { competencyDocument, frameworkDocument } from './forms-document.ts';

export type DictionaryRead = { document: FrameworkDocument | null; defects: Defect[] };

const kinds: Readonly<Record<string, string>> = {
	m: 'manajerial',
	sk: 'sosial kultural',
	t: 'teknis',
	'sosial-kultural': 'sosial kultural',
};

function listed(cell: string): string[] {
	return cell
		.split(/[,;]/)
		.map((one) => one.trim())
		.filter((one) => one !== '');
}

/** Rows of one code, in the order of the file; a blank code repeats the one above it. */
function byCode(rows: readonly DictionaryRow[]): Map<string, DictionaryRow[]> {
	const groups = new Map<string, DictionaryRow[]>();
	let code = '';
	for (const row of rows) {
		code = row.cells.code.trim().toUpperCase() || code;
		groups.set(code, [...(groups.get(code) ?? []), row]);
	}
	return groups;
}

function valueIn(rows: readonly DictionaryRow[], field: DictionaryField): string {
	return rows.map(({ cells }) => cells[field].trim()).find((cell) => cell !== '') ?? '';
}

function competencyOf(code: string, rows: readonly DictionaryRow[], basis: string) {
	const name = valueIn(rows, 'name');
	const kind = valueIn(rows, 'kind').toLowerCase();
	return {
		code,
		name,
		kind: kinds[kind] ?? kind,
		definition: valueIn(rows, 'definition'),
		clause: `${basis}, ${name}`,
		urusan: valueIn(rows, 'urusan') || null,
		services: listed(valueIn(rows, 'services')),
		elements: listed(valueIn(rows, 'elements')).map(Number),
		levels: levels.map((level) => {
			const own = rows.filter(({ cells }) => cells.level.trim() === String(level));
			return {
				level,
				description: valueIn(own, 'description'),
				indicators: own.map(({ cells }) => ({
					text: cells.indicator.trim(),
					clause: cells.clause.trim() || `${basis}, ${name} tingkat ${level}`,
				})),
			};
		}),
	};
}

const fieldOf: Readonly<Record<string, DictionaryField>> = {
	code: 'code',
	name: 'name',
	kind: 'kind',
	definition: 'definition',
	clause: 'clause',
	urusan: 'urusan',
	services: 'services',
	elements: 'elements',
};

/** The cell in which a fault of the parsed competency stands. */
function defectAt(path: readonly PropertyKey[], reason: string, rows: readonly DictionaryRow[]) {
	const level = path[0] === 'levels' && typeof path[1] === 'number' ? path[1] + 1 : null;
	const own = level ? rows.filter(({ cells }) => cells.level.trim() === String(level)) : rows;
	const index = path[2] === 'indicators' && typeof path[3] === 'number' ? path[3] : 0;
	const field: DictionaryField =
		level === null
			? (fieldOf[String(path[0])] ?? 'code')
			: path[2] === 'description'
				? 'description'
				: own.length === 0
					? 'level'
					: path[4] === 'clause'
						? 'clause'
						: 'indicator';
	const row = own[index] ?? own[0] ?? rows[0];
	const detail = level === null ? {} : { detail: String(level) };
	const column = dictionaryColumns[field].column;
	return { row: row?.row ?? 1, column, value: row?.cells[field] ?? '', reason, ...detail };
}

/**
 * Rows become a document, or a list of cells that must be put right; one reason a cell.
 *
 * a row with TINGKAT 6 → { row: 14, column: 'TINGKAT', value: '6', reason: 'levelUnknown' }
 */
export function readDictionary(
	rows: readonly DictionaryRow[],
	into: { code: string; name: string; legalBasis: string },
): DictionaryRead {
	const defects: Defect[] = [];
	const competencies: CompetencyDocument[] = [];
	const wrong = (row: DictionaryRow, field: DictionaryField, reason: string) =>
		defects.push({
			row: row.row,
			column: dictionaryColumns[field].column,
			value: row.cells[field],
			reason,
		});
	for (const row of rows) {
		if (!/^[1-5]$/.test(row.cells.level.trim())) wrong(row, 'level', 'levelUnknown');
		if (row.cells.indicator.trim() === '') wrong(row, 'indicator', 'missing');
	}
	for (const [code, own] of byCode(rows)) {
		const read = competencyDocument.safeParse(competencyOf(code, own, into.legalBasis));
		if (read.success) competencies.push(read.data);
		for (const { path, message } of read.error?.issues ?? []) {
			const defect = defectAt(path, message, own);
			const known = defects.some(
				(one) =>
					one.row === defect.row && one.column === defect.column && one.detail === defect.detail,
			);
			if (!known) defects.push(defect);
		}
	}
	if (defects.length > 0)
		return { document: null, defects: defects.toSorted((a, b) => a.row - b.row) };
	const whole = frameworkDocument.safeParse({ ...into, competencies });
	return { document: whole.data ?? null, defects: [] };
}
