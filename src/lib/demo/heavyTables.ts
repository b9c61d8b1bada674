import { kindColumns } from './visitKinds.ts';

/**
 * Tables that are poured in by COPY. Their keys, indexes and foreign keys are taken off before and
 * built again after: on 15 million periods this is the difference between minutes and an hour.
 */
export const heavyTables = {
	'competency.observation':
		'id, key, officer_id, competency_id, level, source, reliability_version, observed_on, expires_on, author_officer_id, evidence, recorded_at',
	'competency.belief':
		'officer_id, competency_id, chances, proven_level, proven_until, as_of, rule',
	'competency.need': 'officer_id, competency_id, level, weight, standard_id, since',
	'learning.enrolment': 'id, officer_id, course_id, goal_id, enrolled_at, due_on, passed_at, score',
	'learning.lesson_progress': 'enrolment_id, lesson_id, place, visited_at, done_at',
	'learning.attempt': 'id, enrolment_id, number, started_at, answers, submitted_at, score, passed',
	'learning.certificate': 'id, number, enrolment_id, issued_at',
	'hours.entry':
		'id, key, officer_id, learned_on, form_code, rule_version, claimed_jp, proof, recorded_at',
	'hours.posting': 'entry_id, account, officer_id, learned_on, jp',
	'counter.qualification': 'officer_id, competency_code, level, valid_until, as_of',
	'counter.desk_session': 'id, desk_id, officer_id, from_at, to_at',
	'counter.day_number': 'office_id, day, prefix, last_number',
	'counter.demand_day': 'office_id, day, prefix, half_hours, tickets',
	'counter.visit':
		'id, token, office_id, service_id, day, prefix, number, channel, priority, taken_at, called_at, started_at, held_at, ended_at, outcome, officer_id, desk_id',
	'counter.period': 'visit_id, from_at, to_at, follows_at, state, officer_id',
	'counter.officer_day': `officer_id, service_id, office_id, day, visits, served_seconds, served_seconds_squared, waited_seconds, held_seconds, interrupted, ${kindColumns}`,
	'counter.office_quarter': 'office_id, quarter, visits, served_seconds, waited_seconds',
	'satisfaction.invitation': 'token, visit_id, invited_at, expires_at, used_on',
	'satisfaction.answer':
		'id, office_id, service_id, day, channel, band, hour, suspected_duplicate, persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, pengaduan, sarana, sex, age_band, education, occupation, comment, counted_on',
	'satisfaction.officer_week': `officer_id, service_id, office_id, week, answers, score_sum, score_sum_squared, element_answers, persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, pengaduan, sarana, ${kindColumns}`,
} as const;

export type HeavyTable = keyof typeof heavyTables;
