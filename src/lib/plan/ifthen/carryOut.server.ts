import type { ProvenLevel } from '../../competency/index.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import { addDays } from '../../time/index.ts';
import { standingOf } from '../due/store-standing.server.ts';
import { proposeIn } from '../proposeGoal.server.ts';
import type { CourseAssigned, SupervisorTold } from './events-ifthen.ts';
import type { RuleOutcome, RuleThen, RunningRule } from './ifThen.ts';
import type { FoundOfficer } from './store-found.server.ts';

type Came = { readonly outcome: RuleOutcome; readonly goalId: number | null };

/** The THEN of a rule for one officer. What it proposes a person decides, like any proposal. */
export async function carryOut(
	tx: Tx,
	act: Act,
	rule: RunningRule,
	hit: FoundOfficer,
): Promise<Came> {
	const { officerId, cause } = hit;
	const { competencyCode, then, name: ruleName } = rule;
	const key = `${rule.id}:${officerId}:${cause}`;
	if (then.act === 'goal') return propose(tx, act, rule, then, officerId);
	if (then.act === 'course') {
		const { courseCode, dueDays } = then;
		const payload: CourseAssigned = { officerId, courseCode, dueOn: addDays(act.today, dueDays) };
		await announce(tx, act, { name: 'plan.courseAssigned', key, payload });
		return { outcome: 'courseAssigned', goalId: null };
	}
	const payload: SupervisorTold = { officerId, ruleName, competencyCode };
	await announce(tx, act, { name: 'plan.supervisorTold', key, payload });
	return { outcome: 'supervisorTold', goalId: null };
}

async function propose(
	tx: Tx,
	act: Act,
	rule: RunningRule,
	then: Extract<RuleThen, { act: 'goal' }>,
	officerId: number,
): Promise<Came> {
	const { competencyCode, id, version, name } = rule;
	const { toLevel: required, formCode, hours, dueDays } = then;
	const standing = await standingOf(tx, officerId, competencyCode, required, act.today);
	if (!standing) return { outcome: 'noGap', goalId: null };
	const proven = standing.proven as ProvenLevel;
	const { competencyId } = standing;
	const proposal = { officerId, competencyId, competencyCode, required, proven };
	const proposed = await proposeIn(
		tx,
		act,
		{ ...proposal, courseCode: null, courseTitle: null },
		{ rule: `ifThen:${id}@${version}`, ifThen: name },
	);
	if (!proposed.ok) return { outcome: proposed.reason, goalId: null };
	const { goalId } = proposed;
	const at = act.now;
	await tx
		.insertInto('plan.goal_form')
		.values({ goal_id: goalId, form_code: formCode, hours, chosen_at: at })
		.execute();
	await tx
		.insertInto('plan.goal_due')
		.values({ goal_id: goalId, due_day: addDays(act.today, dueDays), set_at: at })
		.execute();
	return { outcome: 'goalProposed', goalId };
}
