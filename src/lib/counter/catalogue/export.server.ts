import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { catalogueFields, columnOf } from './columns.ts';
import type { Now } from './rules-import.ts';
import { catalogueNow } from './store-import.server.ts';
import { typedOf } from './typed.ts';

/**
 * The catalogue of an office as rows, header first: what applies, or the draft where one is being
 * worked on. Sent back unchanged to the import it changes nothing.
 */
export async function catalogueRows(db: Db, officeId: number, today: Day): Promise<string[][]> {
	const now = await catalogueNow(db, officeId, today);
	return [catalogueFields.map(columnOf), ...[...now].map(([code, one]) => rowOf(code, one))];
}

function rowOf(code: string, now: Now): string[] {
	const cells: Readonly<Record<string, string>> = {
		kode: code,
		nama: now.name,
		sembunyi: now.hidden ? 'ya' : 'tidak',
		musim_dari: String(now.season?.from ?? ''),
		musim_sampai: String(now.season?.to ?? ''),
		kata: now.aliases.join(', '),
		...typedOf(now.text),
	};
	return catalogueFields.map((field) => cells[field] ?? '');
}
