import { mixed } from './chance.ts';
import type { OfficeModel } from './model.ts';
import { Play } from './play.ts';
import { sceneOf } from './scene.ts';

/** Waits in minutes of those who were called, for each of so many runs of the model's first day. */
export function waitsOf(model: OfficeModel, runs: number, seed: number): number[][] {
	const scene = sceneOf(model);
	const play = new Play(scene);
	const [day] = scene.days;
	if (!day) return [];
	return Array.from({ length: runs }, (_, run) => {
		const waits: number[] = [];
		play.run(day, mixed(seed, run), {
			called: (visit, _seat, at) => void waits.push((at - (play.crowd.at[visit] ?? 0)) / 60),
			gone: () => undefined,
			more: () => undefined,
		});
		return waits;
	});
}
