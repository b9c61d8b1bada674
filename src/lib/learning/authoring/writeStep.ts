import type { DrillStep, SimulationBlock } from '../simulation/simulation.ts';
import { fieldsOf } from './rules-check-simulation.ts';
import { textIn, type Sent } from './sent.ts';

const emptyStep: DrillStep = { screen: '', task: '', press: '', expect: [], hint: '' };

export function withFreshStep(held: SimulationBlock): SimulationBlock {
	return { ...held, steps: [...held.steps, emptyStep] };
}

export function withoutStep(held: SimulationBlock, at: number): SimulationBlock {
	return { ...held, steps: held.steps.filter((_, place) => place !== at) };
}

export function withStepMoved(
	held: SimulationBlock,
	at: number,
	way: 'up' | 'down',
): SimulationBlock {
	const to = way === 'up' ? at - 1 : at + 1;
	const [one, other] = [held.steps[at], held.steps[to]];
	if (!one || !other) return held;
	return { ...held, steps: held.steps.with(at, other).with(to, one) };
}

/**
 * One step as its form says it. `tekan` names screen and thing at once (`layar1/u3`), because a thing
 * stands on one screen; `harap-u1` says what must stand in a field, several writings with `|` between.
 */
export function writeStep(held: SimulationBlock, at: number, sent: Sent): SimulationBlock {
	const old = held.steps[at];
	if (!old) return held;
	const [screenId = '', press = ''] = textIn(sent, 'tekan').split('/');
	const screen = held.screens.find(({ id }) => id === screenId);
	const expect = (screen ? fieldsOf(screen) : []).flatMap(({ id: field }) => {
		const accepts = textIn(sent, `harap-${field}`)
			.split('|')
			.map((text) => text.trim())
			.filter(Boolean);
		return accepts.length > 0 ? [{ field, accepts }] : [];
	});
	const step = {
		...{ screen: screenId, press, expect },
		task: textIn(sent, 'tugas'),
		hint: textIn(sent, 'petunjuk'),
	};
	return { ...held, steps: held.steps.with(at, step) };
}
