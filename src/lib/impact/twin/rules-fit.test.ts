import { expect, test } from 'vitest';
import { simulatedFacts, weekDaysBefore } from '../../../../tests/make/twinFacts.ts';
import { anOfficeModel, aSeat } from '../../../../tests/make/twinOffice.ts';
import { day } from '../../time/index.ts';
import { factsIn } from './clock.ts';
import { meanOf, secondsAt } from './law.ts';
import { fitOffice } from './rules-fit.ts';
import { shapeOf } from './rules-law.ts';
import { tryTwin } from './rules-trial.ts';

const rest = [43_200, 46_800] as const;
const truth = anOfficeModel({
	days: [{ visits: 60, seats: [aSeat({ breaks: [rest] }), aSeat()] }],
	crowdSpread: 0.15,
	daySpread: 0.08,
	seatSpread: 0,
	patience: 9000,
	noShow: { chance: 0.03, seconds: 180 },
	callSeconds: 20,
	seatingSeconds: 40,
});
const days = weekDaysBefore(day('2026-11-24'), 100);
const facts = simulatedFacts(truth, days, 40);
const cut = days[80] ?? days[0];
const seen = factsIn(facts, (one) => one < (cut ?? one));
const held = factsIn(facts, (one) => one >= (cut ?? one));
const { model, fit } = fitOffice(seen);

test('what is fitted to a simulated clock is what made it', () => {
	const [ofA, ofB] = model.services;
	for (const one of [ofA, ofB]) expect(one && meanOf(one.law) / 60).toBeCloseTo(9.95, 0);
	expect((ofA?.share ?? 0) / (ofB?.share ?? 1)).toBeCloseTo(3, 0);
	expect(model.daySpread).toBeCloseTo(0.08, 1);
	expect(model.priorityShare).toBeCloseTo(0.08, 1);
	expect(model.noShow.chance).toBeCloseTo(0.03, 1);
	expect(model.callSeconds).toBeGreaterThan(12);
	expect(model.callSeconds).toBeLessThan(28);
	expect((model.patience ?? 0) / 9000).toBeCloseTo(1, 0);
	expect(fit.crowds.usual).toBeGreaterThan(55);
	expect(fit.services.every(({ law }) => law === 'logNormal')).toBe(true);
	expect(model.days.every(({ seats }) => seats.some(({ breaks }) => breaks.length === 1))).toBe(
		true,
	);
});

test('a twin of the clock that made the days foretells the next ones', () => {
	const trial = tryTwin(model, held, 1);
	expect(trial.faults).toEqual([]);
	expect(trial.days).toHaveLength(20);
	expect(trial.coverage).toBeGreaterThanOrEqual(0.7);
});

test('a twin that knows nothing of the breaks, or of slower service, is locked and told why', () => {
	const slower = model.services.map((one) => ({
		...one,
		law: { kind: 'constant', seconds: 300 } as const,
	}));
	const trial = tryTwin({ ...model, services: slower }, held, 1);
	expect(trial.faults).toEqual(expect.arrayContaining(['meanOff', 'p90Off', 'coverageLow']));
});

test('too few days are not judged', () => {
	const few = factsIn(held, (one) => one > (days[95] ?? one));
	expect(tryTwin(model, few, 1).faults).toContain('tooFewDays');
});

test('the model names nobody and keeps no order of officers', () => {
	expect(JSON.stringify(model)).not.toMatch(/officer|pace/);
	const turned = { ...seen, presence: seen.presence.toReversed() };
	expect(fitOffice(turned).model.days).toEqual(model.days);
});

test('times that are neither lognormal nor gamma are drawn again from what was measured', () => {
	const two = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 0.3 : 1.9) + at / 10_000);
	const found = shapeOf(two);
	expect(found.law.kind).toBe('measured');
	expect(secondsAt(found.law, 0.25)).toBeLessThan(0.4);
	expect(secondsAt(found.law, 0.75)).toBeGreaterThan(1.8);
});
