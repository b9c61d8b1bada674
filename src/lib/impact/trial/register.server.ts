import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announce } from '../../platform/events.server.ts';
import { newSeed, sha256 } from './hash.server.ts';
import { trialLimits } from './limits.ts';
import { planOf } from './planOf.ts';
import { mayRunTrial } from './policy.ts';
import { checkRegistration, registrationOf, strataFrom } from './rules-register.ts';
import type { RegisterRefusal } from './rules-register.ts';
import { numberApplicants } from './store-applicant.server.ts';
import { freeze } from './store-draw.server.ts';
import { lockTrial } from './store-trial.server.ts';

export type Registered =
	| { readonly ok: true; readonly digest: string; readonly repeated: boolean }
	| { readonly ok: false; readonly reason: RegisterRefusal | 'trialUnknown' };

/**
 * Registers a trial: plan, applicants, seats and looks are frozen in one text, a seed is made that
 * nobody sees before the day of the draw, and both digests become public with their time. Pressing
 * twice registers once. `drawSeed` makes what nobody can guess; a test that must draw the same again
 * hands in its own.
 */
export async function registerTrial(
	act: Act,
	who: Principal,
	id: number,
	drawSeed: () => string = newSeed,
): Promise<Registered> {
	return act.db.transaction().execute(async (tx) => {
		const trial = await lockTrial(tx, id);
		if (!trial || !mayRunTrial(who, trial.above)) return { ok: false, reason: 'trialUnknown' };
		if (trial.digest) return { ok: true, digest: trial.digest, repeated: true };
		const plan = planOf(trial);
		const lots = await numberApplicants(tx, id, drawSeed());
		const strata = strataFrom(plan, lots, trialLimits.namedFrom);
		const refusal = checkRegistration(plan, strata, trialLimits, act.today);
		if (refusal) return { ok: false, reason: refusal };
		const seed = drawSeed();
		const seedHash = sha256(seed);
		const document = registrationOf(id, plan, strata, seedHash, trialLimits);
		const registration = JSON.stringify(document);
		const digest = sha256(registration);
		const by = who.officerId;
		await freeze(tx, { id, seed, seedHash, registration, digest, by, at: act.now });
		await record(tx, act, {
			act: 'impact.trialRegistered',
			subject: 'impact.trial',
			subjectId: id,
			after: { digest, seedHash, applicants: lots.length },
		});
		const payload = { trialId: id, digest, seedHash };
		await announce(tx, act, { name: 'impact.trialRegistered', key: String(id), payload });
		return { ok: true, digest, repeated: false };
	});
}
