import type { DrawnScreen, DrillStep, SimulationBlock } from '../simulation/simulation.ts';
import type { StopReason } from './finding.ts';

/** A thing to press on a drawn screen, under the name that a reader sees. */
export type Pressable = { readonly id: string; readonly label: string };

/** Buttons, rows and spots of a screen: `hasil:1` is the second row. */
export function pressablesOf({ elements }: DrawnScreen): Pressable[] {
	return elements.flatMap((element): Pressable[] => {
		if (element.kind === 'button') return [{ id: element.id, label: element.label }];
		if (element.kind === 'spots') return element.spots.map(({ id, label }) => ({ id, label }));
		if (element.kind === 'table')
			return element.rows.map((row, at) => ({
				id: `${element.id}:${at}`,
				label: `${element.label}: ${row.join(', ')}`,
			}));
		return [];
	});
}

/** Fields and lists, which hold a value. */
export function fieldsOf({ elements }: DrawnScreen): Pressable[] {
	return elements.flatMap((element) =>
		element.kind === 'field' || element.kind === 'select'
			? [{ id: element.id, label: element.label }]
			: [],
	);
}

/** A step can be done: its screen is there, and on it what is pressed and what is filled in. */
function canBeDone(step: DrillStep, screens: readonly DrawnScreen[]): boolean {
	const screen = screens.find(({ id }) => id === step.screen);
	if (!screen || step.task.trim() === '') return false;
	const fields = fieldsOf(screen).map(({ id }) => id);
	return (
		pressablesOf(screen).some(({ id }) => id === step.press) &&
		step.expect.every(({ field }) => fields.includes(field))
	);
}

export function simulationStops(block: SimulationBlock) {
	const { steps, screens, title } = block;
	const stops: { readonly reason: StopReason; readonly about: string }[] = [];
	if (title.trim() === '') stops.push({ reason: 'titleMissing', about: '' });
	if (steps.length === 0) stops.push({ reason: 'noStep', about: title });
	for (const step of steps) {
		if (!canBeDone(step, screens)) stops.push({ reason: 'stepNotWhole', about: step.task });
		else if (step.hint.trim() === '') stops.push({ reason: 'stepWithoutHint', about: step.task });
	}
	for (const element of screens.flatMap(({ elements }) => elements)) {
		if (element.kind !== 'spots') continue;
		if (element.alt.trim() === '') stops.push({ reason: 'pictureWithoutAlt', about: title });
		if (element.spots.some(({ label }) => label.trim() === ''))
			stops.push({ reason: 'spotWithoutName', about: title });
	}
	return stops;
}
