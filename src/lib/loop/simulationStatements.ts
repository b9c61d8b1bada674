import type { SimulationDone } from '../learning/simulation/events-simulation.ts';
import { ADL, course, courseId, frame, verb, type Make } from './learningStatements.ts';

/** One statement for a finished run: how many steps were right at the first try. */
export function simulationStatements(make: Make, fact: SimulationDone) {
	const { origin } = make;
	const within = `${courseId(origin, fact.courseCode)}/v${fact.courseVersion}/${fact.lessonSlug}`;
	return [
		{
			...frame(make, fact, `simulation ${fact.runId}`, [course(origin, fact)]),
			verb: fact.passed ? verb('passed', 'lulus') : verb('completed', 'menyelesaikan'),
			object: {
				objectType: 'Activity',
				id: `${within}#${encodeURIComponent(fact.simulation)}`,
				definition: { type: `${ADL}/activities/simulation`, name: { id: fact.title } },
			},
			result: {
				score: { scaled: fact.score / 100, raw: fact.right, min: 0, max: fact.total },
				completion: true,
				...(fact.passed && { success: true }),
			},
		},
	];
}
