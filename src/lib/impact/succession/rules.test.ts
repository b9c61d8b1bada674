import { expect, test } from 'vitest';
import type { Chances } from '../../competency/index.ts';
import { addMonths } from '../../time/index.ts';
import { parseDay } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { BenchFact, BenchOffice } from './bench.ts';
import { howMany, soonOf } from './rules-soon.ts';
import { benchOf, riskOf } from './rules-succession.ts';

const today = parseDay('2026-11-24') as Day;
const fact = (over: Partial<BenchFact> = {}): BenchFact => ({
	officerId: 1,
	name: 'Ani',
	code: 'T.DAFDUK',
	chances: [0.1, 0.5, 0.3, 0.1, 0] as unknown as Chances,
	asOf: today,
	proven: 2,
	provenUntil: null,
	retiresOn: null,
	awayUntil: null,
	course: null,
	...over,
});
const office = (facts: BenchFact[]): BenchOffice => ({
	officeId: 1,
	code: 'K',
	name: 'Kantor',
	demands: [{ code: 'T.DAFDUK', competencyName: 'Dafduk', level: 2, services: ['KTP-el'] }],
	facts,
});
const people = (...all: Partial<BenchFact>[]) =>
	all.map((one, at) => fact({ officerId: at + 1, ...one }));

test('an office of one is at risk, and one whose others leave is too', () => {
	const risk = (...all: Partial<BenchFact>[]) => benchOf(office(people(...all)), today)[0]?.risk;
	expect(risk({ proven: 1 })).toBe('uncovered');
	expect(risk({})).toBe('single');
	expect(risk({}, {})).toBe('thin');
	expect(risk({}, { retiresOn: addMonths(today, 24) })).toBe('leaving');
	expect(risk({}, { retiresOn: addMonths(today, 25) })).toBe('thin');
	expect(risk({}, { provenUntil: addMonths(today, 3) }, {})).toBe('thin');
	expect(risk({}, { awayUntil: addMonths(today, 4) })).toBe('leaving');
	expect(risk({}, {}, {})).toBe('secure');
	// A proof that has ended proves nothing
	expect(risk({}, { provenUntil: today })).toBe('single');
	expect(riskOf(0, 0)).toBe('uncovered');
});

test('who is one level below, near, or on a course could cover in a month, with the chance', () => {
	expect(soonOf(fact(), 3, today)).toMatchObject({ grounds: ['oneBelow'], chance: 0.4 });
	const course = { title: 'Kartu keluarga', level: 3 as const };
	const learning = soonOf(fact({ course }), 3, today);
	expect(learning?.grounds).toEqual(['course', 'oneBelow']);
	// Half of those below are lifted: 0.4 + 0.5 · 0.6
	expect(learning?.chance).toBeCloseTo(0.7, 12);
	const near = fact({ proven: null, chances: [0, 0.4, 0.6, 0, 0] as unknown as Chances });
	expect(soonOf(near, 3, today)?.grounds).toEqual(['near']);
	expect(soonOf(fact(), 4, today)).toBeNull();
	expect(soonOf(fact({ proven: 3 }), 3, today)).toBeNull();
	expect(soonOf(fact({ awayUntil: addMonths(today, 2) }), 3, today)).toBeNull();
	// Of level 1 the chances say nothing: they begin there
	expect(soonOf(fact({ proven: 0 }), 1, today)).toBeNull();
});

test('how many make it is counted exactly, not guessed from the mean', () => {
	expect(howMany([])).toEqual({ mean: 0, low: 0, high: 0 });
	expect(howMany([0.5, 0.5])).toEqual({ mean: 1, low: 0, high: 2 });
	expect(howMany([1, 1, 0])).toEqual({ mean: 2, low: 2, high: 2 });
	expect(howMany(Array(10).fill(0.5) as number[])).toEqual({ mean: 5, low: 3, high: 7 });
});
