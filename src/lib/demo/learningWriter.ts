import { creditFor, postingsOf } from '../hours/index.ts';
import { certificateNumber } from '../learning/index.ts';
import { addDays, yearOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { CityOfficer } from './city.ts';
import type { CopySink } from './copySink.server.ts';
import { nativeCourse, pastCourses } from './courses.ts';
import { secondsAt } from './instants.ts';
import type { Known } from './known.server.ts';
import type { Random } from './random.ts';
import type { Study } from './studies.ts';

type Tables =
	| 'learning.enrolment'
	| 'learning.lesson_progress'
	| 'learning.attempt'
	| 'learning.certificate'
	| 'hours.entry'
	| 'hours.posting';

const native = { jp: 6, form: 'NKL03' } as const;
const byCode = new Map(pastCourses.map((course) => [course.code, course]));

/** Online hours count at most three a day; see the conversion rule of NKL03. */
const online = { capPer: 'day', capJp: 3, capJpInternational: 3, capTimes: null } as const;
const uncapped = { capPer: null, capJp: null, capJpInternational: null, capTimes: null } as const;

/** Writes the studies of one officer after another, and the hours that they gave. */
export class LearningWriter {
	readonly #into: Readonly<Record<Tables, CopySink>>;
	readonly #known: Known;
	readonly #courseIds: ReadonlyMap<string, number>;
	readonly #random: Random;
	readonly #today: Day;
	#enrolments = 0;
	#attempts = 0;
	#entries = 0;

	constructor(
		into: Readonly<Record<Tables, CopySink>>,
		known: Known,
		courseIds: ReadonlyMap<string, number>,
		random: Random,
		today: Day,
	) {
		this.#into = into;
		this.#known = known;
		this.#courseIds = courseIds;
		this.#random = random;
		this.#today = today;
	}

	write(officer: CityOfficer, studies: readonly Study[]): void {
		const taken = new Set<Day>();
		for (const study of studies) {
			const courseId = this.#courseIds.get(study.code);
			if (courseId === undefined) continue;
			this.#enrolments += 1;
			this.#enrolment(officer, study, courseId);
			if (study.code === nativeCourse) this.#lessons(study);
			if (study.passedOn === null) continue;
			this.#certificate(study.passedOn);
			if (yearOf(study.passedOn) >= yearOf(this.#today) - 1)
				this.#hours(officer, study, study.passedOn, taken);
		}
	}

	#enrolment(officer: CityOfficer, study: Study, courseId: number): void {
		const sink = this.#into['learning.enrolment'];
		sink.row.int(this.#enrolments).int(officer.id).int(courseId).none();
		sink.row.instant(secondsAt(study.enrolledOn, 9.25)).none();
		if (study.passedOn === null) sink.row.none().none();
		else sink.row.instant(secondsAt(study.passedOn, 15.2)).int(study.score ?? 0);
		sink.end();
	}

	#lessons(study: Study): void {
		const { native } = this.#known;
		if (!native) return;
		const done = study.passedOn ? native.lessonIds.length : 1 + this.#random.below(3);
		const first = secondsAt(study.enrolledOn, 10);
		const last = study.passedOn ? secondsAt(study.passedOn, 14.5) : first + 5400;
		const progress = this.#into['learning.lesson_progress'];
		for (const [index, lessonId] of native.lessonIds.slice(0, done).entries()) {
			const at = Math.floor(first + ((last - first) * (index + 1)) / (done + 1));
			progress.row.int(this.#enrolments).int(lessonId).code('{"screen": 0, "checks": {}}');
			progress.row.instant(at);
			if (study.passedOn === null && index === done - 1) progress.row.none();
			else progress.row.instant(at + 600);
			progress.end();
		}
		if (study.passedOn !== null) this.#attempt(study, study.passedOn, native.keys);
	}

	#attempt(study: Study, on: Day, keys: readonly number[]): void {
		const sink = this.#into['learning.attempt'];
		const right = Math.round((keys.length * (study.score ?? 0)) / 100);
		const answers = Object.fromEntries(
			keys.map((key, index) => [index + 1, index < right ? key : (key + 1) % 2]),
		);
		sink.row
			.int((this.#attempts += 1))
			.int(this.#enrolments)
			.int(1);
		sink.row.instant(secondsAt(on, 14.8)).json(answers).instant(secondsAt(on, 15.2));
		sink.row.int(study.score ?? 0).yes(true);
		sink.end();
	}

	#certificate(on: Day): void {
		const sink = this.#into['learning.certificate'];
		sink.row.int(this.#enrolments).code(certificateNumber(this.#enrolments, on));
		sink.row.int(this.#enrolments).instant(secondsAt(on, 15.2));
		sink.end();
	}

	/** Online study is spread over as many days as the cap asks, mostly; the rest lies above it. */
	#hours(officer: CityOfficer, study: Study, on: Day, taken: Set<Day>): void {
		const course = byCode.get(study.code);
		const form = course?.form ?? native.form;
		const jp = course?.jp ?? native.jp;
		const parts = form === 'NKL03' && this.#random.chance(0.8) ? [3, jp - 3] : [jp];
		const proof = `{"kind": "certificate", "title": "${course?.title ?? 'Komunikasi efektif di loket'}", "number": "${certificateNumber(this.#enrolments, on)}"}`;
		for (const [index, claimed] of parts.entries()) {
			let day = addDays(on, index - parts.length + 1);
			while (taken.has(day)) day = addDays(day, -1);
			taken.add(day);
			this.#entry(officer, {
				form,
				day,
				claimed,
				proof,
				key: `contoh:${this.#enrolments}:${index}`,
			});
		}
	}

	#entry(
		officer: CityOfficer,
		entry: { form: string; day: Day; claimed: number; proof: string; key: string },
	): void {
		this.#entries += 1;
		const { row } = this.#into['hours.entry'];
		row.int(this.#entries).code(entry.key).int(officer.id).code(entry.day).code(entry.form);
		row.int(1).int(entry.claimed).text(entry.proof).instant(secondsAt(entry.day, 15.5));
		this.#into['hours.entry'].end();
		const rule = entry.form === 'NKL03' ? online : uncapped;
		for (const { account, jp } of postingsOf(creditFor(rule, entry.claimed, { jp: 0, times: 0 }))) {
			const posting = this.#into['hours.posting'];
			posting.row.int(this.#entries).code(account).int(officer.id).code(entry.day).int(jp);
			posting.end();
		}
	}
}
