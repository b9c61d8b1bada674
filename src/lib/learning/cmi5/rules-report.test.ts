import { expect, test } from 'vitest';
import type { JsonObject } from '../../xapi/index.ts';
import { identityOf } from '../../xapi/index.ts';
import { contextTemplate } from './launchData.ts';
import type { Heard } from './rules-order.ts';
import { reportIn } from './rules-report.ts';
import { actorOf, type Session } from './session.ts';
import { categories, extensions, verbs, type Said } from './vocabulary.ts';

const unit = { publisherId: 'https://contoh.id/b', activityId: 'urn:x:1', masteryScore: 0.8 };
const session = {
	id: '6f7d1e9e-8a0f-4b53-9a4e-2b1f0a2d8c11',
	registrationId: '0b7f3f0e-4f5d-4f0e-8c52-7f2f0b9d7a10',
	unit,
} as Session;
const actor = actorOf('https://mumpuni.id', 7);
const who = identityOf(actor as unknown as JsonObject) ?? '';
const nothing: Heard = {
	mode: 'Normal',
	preferencesRead: true,
	session: new Set(),
	registration: new Set(),
};
const begun: Heard = { ...nothing, session: new Set<Said>(['initialized']) };

const results: Record<Said, object> = {
	initialized: {},
	completed: { completion: true, duration: 'PT1S' },
	passed: { success: true, duration: 'PT1S', score: { scaled: 0.9 } },
	failed: { success: false, duration: 'PT1S', score: { scaled: 0.5 } },
	terminated: { duration: 'PT1S' },
};

/** A statement under the hands of a test. */
type Made = {
	id?: string;
	timestamp?: string;
	actor: { objectType: string; account: { name: string } };
	verb: { id: string };
	object: { id: string };
	result: Record<string, unknown> & { score?: Record<string, number> };
	context: {
		registration: string;
		contextActivities: { grouping?: unknown; category: unknown[] };
		extensions: Record<string, unknown>;
	};
};

function said(verb: Said, change: (made: Made) => void = () => undefined): JsonObject {
	const template = contextTemplate(session, session.unit);
	const counts = ['completed', 'passed', 'failed'].includes(verb);
	const made = {
		id: 'c1a7c6d2-3a55-4a3e-9d4c-6a1f1b0f7e01',
		timestamp: '2026-11-24T03:00:00Z',
		actor,
		verb: { id: verbs[verb] },
		object: { id: unit.activityId },
		result: results[verb],
		context: {
			registration: session.registrationId,
			contextActivities: {
				...template.contextActivities,
				category: [{ id: categories.cmi5 }, ...(counts ? [{ id: categories.moveOn }] : [])],
			},
			extensions: { ...template.extensions, [extensions.masteryScore]: 0.8 },
		},
	};
	const copy = JSON.parse(JSON.stringify(made)) as Made;
	change(copy);
	return copy as unknown as JsonObject;
}

const faultOf = (statement: JsonObject, heard = begun) =>
	reportIn(statement, session, who, heard).fault;

test('what follows the standard is heard', () => {
	expect(faultOf(said('initialized'), nothing)).toBeNull();
	for (const verb of ['completed', 'passed', 'failed', 'terminated'] as const)
		expect(faultOf(said(verb))).toBeNull();
});

test('a statement beyond the standard is heard when it carries the frame of the session', () => {
	const other = said('passed', (made) => {
		made.verb.id = 'http://adlnet.gov/expapi/verbs/experienced';
		made.context.contextActivities.category = [];
	});
	expect(reportIn(other, session, who, begun)).toEqual({ said: null, fault: null });
	expect(faultOf(other, nothing)).not.toBeNull();
});

test.each<[string, Said, (made: Made) => void]>([
	['another person', 'passed', (it) => (it.actor.account.name = 'pegawai-8')],
	['a group', 'passed', (it) => (it.actor.objectType = 'Group')],
	['another registration', 'passed', (it) => (it.context.registration = session.id)],
	['another session', 'passed', (it) => (it.context.extensions[extensions.sessionId] = 'x')],
	['no id', 'passed', (it) => delete it.id],
	['no time', 'passed', (it) => delete it.timestamp],
	['a local time', 'passed', (it) => (it.timestamp = '2026-11-24T10:00:00+07:00')],
	['no grouping', 'passed', (it) => delete it.context.contextActivities.grouping],
	['another activity', 'passed', (it) => (it.object.id = 'urn:x:2')],
	['no category', 'terminated', (it) => (it.context.contextActivities.category = [])],
	['moveon too few', 'passed', (it) => it.context.contextActivities.category.pop()],
	['a verb of ours', 'passed', (it) => (it.verb.id = verbs.satisfied)],
	['voiding', 'passed', (it) => (it.verb.id = verbs.voided)],
	['no duration', 'completed', (it) => delete it.result.duration],
	['completed without completion', 'completed', (it) => delete it.result.completion],
	['completed with success', 'completed', (it) => (it.result.success = true)],
	['completed with a score', 'completed', (it) => (it.result.score = { scaled: 1 })],
	['passed without success', 'passed', (it) => delete it.result.success],
	['a pass below the mark', 'passed', (it) => (it.result.score = { scaled: 0.79 })],
	['a fail at the mark', 'failed', (it) => (it.result.score = { scaled: 0.8 })],
	['a raw score alone', 'passed', (it) => (it.result.score = { scaled: 0.9, raw: 9, max: 10 })],
	['another mark', 'passed', (it) => (it.context.extensions[extensions.masteryScore] = 0.7)],
])('is refused: %s', (_, verb, change) => {
	expect(faultOf(said(verb, change))).not.toBeNull();
});

test('the order of a session is kept', () => {
	const after = (session: Said[], registration: Said[] = session) =>
		({ ...begun, session: new Set(session), registration: new Set(registration) }) as Heard;
	expect(faultOf(said('passed'), nothing)).toBe('the first statement must be initialized');
	expect(faultOf(said('initialized'), begun)).not.toBeNull();
	expect(faultOf(said('initialized'), { ...nothing, preferencesRead: false })).not.toBeNull();
	expect(faultOf(said('completed'), after(['initialized'], ['completed']))).not.toBeNull();
	expect(faultOf(said('failed'), after(['initialized'], ['passed']))).not.toBeNull();
	expect(faultOf(said('passed'), after(['initialized', 'failed']))).not.toBeNull();
	expect(faultOf(said('passed'), after(['initialized'], ['failed']))).toBeNull();
	expect(faultOf(said('completed'), after(['initialized', 'terminated']))).not.toBeNull();
	for (const mode of ['Browse', 'Review'] as const)
		expect(faultOf(said('passed'), { ...begun, mode })).not.toBeNull();
});
