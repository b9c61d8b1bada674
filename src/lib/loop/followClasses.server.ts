import { behaviourRule, classRoundKey } from '../competency/index.ts';
import type { Level } from '../competency/index.ts';
import { knownRounds, openClassRound } from '../competency/server.ts';
import { classesToFollow } from '../learning/server.ts';
import type { Act } from '../platform/act.server.ts';
import { addDays } from '../time/index.ts';

/** Months after a class, those who attended are seen by the people around them; each class once. */
export async function followClasses(act: Act): Promise<number> {
	const due = await classesToFollow(act.db, act.today, behaviourRule);
	const known = await knownRounds(
		act.db,
		due.map(({ classId }) => classRoundKey(classId)),
	);
	const fresh = due.filter(({ classId }) => !known.has(classRoundKey(classId)));
	for (const one of fresh)
		await openClassRound(act, {
			...{ key: classRoundKey(one.classId), title: one.title, unitId: one.unitId },
			...{ codes: [one.competencyCode], level: one.level as Level, officerIds: one.attended },
			lastDay: addDays(act.today, behaviourRule.days),
		});
	return fresh.length;
}
