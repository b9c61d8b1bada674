import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { EntryDetail } from './entry-detail.ts';
import { entryColumns } from './store.server.ts';

/** An entry with rule, postings, cap and proof; one statement. Null: there is none. */
export async function entryDetail(db: Db, entryId: number): Promise<EntryDetail | null> {
	const { rows } = await sql<EntryDetail>`
		select ${entryColumns}, entry.key, entry.officer_id as "officerId",
			card.full_name as "officerName", card.nip, card.unit_name as "unitName",
			coalesce((select jsonb_agg(above_id) from people.unit_above
				where unit_id = card.unit_id), '[]') as above,
			(select supervisor_id from people.supervision own
				where own.officer_id = entry.officer_id) as "supervisorId",
			entry.international, entry.recorded_at as "recordedAt",
			lower(hours.learning_year(card.kind, card.contract_from, entry.learned_on)) as "yearFrom",
			jsonb_build_object('formCode', rule.form_code, 'version', rule.version, 'unit', rule.unit,
				'jp', rule.jp, 'jpInternational', rule.jp_international,
				'internationalFactor', rule.international_factor, 'capPer', rule.cap_per,
				'capJp', rule.cap_jp, 'capJpInternational', rule.cap_jp_international,
				'capTimes', rule.cap_times, 'validFrom', rule.valid_from, 'validTo', rule.valid_to,
				'legalBasis', rule.legal_basis, 'source', rule.source, 'doubt', rule.doubt) as rule,
			(select jsonb_agg(jsonb_build_object('account', account, 'jp', jp))
				from hours.posting where entry_id = entry.id) as postings,
			(select id from hours.entry taken where taken.reverses = entry.id) as "reversedBy",
			(select jsonb_build_object('jp', coalesce(sum(jp), 0), 'times', coalesce(sum(sign(jp)), 0))
				from hours.entry earlier join hours.posting on posting.entry_id = earlier.id
				where posting.account = 'recognised' and earlier.officer_id = entry.officer_id
					and earlier.form_code = entry.form_code and earlier.id < entry.id
					and case rule.cap_per when 'month'
						then date_trunc('month', earlier.learned_on::timestamp)
							= date_trunc('month', entry.learned_on::timestamp)
						else earlier.learned_on = entry.learned_on end) as before,
			(select jsonb_build_object('number', number, 'courseCode', course_code,
					'courseTitle', course_title, 'courseVersion', course_version, 'jp', cert.jp,
					'score', score, 'enrolledAt', enrolled_at, 'passedAt', passed_at,
					'issuedAt', issued_at)
				from learning.certificate_card cert
				where cert.number = entry.proof ->> 'number'
					and cert.officer_id = entry.officer_id) as certificate
		from hours.entry
		join hours.form on form.code = entry.form_code
		join hours.conversion_rule rule
			on rule.form_code = entry.form_code and rule.version = entry.rule_version
		join people.officer_card card on card.officer_id = entry.officer_id
		where entry.id = ${entryId}`.execute(db);
	return rows[0] ?? null;
}
