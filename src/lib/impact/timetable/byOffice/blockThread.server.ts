import { parentPort, workerData } from 'node:worker_threads';
import { instanceOf } from '../instance.ts';
import { openSolver } from '../solver.server.ts';
import {
	choose,
	coverPricesOf,
	narrow,
	openDesk,
	placementsOf,
	takePlacements,
	type Desk,
} from './desk.server.ts';
import { seat, seatsOf } from './seat.server.ts';
import type { OfficeAnswer, OfficeOrder, OfficeStart } from './words.ts';

// Half of the city's offices, on a core of its own.
const { problem, officeIds, stop } = workerData as OfficeStart;
const flag = new Int32Array(stop);
const stopped = () => Atomics.load(flag, 0) === 1;
const desk = openDesk(instanceOf(problem), await openSolver(stopped), officeIds);

parentPort?.on('message', (order: OfficeOrder | 'end') => {
	if (order === 'end') parentPort?.close();
	else parentPort?.postMessage(answerTo(desk, order));
});
parentPort?.postMessage('ready');

function answerTo(own: Desk, order: OfficeOrder): OfficeAnswer {
	switch (order.kind) {
		case 'price':
			return { kind: 'choice', choice: choose(own, order.prices, order.seconds, null) };
		case 'exact':
			return { kind: 'choice', choice: choose(own, order.prices, order.seconds, order.gap) };
		case 'seat':
			return { kind: 'seated', seated: seat(own, order.wish, stopped) };
		case 'take':
			takePlacements(own, order.placements);
			return { kind: 'seated', seated: { seats: seatsOf(own, own.offices), improved: 0 } };
		case 'narrow':
			narrow(own, order.prices, order.slack);
			return { kind: 'seated', seated: { seats: seatsOf(own, own.offices), improved: 0 } };
		case 'placements':
			return { kind: 'placements', placements: placementsOf(own) };
		case 'coverPrices':
			return { kind: 'coverPrices', prices: coverPricesOf(own, order.prices) };
	}
}
