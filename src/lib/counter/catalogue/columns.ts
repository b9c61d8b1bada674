import { standardFields } from './typed.ts';

/**
 * The columns of a catalogue as a table: what the office decides, then the 14 parts. A list has one
 * entry a line of its cell. The same names stand in the template, the export and the import.
 */
const offerFields = ['sembunyi', 'musim_dari', 'musim_sampai', 'kata'] as const;
export const catalogueFields = ['kode', 'nama', ...offerFields, ...standardFields] as const;
export type CatalogueField = (typeof catalogueFields)[number];

/** columnOf('waktu_angka') → 'WAKTU ANGKA' */
export function columnOf(field: CatalogueField): string {
	return field.replaceAll('_', ' ').toUpperCase();
}
