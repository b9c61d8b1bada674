import * as m from '../../words/messages.js';
import type { Unit } from '../conversion.ts';
import type { Path } from '../form.ts';
import type { RecordField, RecordKind } from './activity.ts';

export const recordWords = (field: RecordField): string => m[`activity_${field}`]();

const hints: Partial<Record<RecordField, () => string>> = {
	peran: m.activity_peran_hint,
	pendamping: m.activity_pendamping_hint,
	alamat: m.activity_alamat_hint,
	sumber: m.activity_sumber_hint,
};
export const recordHint = (field: RecordField): string | undefined => hints[field]?.();

export const proofWords = (kind: RecordKind): string => m[`activity_proof_${kind}`]();

export const pathWords = (path: Path): string => m[`activity_path_${path}`]();

/** How a form is counted, as a clause. */
export const unitWords = (unit: Exclude<Unit, 'unknown'>): string => m[`activity_unit_${unit}`]();

/** The question for the number of units. */
export const amountWords = (unit: Exclude<Unit, 'unknown'>): string =>
	m[`activity_amount_${unit}`]();

export const missingWords = (field: RecordField | 'nomor'): string =>
	field === 'nomor' ? m.activity_number_missing() : m.activity_missing();
