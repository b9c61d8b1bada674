import type { Db } from '../platform/database.server.ts';
import { services } from './reference/services.ts';
import { putServices } from './store-service.server.ts';

/** Writes the 32 standards; safe to repeat at each start. */
export async function seedReference(db: Db): Promise<void> {
	await putServices(db, services);
}
