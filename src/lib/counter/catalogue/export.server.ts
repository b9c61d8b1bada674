import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { catalogueFields, columnOf } from './columns.ts';
import type { Offer } from './offer.ts';
import { offersOf } from './store-offer.server.ts';
import { textsOf } from './store-version.server.ts';
import { typedOf } from './typed.ts';
import type { StandardText } from './standard.ts';

/**
 * The catalogue of an office as rows, header first: what applies, or the draft where one is being
 * worked on. Sent back unchanged to the import it changes nothing.
 */
export async function catalogueRows(db: Db, officeId: number, today: Day): Promise<string[][]> {
	const [offers, texts] = await Promise.all([
		offersOf(db, { officeId, today }),
		textsOf(db, officeId, today),
	]);
	const rows = offers.flatMap((offer) => {
		const text = texts.get(offer.serviceId);
		return text ? [rowOf(offer, text)] : [];
	});
	return [catalogueFields.map(columnOf), ...rows];
}

function rowOf(offer: Offer, text: StandardText): string[] {
	const cells: Record<string, string> = {
		kode: offer.code,
		nama: offer.name,
		sembunyi: offer.hidden ? 'ya' : 'tidak',
		musim_dari: String(offer.season?.from ?? ''),
		musim_sampai: String(offer.season?.to ?? ''),
		kata: offer.aliases.join(', '),
		...typedOf(text),
	};
	return catalogueFields.map((field) => cells[field] ?? '');
}
