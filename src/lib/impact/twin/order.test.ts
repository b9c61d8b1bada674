import { expect, test } from 'vitest';
import { inOrder } from '../../counter/index.ts';
import { anOfficeModel, aSeat } from '../../../../tests/make/twinOffice.ts';
import { replicate } from './replicate.ts';
import { simulateDay } from './simulateDay.ts';
import type { TwinVisit } from './simulateDay.ts';

const oneDesk = anOfficeModel({ days: [{ visits: 70, seats: [aSeat()] }] });

const byCall = (visits: readonly TwinVisit[]) =>
	visits
		.filter(({ called }) => called !== null)
		.toSorted((a, b) => (a.called ?? 0) - (b.called ?? 0));

/** Whom a call passed over: they waited already, and longer. */
const passedOver = (visits: readonly TwinVisit[], by: TwinVisit) =>
	visits.filter(
		({ taken, called, ended }) => taken < by.taken && (called ?? ended) > (by.called ?? 0),
	);

test('in turn, nobody is passed over', () => {
	const visits = byCall(simulateDay({ ...oneDesk, calling: 'inTurn' }, 2));
	expect(visits.flatMap((visit) => passedOver(visits, visit))).toEqual([]);
});

test('by the rule in force only the vulnerable are called before their turn', () => {
	const visits = byCall(simulateDay(oneDesk, 2));
	const early = visits.filter((visit) => passedOver(visits, visit).length > 0);
	expect(early.length).toBeGreaterThan(0);
	expect(early.every(({ priority }) => priority)).toBe(true);
	for (const visit of early)
		expect(passedOver(visits, visit).every(({ priority }) => !priority)).toBe(true);
});

test('a booking ranks half an hour before its time', () => {
	const booked = { share: 0.3, missed: 0, aheadSeconds: 1800 };
	const visits = byCall(simulateDay({ ...oneDesk, booked, priorityShare: 0 }, 2));
	const passed = visits.flatMap((visit) =>
		passedOver(visits, visit).map(({ taken }) => visit.taken - taken),
	);
	expect(passed.length).toBeGreaterThan(0);
	expect(Math.max(...passed)).toBeLessThan(1800);
});

test('every call is that of the counter: the first in its order whom the desk may serve', () => {
	const seats = [
		aSeat(),
		aSeat({ levels: { 'T.A': 2, 'T.B': 1 } }),
		aSeat({ levels: { 'T.B': 2 } }),
	];
	const model = { ...anOfficeModel({ days: [{ visits: 180, seats }] }), supervisedFactor: 1 };
	const may = (seat: number | null, serviceId: number) => seat !== 2 || serviceId === 2;
	let beside = 0;
	for (let seed = 1; seed <= 10; seed += 1) {
		const visits = byCall(simulateDay(model, seed));
		const queue = visits.map((visit, visitId) => ({
			...{ visitId, serviceId: visit.serviceId, bookedFor: null },
			priority: visit.priority ? ('elderly' as const) : null,
			takenAt: new Date(1000 * visit.taken),
		}));
		for (const [at, { seat, called, serviceId }] of visits.entries()) {
			const fit = queue
				.slice(at)
				.filter((one) => +one.takenAt <= 1000 * (called ?? 0) && may(seat, one.serviceId));
			expect(inOrder(fit)[0]?.visitId).toBe(at);
			if (seat === 1 && serviceId === 2) beside += 1;
		}
	}
	expect(beside).toBeGreaterThan(0);
});

test('scarce services first helps those whom only one desk may serve', () => {
	const seats = [aSeat(), aSeat({ levels: { 'T.A': 2 } }), aSeat({ levels: { 'T.A': 2 } })];
	const model = anOfficeModel({ days: [{ visits: 150, seats }] });
	const often = { replications: 100, seed: 5 };
	const usual = replicate(model, often);
	const scarce = replicate({ ...model, calling: 'scarceFirst' }, often);
	const waitOfB = (one: typeof usual) => one.services[1]?.wait.value ?? 0;
	expect(waitOfB(scarce)).toBeLessThan(waitOfB(usual) - 1);
});

test('short services first shortens the mean wait, and the long services pay for it', () => {
	const long = { kind: 'constant', seconds: 1500 } as const;
	const services = oneDesk.services.map((service, at) =>
		at === 1 ? { ...service, law: long } : { ...service, law: { ...long, seconds: 400 } },
	);
	const model = { ...oneDesk, services, days: [{ visits: 42, seats: [aSeat()] }] };
	const often = { replications: 200, seed: 5 };
	const usual = replicate(model, often);
	const short = replicate({ ...model, calling: 'shortFirst' }, often);
	expect(short.estimates.wait.high).toBeLessThan(usual.estimates.wait.low);
	const ofLong = (one: typeof usual) => one.services[1]?.wait.value ?? 0;
	expect(ofLong(short)).toBeGreaterThan(ofLong(usual));
});
