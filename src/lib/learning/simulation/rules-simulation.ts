import type {
	Drill,
	DrillResult,
	DrillStep,
	DrawnScreen,
	ShownSimulation,
	SimulationBlock,
} from './simulation.ts';

export const firstDrill: Drill = { run: 1, step: 0, slips: [], values: {}, best: null };

/** What a person did on a drawn screen. */
export type DrillAct = {
	readonly press: string;
	readonly values: { readonly [field: string]: string };
};

/** Blanks and capitals do not matter: `' SITI  Aminah'` is `'Siti Aminah'`. */
const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

function isRight({ press, expect }: DrillStep, act: DrillAct): boolean {
	return (
		act.press === press &&
		expect.every(({ field, accepts }) =>
			accepts.some((text) => plain(text) === plain(act.values[field] ?? '')),
		)
	);
}

/** Of what a form carries only the fields of its screen: the rest was never shown, and is not kept. */
function typedOn(screen: DrawnScreen | undefined, sent: DrillAct['values']): DrillAct['values'] {
	const kept = (screen?.elements ?? []).flatMap((element): [string, string][] => {
		if (element.kind !== 'field' && element.kind !== 'select') return [];
		const text = sent[element.id];
		return text === undefined ? [] : [[element.id, text]];
	});
	return Object.fromEntries(kept);
}

/**
 * The drill after one act: on at the next step, or a mistake more in this one. What was typed stays
 * in both cases, as it would in the real system.
 */
export function drillOn({ steps, screens }: SimulationBlock, drill: Drill, act: DrillAct): Drill {
	const step = steps[drill.step];
	if (!step) return drill;
	const screen = screens.find(({ id }) => id === step.screen);
	const values = { ...drill.values, ...typedOn(screen, act.values) };
	const right = isRight(step, { press: act.press, values });
	const slips = steps.map(
		(_, at) => (drill.slips[at] ?? 0) + (!right && at === drill.step ? 1 : 0),
	);
	return { ...drill, slips, values, step: right ? drill.step + 1 : drill.step };
}

/**
 * What a finished run is worth: steps done without a mistake, as a share of all.
 *
 * Three of four steps at the first try → { right: 3, total: 4, score: 75 }
 */
export function drillResult({ steps, mark }: SimulationBlock, drill: Drill): DrillResult | null {
	if (drill.step < steps.length) return null;
	const right = steps.filter((_, at) => (drill.slips[at] ?? 0) === 0).length;
	const score = Math.floor((right / Math.max(1, steps.length)) * 100);
	return { right, total: steps.length, score, passed: score >= mark };
}

/** Enough for the lesson: one run was finished, and the best reaches the mark. */
export function drillIsPassed({ mark }: SimulationBlock, drill: Drill | undefined): boolean {
	return drill !== undefined && drill.best !== null && drill.best >= mark;
}

export function shownSimulation(
	block: SimulationBlock,
	drill: Drill = firstDrill,
): ShownSimulation {
	const { kind, id, title, intro, mark, steps, screens } = block;
	const step = steps[drill.step];
	const result = drillResult(block, drill);
	return {
		...{ kind, id, title, intro, mark },
		...{ run: drill.run, step: drill.step, of: steps.length, best: drill.best },
		task: step?.task ?? '',
		screen: step ? (screens.find((screen) => screen.id === step.screen) ?? null) : null,
		values: drill.values,
		hint: step && (drill.slips[drill.step] ?? 0) > 0 ? step.hint : null,
		result: result && {
			...result,
			steps: steps.map(({ task }, at) => ({ task, first: (drill.slips[at] ?? 0) === 0 })),
		},
	};
}
