import { extensions } from './vocabulary.ts';
import type { CourseUnit, Session } from './session.ts';

export const LAUNCH_DATA = 'LMS.LaunchData';

/** What every statement of a session starts from (cmi5, 10.2.1). */
export const contextTemplate = (session: Pick<Session, 'id'>, { publisherId }: CourseUnit) => ({
	contextActivities: { grouping: [{ objectType: 'Activity', id: publisherId }] },
	extensions: { [extensions.sessionId]: session.id },
});

/** The document that a unit reads before it begins (cmi5, 10). */
export function launchDataOf(
	session: Pick<Session, 'id' | 'mode'>,
	unit: CourseUnit,
	returnURL: string,
) {
	const { moveOn, masteryScore, launchMethod, launchParameters, entitlementKey } = unit;
	return {
		contextTemplate: contextTemplate(session, unit),
		launchMode: session.mode,
		launchMethod,
		moveOn,
		returnURL,
		...(masteryScore !== null && { masteryScore }),
		...(launchParameters !== null && { launchParameters }),
		...(entitlementKey !== null && { entitlementKey: { courseStructure: entitlementKey } }),
	};
}
