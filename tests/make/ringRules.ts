import { publishRule, runRule } from '../../src/lib/plan/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { anOrganiserOf } from './approval.ts';
import { courseCode } from './learning.ts';
import { by } from './plan.ts';

/** Two rules about who holds the post of the team: one assigns a course, one tells the supervisor. */
export async function runTheRules(
	act: Act,
	{ unitId }: { unitId: number },
	carryOn: () => Promise<void>,
): Promise<void> {
	const organiser = await anOrganiserOf(act, unitId);
	const cohort = { postCode: null, family: 'pengawas', unitId, joinedSince: null };
	const asked = {
		...{ cohort, competencyCode: 'M.3', when: { cause: 'belongs' } as const, seen: null },
		reason: 'Semua yang memimpin loket.',
	};
	for (const then of [{ act: 'course', courseCode, dueDays: 60 }, { act: 'tell' }] as const) {
		const name = `Aturan ${then.act}`;
		const published = await publishRule(by(act, organiser.officerId), organiser, {
			...{ ...asked, then, name },
			token: `aturan-${then.act}`,
		});
		if (!published.ok) throw new Error(published.reason);
		await runRule(act, published.id);
	}
	await carryOn();
}
