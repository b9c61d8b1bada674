import type { Db } from '../../platform/database.server.ts';
import { pairsOf } from './drawFile.ts';
import type { DrawFile } from './drawFile.ts';
import type { Registration } from './registration.ts';
import { amendmentsOf } from './store-amendment.server.ts';
import type { Amendment } from './store-amendment.server.ts';
import { drawOf } from './store-draw.server.ts';
import { looksOf } from './store-look.server.ts';
import type { TakenLook } from './store-look.server.ts';
import { trialById } from './store-trial.server.ts';
import type { StoredTrial } from './store-trial.server.ts';

export type PublicTrial = {
	readonly trial: StoredTrial;
	readonly registration: Registration;
	readonly file: DrawFile;
	readonly looks: readonly TakenLook[];
	readonly amendments: readonly Amendment[];
};

/** What everybody may see of a registered trial; null for a draft. Four statements. */
export async function publicTrial(db: Db, id: number): Promise<PublicTrial | null> {
	const trial = await trialById(db, id);
	if (!trial?.registration || !trial.digest || !trial.registeredAt) return null;
	const [draw, looks, amendments] = await Promise.all([
		drawOf(db, id),
		looksOf(db, id),
		amendmentsOf(db, id),
	]);
	const file = {
		registration: trial.registration,
		digest: trial.digest,
		registeredAt: trial.registeredAt.toISOString(),
		seed: draw?.seed ?? null,
		beacon: draw?.beacon ?? null,
		drawnAt: draw?.drawnAt.toISOString() ?? null,
		places: pairsOf(draw?.places ?? new Map()),
	};
	const registration = JSON.parse(trial.registration) as Registration;
	return { trial, registration, file, looks, amendments };
}
