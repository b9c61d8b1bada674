import { isObject, type JsonObject } from '../../xapi/index.ts';
import { extensionIn, resultIn, scaledIn } from './rules-said.ts';
import type { Fault } from './rules-frame.ts';
import { extensions, type Said } from './vocabulary.ts';

/** What the result of each verb must and may not hold (cmi5, 9.5). */
export function resultFault(statement: JsonObject, said: Said, mastery: number | null): Fault {
	const { completion, success, score, duration } = resultIn(statement);
	const judges = said === 'passed' || said === 'failed';
	if (said !== 'initialized' && duration === undefined) return `${said} needs result.duration`;
	if (said === 'completed' ? completion !== true : completion !== undefined)
		return 'result.completion is true for completed, and stands nowhere else';
	if (judges ? success !== (said === 'passed') : success !== undefined)
		return 'result.success is true for passed, false for failed, and stands nowhere else';
	if (score === undefined) return null;
	if (!judges) return 'only passed and failed have a score';
	if (isObject(score) && 'raw' in score && !('min' in score && 'max' in score))
		return 'a raw score needs min and max';
	return masteryFault(statement, said, mastery);
}

function masteryFault(statement: JsonObject, said: Said, mastery: number | null): Fault {
	const scaled = scaledIn(statement);
	if (mastery === null || scaled === null) return null;
	if (extensionIn(statement, extensions.masteryScore) !== mastery)
		return 'the mastery score must be the one of the launch';
	if (said === 'passed') return scaled < mastery ? 'the score is below the mastery score' : null;
	return scaled >= mastery ? 'the score reaches the mastery score' : null;
}
