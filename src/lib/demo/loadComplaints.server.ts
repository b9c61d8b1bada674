import type pg from 'pg';
import { receiptAlphabet, receiptLength } from '../satisfaction/index.ts';
import { complaintLimits } from '../satisfaction/complaint/reference/limits.ts';
import { holidays2025And2026, WorkingCalendar } from '../time/index.ts';
import type { City, CityOffice } from './city.ts';
import { clocksOf, standingOf, toldOf } from './complaintClocks.ts';
import { finishedAfter, tourFates, type Fate } from './complaintFates.ts';
import { complaintOf } from './complaintStory.ts';
import { pour } from './pour.server.ts';
import { seeded, type Random } from './random.ts';
import type { Story } from './story.ts';
import { inventToken } from './token.ts';

/** Complaints of an office in half a year; Jakarta's CRM had 186,000 of all kinds in 2024. */
const each = { tiny: 6, small: 20, city: 60 } as const;
const longestAgo = 200;

/** Stores invented complaints in every state, with clocks and what was told of them. */
export async function loadComplaints(pool: pg.Pool, city: City, story: Story): Promise<void> {
	const told = tell(city, story);
	await pour(pool, 'satisfaction.complaint', complaintColumns, function* (row) {
		for (const { id, receipt, token, complaint } of told) {
			row.int(id).code(receipt).code(token).code(complaint.kind).code(complaint.privacy);
			row.intOrNull(complaint.askedOfficeId).text(complaint.body).int(1);
			yield row.instant(complaint.steps[0]?.at ?? 0);
		}
	});
	await pour(pool, 'satisfaction.complaint_contact', contactColumns, function* (row) {
		for (const { id, complaint } of told)
			if (complaint.privacy !== 'anonim' && complaint.steps.at(-1)?.act !== 'finished')
				yield row
					.int(id)
					.code(complaint.privacy)
					.text(`Warga Contoh ${id}`)
					.code(`warga${id}@contoh.invalid`);
	});
	await pour(pool, 'satisfaction.complaint_clock', clockColumns, function* (row) {
		for (const { id, clocks } of told)
			for (const clock of clocks) {
				row.int(id).int(clock.round).code(clock.clock).int(clock.days).code(clock.fromOn);
				row.code(clock.nearOn).code(clock.dueOn).textOrNull(clock.metOn);
				yield row.instantOrNull(clock.nearToldAt).instantOrNull(clock.brokenToldAt);
			}
	});
	await pour(pool, 'satisfaction.complaint_step', stepColumns, function* (row) {
		for (const { id, complaint, clocks } of told) {
			const told = toldOf(clocks).map((step) => ({
				...{ officerId: null, note: null, officeId: null, element: null },
				...step,
				token: `${step.act}:${id}:${step.round}:${step.clock}`,
				author: 'system:escalate',
			}));
			const done = complaint.steps.map((step, turn) => ({
				...step,
				clock: null,
				token: turn === 0 ? `received:${id}` : `contoh:${id}:${turn}`,
				author: step.officerId === null ? 'citizen' : `officer:${step.officerId}`,
			}));
			for (const step of [...done, ...told].sort((one, other) => one.at - other.at)) {
				row.int(id).instant(step.at).code(step.act).code(step.author).intOrNull(step.officerId);
				row.textOrNull(step.note).intOrNull(step.officeId).textOrNull(step.element);
				yield row.textOrNull(step.clock).code(step.token);
			}
		}
	});
	await pour(pool, 'satisfaction.complaint_case', caseColumns, function* (row) {
		for (const { id, complaint, clocks } of told) {
			const standing = standingOf(complaint, clocks);
			row.int(id).int(complaint.officeId).code(standing.status).int(standing.round);
			row.code(complaint.class).textOrNull(complaint.element).code(complaint.receivedOn);
			row.textOrNull(standing.nearOn).textOrNull(standing.dueOn);
			row.instantOrNull(standing.finishedAt).instant(complaint.steps[0]?.at ?? 0);
			row.code(standing.answerDueOn).textOrNull(standing.answerMetOn).code(standing.finishDueOn);
			yield row.instantOrNull(standing.firstFinishedAt);
		}
	});
}

function tell(city: City, story: Story) {
	const random = seeded(`${story.seed}/complaints`);
	const calendar = new WorkingCalendar(holidays2025And2026);
	const central = city.offices.find(({ level }) => level === 'mpp') ?? city.offices[0];
	const { today } = story;
	return city.offices
		.flatMap((office) =>
			fatesOf(random, office, story).map((fate) =>
				complaintOf(random, { fate, office, central: central ?? office, today }),
			),
		)
		.toSorted((one, other) => (one.steps[0]?.at ?? 0) - (other.steps[0]?.at ?? 0))
		.map((complaint, index) => ({
			id: index + 1,
			receipt: inventReceipt(random),
			token: inventToken(random),
			complaint,
			clocks: clocksOf(
				complaint,
				complaintLimits[0] as (typeof complaintLimits)[number],
				calendar,
				today,
			),
		}));
}

function fatesOf(random: Random, { unit }: CityOffice, { size, tourOffice }: Story): Fate[] {
	const past = Array.from({ length: each[size] }, (): Fate => {
		const ago = random.between(4, longestAgo);
		const answered = random.chance(0.9) ? random.between(0, 3) : random.between(4, 9);
		const days = random.chance(0.85) ? random.between(answered, 12) : random.between(15, 40);
		const steps = finishedAfter(days, answered).filter(([after]) => after < ago);
		return { ago, steps };
	});
	return unit.code === tourOffice ? [...tourFates, ...past] : past;
}

function inventReceipt(random: Random): string {
	const letters = Array.from({ length: receiptLength }, () => receiptAlphabet[random.below(32)]);
	return letters.join('');
}

const complaintColumns =
	'id, receipt, token, kind, privacy, office_id, body, limit_version, received_at';
const contactColumns = 'complaint_id, privacy, name, email';
const clockColumns =
	'complaint_id, round, clock, days, from_on, near_on, due_on, met_on, near_told_at, broken_told_at';
const stepColumns =
	'complaint_id, at, act, author, author_officer_id, note, office_id, element, clock, token';
const caseColumns =
	'complaint_id, office_id, status, round, class, element, received_on, near_on, due_on, finished_at, received_at, answer_due_on, answer_met_on, finish_due_on, first_finished_at';
