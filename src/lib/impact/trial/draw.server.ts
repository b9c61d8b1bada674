import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announceAll } from '../../platform/events.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { sha256 } from './hash.server.ts';
import { mayRunTrial } from './policy.ts';
import type { Registration } from './registration.ts';
import { drawPlaces } from './rules-draw.ts';
import { insertDraw, officersWith, revealSeed } from './store-draw.server.ts';
import { lockTrial } from './store-trial.server.ts';
import type { StoredTrial } from './store-trial.server.ts';

export type Drawn =
	| { readonly ok: true; readonly repeated: boolean }
	| {
			readonly ok: false;
			readonly reason: 'trialUnknown' | 'notRegistered' | 'drawTooEarly' | 'beaconMissing';
	  };

/**
 * Draws once, on the day that was registered or after it, with the seed whose digest is public and
 * the public number if one was named. Whoever has a seat is enrolled; the others are told their day.
 */
export async function drawTrial(
	act: Act,
	who: Principal,
	id: number,
	givenBeacon: string | null,
): Promise<Drawn> {
	return act.db.transaction().execute(async (tx) => {
		const trial = await lockTrial(tx, id);
		if (!trial || !mayRunTrial(who, trial.above)) return { ok: false, reason: 'trialUnknown' };
		if (trial.drawnAt) return { ok: true, repeated: true };
		const { seedHash, registration: text } = trial;
		if (seedHash === null || text === null) return { ok: false, reason: 'notRegistered' };
		const beacon = trial.beacon === null ? null : (givenBeacon ?? '').trim();
		if (beacon === '') return { ok: false, reason: 'beaconMissing' };
		const seed = await revealSeed(tx, id, act.today);
		if (seed === null) return { ok: false, reason: 'drawTooEarly' };
		const registration = JSON.parse(text) as Registration;
		const { round, places } = drawPlaces(registration, seed, beacon, sha256);
		const drawn = { seed, beacon, round, drawnAt: act.now, by: who.officerId };
		await insertDraw(tx, { ...drawn, trialId: id, seedHash, places });
		await record(tx, act, {
			act: 'impact.trialDrawn',
			subject: 'impact.trial',
			subjectId: id,
			after: { seed, beacon, round },
		});
		if (trial.design === 'lottery') await tellSeats(tx, act, trial);
		return { ok: true, repeated: false };
	});
}

async function tellSeats(tx: Tx, act: Act, trial: StoredTrial): Promise<void> {
	const { id: trialId, courseCode, courseTitle, promisedOn, windowFrom } = trial;
	const [seated, waiting] = [
		await officersWith(tx, trialId, true),
		await officersWith(tx, trialId, false),
	];
	await announceAll(tx, act, [
		...seated.map((officerId) => ({
			name: 'impact.seatGiven',
			key: `${trialId}:${officerId}`,
			payload: { trialId, officerId, courseCode, dueOn: windowFrom },
		})),
		...waiting.map((officerId) => ({
			name: 'impact.seatPromised',
			key: `${trialId}:${officerId}`,
			payload: { trialId, officerId, courseCode, courseTitle, promisedOn },
		})),
	]);
}
