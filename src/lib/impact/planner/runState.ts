import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { PlanRun } from './planRun.ts';

/** The state of a run as a tag. */
export function runState(
	run: Pick<PlanRun, 'outcome' | 'startedAt' | 'id'>,
	publishedRunId: number | null,
): { kind: Kind; label: string } {
	if (run.id === publishedRunId) return { kind: 'good', label: m.planner_state_published() };
	if (run.outcome === 'found') return { kind: 'active', label: m.planner_run_found() };
	if (run.outcome === 'pinsConflict') return { kind: 'bad', label: m.planner_run_pins() };
	if (run.outcome === 'noPlanInTime') return { kind: 'warn', label: m.planner_run_time() };
	if (run.outcome === 'failed') return { kind: 'bad', label: m.planner_run_failed() };
	return run.startedAt === null
		? { kind: 'neutral', label: m.planner_run_waits() }
		: { kind: 'active', label: m.planner_run_going() };
}
