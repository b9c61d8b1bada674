import { isObject, type JsonObject } from '../../xapi/index.ts';
import { frameFault, type Fault } from './rules-frame.ts';
import { orderFault, type Heard } from './rules-order.ts';
import { resultFault } from './rules-result.ts';
import { idsIn, saidBy } from './rules-said.ts';
import type { Session } from './session.ts';
import { categories, type Said } from './vocabulary.ts';

/** What a statement is here: one of the standard's own words about the unit, or anything else allowed. */
export type Report = { readonly said: Said | null; readonly fault: Fault };

const COUNTS: readonly (Said | null)[] = ['completed', 'passed', 'failed'];

/** Reads a statement of a session by the rules of cmi5. `who` is the identity of the learner. */
export function reportIn(
	statement: JsonObject,
	session: Session,
	who: string,
	heard: Heard,
): Report {
	const { object } = statement;
	const kinds = idsIn(statement, 'category');
	const isOwn = kinds.includes(categories.cmi5);
	const isAboutUnit = isObject(object) && object.id === session.unit.activityId;
	const verb = saidBy(statement);
	const said = isOwn ? verb : null;
	return { said, fault: frameFault(statement, session, who) ?? rest() };

	function rest(): Fault {
		if (isOwn && verb === null) return 'this verb does not belong to cmi5';
		if (isOwn && !isAboutUnit) return 'object.id must be the activity of the launch';
		if (!isOwn && verb !== null && isAboutUnit) return 'the category of cmi5 is missing';
		if (kinds.includes(categories.moveOn) !== COUNTS.includes(said))
			return 'the category moveon belongs to completed, passed and failed';
		return (
			orderFault(said, heard) ??
			(said === null ? null : resultFault(statement, said, session.unit.masteryScore))
		);
	}
}
