import type { Db } from '../platform/database.server.ts';
import { complaintLimits } from './complaint/reference/limits.ts';
import { addLimits } from './complaint/addLimits.server.ts';

/** Brings the limits of complaints into the database; versions that are there stay. */
export async function seedReference(db: Db): Promise<void> {
	await addLimits(db, complaintLimits);
}
