import type { ItemBody, Task } from '../item.ts';
import type { BodyFault } from './version.ts';

type Faults = Readonly<Record<string, BodyFault>>;

/** What is wrong with an item as it was typed, by the field beside which it is said. */
export function bodyFaults(body: ItemBody): Faults {
	const prompt: Faults = body.prompt === '' ? { soal: 'empty' } : {};
	return { ...prompt, ...taskFaults(body.task) };
}

function taskFaults(task: Task): Faults {
	switch (task.kind) {
		case 'choice': {
			if (task.options.length < 2) return { 'teks-0': 'tooFew' };
			const wrong = task.options.findIndex(({ credit }) => !(Math.abs(credit) <= 1));
			if (wrong >= 0) return { [`nilai-${wrong}`]: 'credit' };
			const credits = task.options.map(({ credit }) => Math.max(0, credit));
			const whole = task.many ? credits.reduce((a, b) => a + b, 0) : Math.max(...credits);
			return whole > 0.99 ? {} : { 'nilai-0': 'noRight' };
		}
		case 'matching':
			return task.pairs.length < 2 ? { 'teks-0': 'tooFew' } : {};
		case 'ordering':
			return task.steps.length < 2 ? { 'teks-0': 'tooFew' } : {};
		case 'numeric': {
			const wrong = task.accepted.findIndex(({ from, to }) => !(from <= to));
			if (task.accepted.length === 0 || wrong >= 0)
				return { [`dari-${Math.max(wrong, 0)}`]: 'range' };
			return {};
		}
		case 'shortText':
			return task.accepted.length === 0 ? { 'teks-0': 'empty' } : {};
	}
}
