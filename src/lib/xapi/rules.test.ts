import { describe, expect, test } from 'vitest';
import { preferredOf } from './format.ts';
import { comparedDuration, isInstant } from './instant.ts';
import { boundaryOf, multipartOf, partsOf } from './multipart.ts';
import { identityOf } from './rules-agent.ts';
import { writeRefusal } from './rules-concurrency.ts';
import { statementFault } from './rules-statement.ts';
import { sameStatement } from './same.ts';
import { versionOf } from './version.ts';

const statement = {
	actor: { mbox: 'mailto:ani@contoh.id' },
	verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
	object: { id: 'https://contoh.id/kursus' },
};

describe('a statement is refused by the name of its field', () => {
	test.each([
		[{ actor: { name: 'Ani' } }, 'statement.actor needs exactly one identifier'],
		[
			{ result: { score: { scaled: 1.5 } } },
			'statement.result.score.scaled must lie between -1 and 1',
		],
		[
			{ result: { duration: '90 menit' } },
			'statement.result.duration must be a duration of ISO 8601',
		],
		[{ timestamp: '2026-11-24T10:00:00-00:00' }, 'statement.timestamp must be a time of RFC 3339'],
		[{ context: { registration: 'x' } }, 'statement.context.registration must be a UUID'],
		[{ nilai: 3 }, 'statement.nilai is not a property of xAPI'],
		[{ result: null }, 'statement.result must not be null'],
		[
			{ object: { objectType: 'Agent', mbox: 'mailto:b@contoh.id' }, context: { platform: 'x' } },
			'statement.context.platform is only for statements about an Activity',
		],
	])('%j', (changes, fault) => {
		expect(statementFault({ ...statement, ...changes }, '2.0.0')).toBe(fault);
	});

	test('and a good one is not refused', () => {
		expect(statementFault(statement, '1.0.3')).toBe(null);
	});
});

test('times are those of RFC 3339, and a duration is compared to the hundredth of a second', () => {
	expect(['2026-11-24T10:00:00+07:00', '2026-11-24T10:00:00.123456Z'].every(isInstant)).toBe(true);
	expect(['24/11/2026', '2026-13-01T00:00:00Z', 5].some(isInstant)).toBe(false);
	expect(comparedDuration('PT1M0.1237S')).toBe('PT1M0.12S');
});

test('one person is one identity, however his name is written', () => {
	expect(identityOf({ name: 'Ani', mbox: 'mailto:ani@contoh.id' })).toBe('mbox ani@contoh.id');
	expect(identityOf({ objectType: 'Group', member: [] })).toBe(null);
});

test('the language is the one that the reader wants most', () => {
	expect(preferredOf(['id', 'en-GB'], 'en;q=0.9, id;q=0.3')).toBe('en-GB');
	expect(preferredOf(['id'], 'fr')).toBe(null);
});

test('a version is its newest patch, and 0.95 is none', () => {
	expect(['1.0', '1.0.1', '2.0.0', '0.95', null].map(versionOf)).toEqual([
		...['1.0.3', '1.0.3', '2.0.0'],
		...[null, null],
	]);
});

test('the same statement says the same, whatever the store has added to it', () => {
	const sent = { id: 'A', ...statement };
	const kept = { ...sent, id: 'a', stored: 't', timestamp: 't', authority: {}, version: '1.0.0' };
	expect(sameStatement(kept, sent)).toBe(true);
	expect(sameStatement(kept, { ...sent, result: { success: true } })).toBe(false);
});

test('a write meets what it expects, or is told why not', () => {
	const none = { ifMatch: null, ifNoneMatch: null };
	expect(writeRefusal('a', none, 'overWhatIsThere')).toMatchObject({ status: 409 });
	expect(writeRefusal(null, none, 'always')).toMatchObject({ status: 400 });
	expect(writeRefusal('a', { ...none, ifMatch: 'W/"a"' }, 'always')).toBe(null);
	expect(writeRefusal(null, { ...none, ifMatch: '*' }, 'never')).toMatchObject({ status: 412 });
});

test('parts put together come apart again, with a boundary inside them', () => {
	const part = { headers: new Map([['a', 'b']]), body: Buffer.from('x\r\n--batas lain\r\n\r\ny') };
	const read = partsOf(multipartOf('batas', [part, part]), 'batas');
	expect(read).toEqual({ ok: true, value: [part, part] });
	expect(boundaryOf('multipart/mixed; boundary="b c"')).toBe('b c');
});
