import { beliefOf, reliabilityVersion } from '../competency/index.ts';
import type { Day } from '../time/index.ts';
import type { CityOfficer } from './city.ts';
import type { CopySink } from './copySink.server.ts';
import type { CounterOfficer, Hero } from './counterStaff.ts';
import { nativeCourse, pastCourses } from './courses.ts';
import { certainEvidence, courseEvidence, evidenceFor } from './evidence.ts';
import type { Seen } from './evidence.ts';
import { secondsAt } from './instants.ts';
import type { Demand, Known } from './known.server.ts';
import type { Random } from './random.ts';
import type { Study } from './studies.ts';

type Tables =
	'competency.observation' | 'competency.belief' | 'competency.need' | 'counter.qualification';

const byCode = new Map(
	[...pastCourses, { code: nativeCourse, competency: 'M.3', level: 2 }].map((course) => [
		course.code,
		course,
	]),
);

/** Writes what posts demand and what is known about each officer, by the room's own rule. */
export class CompetencyWriter {
	readonly #into: Readonly<Record<Tables, CopySink>>;
	readonly #known: Known;
	readonly #random: Random;
	readonly #today: Day;
	#observations = 0;

	constructor(into: Readonly<Record<Tables, CopySink>>, known: Known, random: Random, today: Day) {
		this.#into = into;
		this.#known = known;
		this.#random = random;
		this.#today = today;
	}

	write(
		officer: CityOfficer,
		studies: readonly Study[],
		counter: CounterOfficer | null,
		hero: Hero | null,
	): void {
		const learned = Map.groupBy(
			studies.flatMap(({ code, passedOn }) => {
				const course = byCode.get(code);
				return course && passedOn ? [{ course, passedOn }] : [];
			}),
			({ course }) => course.competency,
		);
		for (const demand of this.#known.demands.get(officer.post.code) ?? []) {
			this.#need(officer, demand);
			const seen = [
				...this.#judged(officer, demand, counter, hero),
				...(learned.get(demand.code) ?? []).map(({ course, passedOn }) =>
					courseEvidence(officer, course, passedOn),
				),
			];
			learned.delete(demand.code);
			this.#believe(officer, demand.code, demand.competencyId, seen);
		}
		for (const [code, courses] of learned) {
			const seen = courses.map(({ course, passedOn }) => courseEvidence(officer, course, passedOn));
			this.#believe(officer, code, this.#known.competencyIds.get(code), seen);
		}
	}

	#judged(
		officer: CityOfficer,
		demand: Demand,
		counter: CounterOfficer | null,
		hero: Hero | null,
	): Seen[] {
		const level = counter?.levels[demand.code];
		if (level !== undefined)
			return certainEvidence(this.#random, officer, demand.code, level, this.#today);
		if (hero === 'learner') {
			// Nobody has looked at M.6 yet; M.3 is what the tour is about.
			if (demand.code === 'M.6') return [];
			const is = demand.code === 'M.3' ? demand.level - 1 : demand.level;
			return certainEvidence(this.#random, officer, demand.code, is, this.#today);
		}
		return evidenceFor(this.#random, officer, demand.code, demand.level, this.#today);
	}

	#need(officer: CityOfficer, demand: Demand): void {
		const sink = this.#into['competency.need'];
		sink.row.int(officer.id).int(demand.competencyId).int(demand.level).code(demand.weight);
		sink.row.int(demand.standardId).code(officer.person.since);
		sink.end();
	}

	#believe(
		officer: CityOfficer,
		code: string,
		competencyId: number | undefined,
		seen: readonly Seen[],
	): void {
		if (competencyId === undefined || seen.length === 0) return;
		for (const one of seen) this.#observation(officer, competencyId, one);
		const { chances, proof, asOf, rule } = beliefOf(seen, this.#today);
		const sink = this.#into['competency.belief'];
		sink.row.int(officer.id).int(competencyId);
		sink.row.code(`{${chances.map((chance) => chance.toFixed(5)).join(',')}}`).int(proof.level);
		if (proof.until === null) sink.row.none();
		else sink.row.code(proof.until);
		sink.row.code(asOf).code(rule);
		sink.end();
		if (!code.startsWith('T.')) return;
		const counter = this.#into['counter.qualification'];
		counter.row.int(officer.id).code(code).int(proof.level);
		if (proof.until === null) counter.row.none();
		else counter.row.code(proof.until);
		counter.row.code(asOf);
		counter.end();
	}

	#observation(officer: CityOfficer, competencyId: number, seen: Seen): void {
		const sink = this.#into['competency.observation'];
		sink.row
			.int((this.#observations += 1))
			.code(seen.key)
			.int(officer.id)
			.int(competencyId);
		sink.row.int(seen.level).code(seen.source).int(reliabilityVersion).code(seen.observedOn);
		if (seen.expiresOn === null) sink.row.none();
		else sink.row.code(seen.expiresOn);
		sink.row.intOrNull(seen.author).code(seen.evidence).instant(secondsAt(seen.observedOn, 16));
		sink.end();
	}
}
