import type { Channel } from '../satisfaction/index.ts';
import { bandOf } from '../satisfaction/index.ts';
import { surveyToken } from '../satisfaction/token.server.ts';
import { isoWeekStart } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { commentFor, elementKeys, scoresFor } from './answering.ts';
import type { CityOffice } from './city.ts';
import type { CopySink } from './copySink.server.ts';
import type { Random } from './random.ts';
import type { DemoVisit } from './visit.ts';
import { kindsOf } from './visitKinds.ts';

export type AnswerTables =
	'satisfaction.invitation' | 'satisfaction.answer' | 'satisfaction.officer_week';

const untilExpiry = 8 * 86_400;

const sexes = ['L', 'P'] as const;
const ages = ['<20', '20-29', '20-29', '30-39', '30-39', '40-49', '50-59', '60+'] as const;
const educations = ['SD', 'SMP', 'SMA', 'SMA', 'SMA', 'S1', 'S1', 'S2'] as const;
const occupations = ['PNS', 'Swasta', 'Swasta', 'Wirausaha', 'Lainnya', 'Lainnya', 'TNI'] as const;

/** Chance that a served citizen who leaves the link unused answers in another way. */
const elsewhereChance = 0.011;
const elsewhere = ['kiosk', 'kiosk', 'kiosk', 'paper', 'paper', 'tablet', 'officeLed'] as const;

/** Of a week: answers, scores, squares of the totals, answers again, the nine elements, and kinds of visits. */
type Sums = number[];

/** Writes invitations and answers, and keeps the weeks of officers; all other sums are counted anew. */
export class AnswerWriter {
	readonly #into: Readonly<Record<AnswerTables, CopySink>>;
	readonly #random: Random;
	readonly #weeks = new Map<string, { sums: Sums; keys: readonly number[] }>();
	#week: Day | null = null;
	readonly #others: Random;
	#answers = 0;

	constructor(into: Readonly<Record<AnswerTables, CopySink>>, random: Random) {
		this.#into = into;
		this.#random = random;
		this.#others = random.fork('elsewhere');
	}

	/** A served citizen is invited; whoever answers does so on the same day. */
	invite(stored: { id: number; token: string }, visit: DemoVisit, usedOn: Day | null): void {
		const { row } = this.#into['satisfaction.invitation'];
		const ended = visit.ended ?? visit.taken;
		row.code(surveyToken(stored.token)).int(stored.id).instant(ended);
		row.instant(ended - ((ended + 7 * 3600) % 86_400) + untilExpiry);
		if (usedOn === null) row.none();
		else row.code(usedOn);
		this.#into['satisfaction.invitation'].end();
	}

	answer(
		office: CityOffice,
		day: Day,
		stored: { id: number; token: string },
		visit: DemoVisit,
		manner: number,
	): void {
		if (!visit.by || visit.ended === null) return;
		const scores = scoresFor(this.#random, visit, visit.by, day, manner);
		this.invite(stored, visit, day);
		this.#row(office, day, visit, scores, this.#random, { channel: 'link', suspected: false });
		this.#countWeek(day, [visit.by.officer.id, visit.service.id, office.id], visit, scores);
	}

	/**
	 * Now and then a citizen answers without the link: at the kiosk by the exit, on paper, on a
	 * tablet. Drawn from a stream of its own, so that the other answers stay what they were.
	 */
	elsewhere(office: CityOffice, day: Day, visit: DemoVisit, manner: number): void {
		const random = this.#others;
		if (!visit.by || !random.chance(elsewhereChance)) return;
		const channel = random.pick(elsewhere);
		const hasty = random.chance(0.07) && visit.service.free;
		const scores = hasty
			? elementKeys.map(() => 4)
			: scoresFor(random, visit, visit.by, day, manner);
		const copies = channel !== 'officeLed' && random.chance(0.03) ? 2 : 1;
		for (let copy = 1; copy <= copies; copy += 1) {
			this.#row(office, day, visit, scores, random, { channel, suspected: copy === 2 });
		}
	}

	#row(
		office: CityOffice,
		day: Day,
		visit: DemoVisit,
		scores: readonly number[],
		random: Random,
		came: { channel: Channel; suspected: boolean },
	): void {
		const { row } = this.#into['satisfaction.answer'];
		const ended = visit.ended ?? visit.taken;
		const hour = Math.floor(((ended + 7 * 3600) % 86_400) / 3600);
		row
			.int((this.#answers += 1))
			.int(office.id)
			.int(visit.service.id)
			.code(day);
		row.code(came.channel).code(bandOf(hour));
		row.intOrNull(came.channel === 'paper' ? null : hour).yes(came.suspected);
		for (const score of scores) row.int(score);
		for (const choices of [sexes, ages, educations, occupations]) {
			if (random.chance(0.15)) row.none();
			else row.code(random.pick<string>(choices));
		}
		row.textOrNull(came.channel === 'kiosk' ? null : commentFor(random)).code(day);
		this.#into['satisfaction.answer'].end();
	}

	#countWeek(day: Day, keys: readonly number[], visit: DemoVisit, scores: readonly number[]): void {
		const week = isoWeekStart(day);
		if (this.#week !== week) this.closeWeek();
		this.#week = week;
		const key = keys.join(':');
		const total = scores.reduce((sum, score) => sum + score, 0);
		const adds = [1, total, total * total, 1, ...scores, ...kindsOf(visit)];
		const sums = this.#weeks.get(key)?.sums ?? adds.map(() => 0);
		this.#weeks.set(key, { sums: sums.map((sum, at) => sum + (adds[at] ?? 0)), keys });
	}

	closeWeek(): void {
		for (const { keys, sums } of this.#weeks.values()) {
			const { row } = this.#into['satisfaction.officer_week'];
			for (const key of keys) row.int(key);
			row.code(this.#week as Day);
			for (const sum of sums) row.int(sum);
			this.#into['satisfaction.officer_week'].end();
		}
		this.#weeks.clear();
	}
}
