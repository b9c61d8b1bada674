import type { Db } from '../platform/database.server.ts';
import { putServices } from './catalogue/store-reference.server.ts';
import { services } from './reference/services.ts';
import { standardTextOf } from './reference/standardTexts.ts';

/** Writes the 32 services and the province's text of their standards; safe to repeat at each start. */
export async function seedReference(db: Db): Promise<void> {
	const reference = services.map((service) => ({ service, text: standardTextOf(service) }));
	await putServices(db, reference);
}
