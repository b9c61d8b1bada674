import { expect, test } from 'vitest';
import { anOfficeModel, aSeat } from '../../../../tests/make/twinOffice.ts';
import { Comparison, dedicate, everyLevel, figureKeys, lawfulRules, twinRule } from './index.ts';
import { compare, trainSeats, trainSparest, withRule, type OfficeModel } from './index.ts';

const narrow = aSeat({ levels: { 'T.A': 2, 'T.B': 1 } });
const plain = anOfficeModel({ days: [{ visits: 130, seats: [aSeat(), aSeat(), narrow] }] });
const long = { kind: 'constant', seconds: 900 } as const;
const services = plain.services.map((one, at) => (at === 1 ? { ...one, law: long } : one));
const model = { ...plain, services };

test('whoever may give everything has the highest level that a service asks', () => {
	expect(everyLevel(model)).toEqual({ 'T.A': 2, 'T.B': 2 });
});

test('of those who lack a level, the one who may serve fewest citizens learns it', () => {
	const able = aSeat({ levels: { 'T.A': 2, 'T.B': 1 } });
	const spare = aSeat({ levels: { 'T.B': 1 } });
	const days = [{ visits: 150, seats: [able, spare, aSeat()] }];
	const office = { ...model, days };
	const taught = trainSparest(office, { competencyCode: 'T.B', level: 2 });
	expect(taught.days[0]?.seats.map(({ levels }) => levels['T.B'])).toEqual([1, 2, 2]);
	const first = trainSeats(office, { competencyCode: 'T.B', level: 2, people: 1 });
	const often = { replications: 60, seed: 1 };
	const saved = (other: OfficeModel) => -compare(office, other, often).change.waiting.value;
	expect(saved(taught)).toBeGreaterThan(saved(first));
});

test('a desk kept for one competency takes nothing else, and one desk always takes all', () => {
	const [day] = dedicate(model, { competencyCode: 'T.B', desks: 5 }).days;
	expect(day?.seats.map((seat) => seat.without ?? [])).toEqual([[], [1], []]);
});

test('every rule that a leader may try is compared in steps, as in one go', () => {
	expect(lawfulRules).toContain(model.calling);
	for (const calling of lawfulRules) {
		const comparison = new Comparison(model, withRule(model, calling), {
			replications: 40,
			seed: 1,
		});
		while (comparison.step(3));
		const { change } = comparison.result();
		if (calling === model.calling) for (const key of figureKeys) expect(change[key].value).toBe(0);
		else expect(change.wait.value).not.toBe(0);
	}
	expect(twinRule).toMatch(/^kembaran-kantor\//);
});
