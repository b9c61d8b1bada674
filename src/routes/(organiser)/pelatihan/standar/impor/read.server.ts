import { dictionaryColumns, mostDictionaryRows } from '#lib/competency/framework/columns.ts';
import { faultText } from '#lib/competency/framework/faultWords.ts';
import { importForm } from '#lib/competency/framework/forms.ts';
import { readDictionary } from '#lib/competency/framework/readDictionary.ts';
import { readJson } from '#lib/competency/framework/readJson.ts';
import type { FrameworkDocument } from '#lib/competency/index.ts';
import { refusalTexts } from '#lib/people/wording.ts';
import { readSmallTable } from '#lib/platform/tabular/smallTable.server.ts';
import * as m from '#lib/words/messages.js';
import { checkedContent } from '../../../../../web/checkedFile.server.ts';

const largest = 5_000_000;

/** What is wrong with a file: where, what was written, and what to put right. */
export type Fault = { at: string; value: string; text: string };

export type Checked = {
	values: { kode: string; nama: string; dasar: string };
	errors: Record<string, string | string[]>;
	faults: Fault[];
	document: FrameworkDocument | null;
	/** What was read, as base64, for the button that keeps it; it is checked again then. */
	content: string;
};

const fieldErrors = {
	kode: m.framework_import_code_wrong,
	nama: m.framework_import_name_missing,
	dasar: m.framework_import_basis_missing,
};

const looksLikeJson = (content: Buffer) =>
	/^[\ufeff\s]*[{[]/.test(content.subarray(0, 200).toString('utf8'));

type Place = { code: string; name: string; legalBasis: string };
type Found = Pick<Checked, 'faults' | 'document' | 'errors'>;

function fromJson(content: Buffer, place: Place): Found {
	const read = readJson(content.toString('utf8'), place);
	if (read.ok) return { document: read.document, faults: [], errors: {} };
	const faults = read.faults.map(({ at, reason }) => ({
		at,
		value: '',
		text: faultText({ reason }),
	}));
	return { document: null, faults, errors: {} };
}

async function fromTable(content: Buffer, place: Place): Promise<Found> {
	if (place.legalBasis === '')
		return { document: null, faults: [], errors: { dasar: fieldErrors.dasar() } };
	const table = await readSmallTable(content, dictionaryColumns, mostDictionaryRows);
	if (!table.ok) return { document: null, faults: [], errors: { berkas: refusalTexts(table) } };
	const { document, defects } = readDictionary(table.rows, place);
	const faults = defects.slice(0, 100).map(({ row, column, value, ...defect }) => ({
		at: m.framework_fault_cell({ row, column }),
		value,
		text: faultText(defect),
	}));
	return { document, faults, errors: {} };
}

/** Reads what was sent, and says by field and by cell what is wrong with it. */
export async function check(form: FormData): Promise<Checked> {
	const text = (name: string) => String(form.get(name) ?? '');
	const values = { kode: text('kode'), nama: text('nama'), dasar: text('dasar') };
	const content = await checkedContent(form, largest);
	const errors: Checked['errors'] = {};
	const place = importForm.safeParse(values);
	for (const { path } of place.error?.issues ?? []) {
		const field = String(path[0]) as keyof typeof fieldErrors;
		errors[field] = fieldErrors[field]();
	}
	if (content.length === 0) errors['berkas'] = m.framework_import_missing();
	if (content.length > largest) errors['berkas'] = m.framework_import_too_large();
	const nothing = { values, errors, faults: [], document: null, content: '' };
	if (!place.success || Object.keys(errors).length > 0) return nothing;
	const { kode, nama, dasar } = place.data;
	const into = { code: kode, name: nama, legalBasis: dasar };
	const found = looksLikeJson(content) ? fromJson(content, into) : await fromTable(content, into);
	return { values, ...found, content: found.document ? content.toString('base64') : '' };
}
