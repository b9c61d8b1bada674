import { nameOf, type Act } from '../../platform/act.server.ts';
import { ruleGuard } from './guard.ts';
import { hitOfficer } from './hitOfficer.server.ts';
import type { RuleCause, RunningRule } from './ifThen.ts';
import { foundBy } from './store-found.server.ts';
import { ifThenOf, runningRules } from './store-rule.server.ts';

export const RULE_JOB = 'plan.runRule';

type Ran = { readonly hit: number; readonly held: number };

/** Runs one rule over its cohort, or over some officers only. A stopped rule does nothing. */
async function run(act: Act, rule: RunningRule, only: readonly number[] | null): Promise<Ran> {
	if (rule.stoppedAt !== null) return { hit: 0, held: 0 };
	const asked = { ruleId: rule.id, today: act.today, only };
	const { all, first } = await foundBy(act.db, rule, asked, ruleGuard.aRun);
	let hit = 0;
	for (const officer of first) if (await hitOfficer(act, rule, officer)) hit += 1;
	const ran = { hit, held: all - hit };
	if (only === null && all > 0) await note(act, rule, ran);
	return ran;
}

/** One rule, when it is published or started again. */
export async function runRule(act: Act, ruleId: number): Promise<Ran> {
	const rule = await ifThenOf(act.db, ruleId);
	return rule ? run(act, rule, null) : { hit: 0, held: 0 };
}

/** Every rule that runs, for the job of the night. */
export async function runRules(act: Act): Promise<void> {
	for (const rule of await runningRules(act.db)) await run(act, rule, null);
}

/** When a fact about officers arrives: only the rules whose cause it can be. */
export async function runRulesFor(
	act: Act,
	officerIds: readonly number[],
	about: { readonly causes: readonly RuleCause[]; readonly competencyCode?: string },
): Promise<void> {
	if (officerIds.length === 0) return;
	for (const rule of await runningRules(act.db)) {
		const { competencyCode = rule.competencyCode } = about;
		if (about.causes.includes(rule.when.cause) && rule.competencyCode === competencyCode)
			await run(act, rule, officerIds);
	}
}

async function note(act: Act, { id: rule_id, version }: RunningRule, ran: Ran): Promise<void> {
	const author = nameOf(act.who);
	await act.db
		.insertInto('plan.rule_run')
		.values({ rule_id, version, at: act.now, author, ...ran })
		.execute();
}
