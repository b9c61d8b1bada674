import { sql } from 'kysely';
import { yearOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import { isSure } from '../service.ts';
import type { Offer, OfferSettings } from './offer.ts';
import { completenessOf, missingParts } from './rules-completeness.ts';
import { standardParts } from './standard.ts';
import type { StandardText } from './standard.ts';

/** A review counts in its year and in the next one: the yearly round is then not yet late. */
const reviewCountsYears = 1;

const settings = sql`
	o.hidden, o.aliases, case when o.season_from is not null
		then jsonb_build_object('from', o.season_from, 'to', o.season_to) end as season`;

type OfferRow = Omit<Offer, 'missing' | 'completeness' | 'promised'> & {
	text: StandardText;
	adopted: boolean;
	discussed: boolean;
	monitored: boolean;
};

/** The catalogue of an office on a day, or the one service that a code names: one statement. */
export async function offersOf(
	db: Db,
	asked: { officeId: number; today: Day; code?: string },
): Promise<Offer[]> {
	const { officeId, today, code = null } = asked;
	const { rows } = await sql<OfferRow>`
		select service.id as "serviceId", service.code, service.name, service.category, ${settings},
			st.id as "standardId", st.number as version, st.office_id is not null as own,
			counter.marks_at(st, ${officeId}) as marks, counter.standard_text(st) as text,
			st.decree is not null as adopted,
			exists (select from counter.standard_discussion d where d.standard_id = st.id) as discussed,
			exists (select from counter.standard_review r where r.standard_id = st.id
				and r.office_id = ${officeId} and r.year >= ${yearOf(today) - reviewCountsYears}) as monitored,
			case when draft.id is not null
				then case when draft.proposed_at is null then 'draft' else 'review' end end as draft
		from counter.office_service o
		join counter.service on service.id = o.service_id
		cross join lateral counter.standard_on(service.id, ${officeId}, ${today}) st
		left join counter.standard draft on draft.service_id = service.id and draft.office_id = ${officeId}
			and draft.valid_from is null and draft.withdrawn_at is null
		where o.office_id = ${officeId} and service.valid_to is null
			and (${code}::text is null or service.code = ${code})
		order by service.code`.execute(db);
	return rows.map(({ text, adopted, discussed, monitored, ...offer }) => {
		const missing = missingParts(text);
		const filled = standardParts.length - missing.length;
		const completeness = completenessOf({ filled, adopted, discussed, monitored });
		const promised = text.promise !== null && isSure(offer.marks, 'promise');
		return { ...offer, promised, missing, completeness };
	});
}

export type OfferKey = { readonly officeId: number; readonly code: string };
export type LockedOffer = OfferSettings & { serviceId: number; freeByLaw: boolean };

/** Locks a service of an office, so that two heads of it decide one after the other. */
export async function lockOffer(tx: Tx, { officeId, code }: OfferKey): Promise<LockedOffer | null> {
	const { rows } = await sql<LockedOffer>`
		select o.service_id as "serviceId", service.free_by_law as "freeByLaw", ${settings}
		from counter.office_service o
		join counter.service on service.id = o.service_id
		where o.office_id = ${officeId} and service.code = ${code}
		for update of o`.execute(tx);
	return rows[0] ?? null;
}
