import { mixed } from './chance.ts';
import type { OfficeModel } from './model.ts';
import { Play } from './play.ts';
import { sceneOf } from './scene.ts';
import { fate } from './visitNow.ts';

/** One citizen of a simulated day; times in seconds since midnight, null when it did not come to it. */
export type TwinVisit = {
	readonly serviceId: number;
	readonly priority: boolean;
	readonly taken: number;
	readonly called: number | null;
	readonly started: number | null;
	readonly ended: number;
	readonly seat: number | null;
	readonly outcome: 'served' | 'left' | 'noShow' | 'unserved';
};

/**
 * One day of an office, citizen by citizen in the order of their numbers. `day` counts within the
 * days of the model. The same seed gives the same day, and the same citizens to another plan.
 *
 * simulateDay(model, 1)[0] → { serviceId: 4, taken: 27_030, called: 27_051, outcome: 'served', … }
 */
export function simulateDay(model: OfficeModel, seed: number, day = 0): TwinVisit[] {
	const scene = sceneOf(model);
	const desks = scene.days[day];
	if (!desks) throw new RangeError(`no day ${day} in the model`);
	const play = new Play(scene);
	const { crowd } = play;
	const visits: TwinVisit[] = [];
	const asked = (visit: number) => ({
		serviceId: model.services[crowd.service[visit] ?? 0]?.serviceId ?? 0,
		priority: crowd.class[visit] === 0,
		taken: crowd.at[visit] ?? 0,
	});
	play.run(desks, mixed(seed, 0), {
		called(visit, seat, called, started, ended) {
			const came = started !== ended;
			const outcome = came ? 'served' : 'noShow';
			visits[visit] = {
				...asked(visit),
				...{ called, started: came ? started : null, ended, seat, outcome },
			};
		},
		gone(visit, ended, how) {
			const outcome = how === fate.left ? 'left' : 'unserved';
			visits[visit] = { ...asked(visit), called: null, started: null, ended, seat: null, outcome };
		},
		more: () => undefined,
	});
	return visits;
}
