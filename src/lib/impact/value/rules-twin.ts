import { compare, trainSparest, type OfficeModel } from '../twin/index.ts';
import type { GroupValue } from './rules-value.ts';

/** Enough that the range of a difference on the same citizens is narrow; seeded, so a night repeats itself. */
const often = { replications: 200, seed: 20_270_101 };

/**
 * The same question played on the twin of the office: one officer who lacks the level has it, the one who
 * may serve fewest citizens so far, on the same citizens. Only for a twin that has passed; what cannot be
 * told by days and visits stays so.
 */
export function byTwin(value: GroupValue, model: OfficeModel, workingDays: number): GroupValue {
	if (value.status === 'cannotTell') return value;
	const { competencyCode, requiredLevel: level } = value.group;
	const trained = trainSparest(model, { competencyCode, level });
	const { waiting } = compare(model, trained, often).change;
	const saved = (minutes: number) => Math.max(0, -minutes * workingDays) || 0;
	return {
		...value,
		waiting: { mid: saved(waiting.value), low: saved(waiting.high), high: saved(waiting.low) },
	};
}
