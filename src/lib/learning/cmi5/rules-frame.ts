import { identityOf, isObject, type Json, type JsonObject } from '../../xapi/index.ts';
import { extensionIn, idsIn } from './rules-said.ts';
import type { Session } from './session.ts';
import { extensions, OURS } from './vocabulary.ts';

/** A sentence that says why a statement is refused; null where it is not. */
export type Fault = string | null;

const isUtc = (value: Json | undefined) =>
	typeof value === 'string' && /(?:z|[+-]00(?::?00)?)$/i.test(value);

const isSamePerson = (actor: Json | undefined, who: string): boolean =>
	isObject(actor) && (actor.objectType ?? 'Agent') === 'Agent' && identityOf(actor) === who;

/** What every statement of a session must carry, whatever it says (cmi5, 9). */
export function frameFault(statement: JsonObject, session: Session, who: string): Fault {
	const { id, timestamp, actor, verb, context } = statement;
	if (typeof id !== 'string') return 'a statement of a session needs an id';
	if (!isUtc(timestamp)) return 'a statement of a session needs a timestamp in UTC';
	if (!isSamePerson(actor, who)) return 'the actor must be the one of the launch';
	if (isObject(verb) && OURS.includes(String(verb.id)))
		return 'only the learning system may use this verb';
	if (!isObject(context)) return 'context is missing';
	if (String(context.registration).toLowerCase() !== session.registrationId)
		return 'context.registration must be the one of the launch';
	if (extensionIn(statement, extensions.sessionId) !== session.id)
		return 'the session id must be the one of the context template';
	return idsIn(statement, 'grouping').includes(session.unit.publisherId)
		? null
		: 'the grouping of the context template is missing';
}
