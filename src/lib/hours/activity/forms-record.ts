import type { RecordField, ShortRecord } from './activity.ts';
import { fieldsOf, needsNumber, recordKind } from './rules-record.ts';

const most = 600;

type Read =
	| { readonly ok: true; readonly record: ShortRecord }
	| { readonly ok: false; readonly missing: readonly (RecordField | 'nomor')[] };

/**
 * The short record of a form from what was sent; whatever the form does not ask for is left out.
 *
 * readRecord('NKL01', { pendamping: 'Rina', topik: '…' }, null) → { ok: false, missing: ['tindakLanjut'] }
 */
export function readRecord(
	formCode: string,
	sent: Readonly<Record<string, string>>,
	number: string | null,
): Read {
	const kind = recordKind(formCode);
	const lines = fieldsOf[kind].map((field) => [field, (sent[field] ?? '').trim()] as const);
	const missing: (RecordField | 'nomor')[] = lines
		.filter(([, text]) => text.length === 0 || text.length > most)
		.map(([field]) => field);
	if (needsNumber(kind) && number === null) missing.push('nomor');
	return missing.length === 0
		? { ok: true, record: Object.fromEntries(lines) }
		: { ok: false, missing };
}
