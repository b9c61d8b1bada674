import {
	answerRound,
	confirmRaters,
	openTeamRound,
	sheetOf,
} from '../../src/lib/competency/server.ts';
import type { SheetAnswer } from '../../src/lib/competency/index.ts';
import type { Principal } from '../../src/lib/people/index.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { day } from '../../src/lib/time/index.ts';
import { setNeeds } from '../../src/lib/competency/server.ts';
import { anOfficer, aPost, aUnit } from './people.ts';
import { by } from './plan.ts';

let made = 0;

export function aLeaderOf(unitId: number, officerId: number): Principal {
	return {
		...{ officerId, userId: String(officerId), name: 'Pimpinan', unitId },
		...{ roles: ['officer', 'supervisor'], leads: [unitId], grants: [] },
	};
}

/** A head with a team: the subject leads a unit below with subordinates; the others are colleagues. */
export async function aTeamToRate(act: Act, { colleagues = 5, subordinates = 3 } = {}) {
	const unitId = await aUnit(act.db);
	const below = await aUnit(act.db, { parentId: unitId });
	const head = await anOfficer(act.db, { unitId, leadsUnit: true });
	const postId = await aPost(act.db, { family: 'pengawas' });
	const subject = await anOfficer(act.db, { unitId: below, leadsUnit: true, postId });
	const some = (count: number, where: number) =>
		Promise.all(Array.from({ length: count }, () => anOfficer(act.db, { unitId: where })));
	await setNeeds(act, [subject]);
	return {
		...{ unitId, head, subject, supervisor: aLeaderOf(unitId, head) },
		colleagues: await some(colleagues, unitId),
		subordinates: await some(subordinates, below),
	};
}

type Team = Awaited<ReturnType<typeof aTeamToRate>>;

/** A round of the team about the subject, in M.3, until 4 December. */
export async function aRound(act: Act, team: Team, over: { key?: string } = {}) {
	const opened = await openTeamRound(by(act, team.head, 'supervisor'), team.supervisor, {
		...{ key: over.key ?? `putaran-uji-${++made}`, title: 'Umpan balik uji', level: null },
		...{ lastDay: day('2026-12-04'), officerIds: [team.subject], codes: ['M.3'] },
	});
	if (!opened.ok) throw new Error(opened.reason);
	const { id: subjectId } = await act.db
		.selectFrom('competency.round_subject')
		.select('id')
		.where('round_id', '=', opened.roundId)
		.executeTakeFirstOrThrow();
	return { roundId: opened.roundId, subjectId };
}

/** The supervisor confirms all colleagues and subordinates. */
export function confirmAll(act: Act, team: Team, subjectId: number) {
	const raterIds = [...team.colleagues, ...team.subordinates];
	return confirmRaters(by(act, team.head, 'supervisor'), { subjectId, raterIds });
}

/** Somebody answers so that a level shows: every indicator up to it is seen, none above. */
export async function answerAs(
	act: Act,
	{ subjectId, raterId, level }: { subjectId: number; raterId: number; level: number },
	words = 'Terlihat dalam rapat mingguan.',
) {
	const sheet = await sheetOf(act.db, subjectId, raterId);
	const indicators = sheet?.parts.flatMap((part) => part.indicators) ?? [];
	const answers = new Map<number, SheetAnswer>(
		indicators.map((one) => [one.id, one.level <= level ? 'yes' : 'no']),
	);
	return answerRound(by(act, raterId), { subjectId, answers, words });
}
