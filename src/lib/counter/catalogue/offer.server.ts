import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { yearOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { OfferSettings } from './offer.ts';
import type { CatalogueOutcome } from './outcome.ts';
import { isSure } from '../service.ts';
import { lockOffer } from './store-offer.server.ts';
import type { OfferKey } from './store-offer.server.ts';
import { versionInForce } from './store-version.server.ts';
import type { Version } from './version.ts';

/** Hides a service from the public, or gives it a season and words of the neighbourhood. */
export function setOffer(act: Act, asked: OfferKey & OfferSettings): Promise<CatalogueOutcome> {
	return act.db.transaction().execute((tx) => setOfferIn(tx, act, asked));
}

export async function setOfferIn(
	tx: Tx,
	act: Act,
	{ officeId, code, hidden, season, aliases }: OfferKey & OfferSettings,
): Promise<CatalogueOutcome> {
	const before = await lockOffer(tx, { officeId, code });
	if (!before) return { ok: false, reason: 'notOfferedHere' };
	const { serviceId } = before;
	await tx
		.updateTable('counter.office_service')
		.set({ hidden, season_from: season?.from ?? null, season_to: season?.to ?? null })
		.set({ aliases: [...aliases] })
		.where('office_id', '=', officeId)
		.where('service_id', '=', serviceId)
		.execute();
	await record(tx, act, {
		act: 'counter.offerSet',
		subject: 'counter.office_service',
		subjectId: `${officeId}/${code}`,
		before: { hidden: before.hidden, season: before.season, aliases: before.aliases },
		after: { hidden, season, aliases },
	});
	return { ok: true };
}

async function onVersion(
	act: Act,
	key: OfferKey,
	then: (tx: Tx, version: Version) => Promise<CatalogueOutcome>,
): Promise<CatalogueOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const offer = await lockOffer(tx, key);
		if (!offer) return { ok: false, reason: 'notOfferedHere' };
		const chain = { serviceId: offer.serviceId, officeId: key.officeId };
		const version = await versionInForce(tx, chain, act.today);
		return version ? then(tx, version) : { ok: false, reason: 'notOfferedHere' };
	});
}

/** The unit confirms by decree that it keeps the time in the text that applies; for this office alone. */
export function confirmPromise(
	act: Act,
	asked: OfferKey & { officerId: number; decree: string; decreeOn: Day },
): Promise<CatalogueOutcome> {
	return onVersion(act, asked, async (tx, version) => {
		if (version.text.promise === null) return { ok: false, reason: 'noPromise' };
		if (isSure(version.text.marks, 'promise')) return { ok: false, reason: 'alreadyConfirmed' };
		if (asked.decreeOn > act.today) return { ok: false, reason: 'decreeInFuture' };
		const added = await tx
			.insertInto('counter.promise_confirmation')
			.values({
				standard_id: version.id,
				office_id: asked.officeId,
				decree: asked.decree,
				decree_on: asked.decreeOn,
				officer_id: asked.officerId,
				confirmed_at: act.now,
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (added.numInsertedOrUpdatedRows === 1n)
			await record(tx, act, {
				act: 'counter.promiseConfirmed',
				subject: 'counter.standard',
				subjectId: version.id,
				after: { officeId: asked.officeId, decree: asked.decree },
			});
		return { ok: true };
	});
}

/** The yearly review of the text by which the office works. Once a year; a second one is refused. */
export function reviewStandard(
	act: Act,
	asked: OfferKey & { officerId: number; kept: boolean; finding: string },
): Promise<CatalogueOutcome> {
	return onVersion(act, asked, async (tx, version) => {
		const year = yearOf(act.today);
		const added = await tx
			.insertInto('counter.standard_review')
			.values({
				standard_id: version.id,
				office_id: asked.officeId,
				year,
				held_on: act.today,
				kept: asked.kept,
				finding: asked.finding,
				officer_id: asked.officerId,
				recorded_at: act.now,
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (added.numInsertedOrUpdatedRows !== 1n) return { ok: false, reason: 'alreadyReviewed' };
		await record(tx, act, {
			act: 'counter.standardReviewed',
			subject: 'counter.standard',
			subjectId: version.id,
			after: { officeId: asked.officeId, year, kept: asked.kept },
		});
		return { ok: true };
	});
}
