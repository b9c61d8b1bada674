import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { layDocument } from '../../xapi/server.ts';
import { LAUNCH_DATA, launchDataOf } from './launchData.ts';
import { PREFERENCES } from './rules-preferences.ts';
import type { CourseUnit } from './session.ts';
import type { About } from './statements.ts';
import type { LaunchMode } from './structure.ts';

/** Lays what a unit reads before it begins; wishes of the learner stay as they were told before. */
export async function layLaunchData(
	tx: Tx,
	{ now }: Pick<Act, 'now'>,
	opened: {
		readonly about: About;
		readonly unit: CourseUnit;
		readonly mode: LaunchMode;
		readonly returnURL: string;
		readonly languages: string;
	},
): Promise<void> {
	const { about, unit, mode, returnURL, languages } = opened;
	const { actor: agent, registrationId: registration, sessionId: id } = about;
	await layDocument(
		tx,
		{ kind: 'state', activity: unit.activityId, agent, registration, name: LAUNCH_DATA },
		launchDataOf({ id, mode }, unit, returnURL),
		{ at: now },
	);
	await layDocument(
		tx,
		{ kind: 'agentProfile', activity: null, agent, registration: null, name: PREFERENCES },
		{ languagePreference: languages, audioPreference: 'on' },
		{ at: now, onlyNew: true },
	);
}
