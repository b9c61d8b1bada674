import { expect, test } from 'vitest';
import { draftText, readDraft } from './forms-draft.ts';
import { elementAt, firstOpen, stepOf, withScore } from './steps.ts';

const empty = { key: '0b9f4b0e-9f43-4f0e-8a53-6a1d5f3d7c11', serviceCode: 'DK-KTP-02', scores: {} };

test('a questionnaire filled in page by page is kept in the order of the form', () => {
	const draft = withScore(withScore(empty, 'persyaratan', 4), 'sarana', 2);
	expect(draftText(draft)).toContain('[4,0,0,0,0,0,0,2,0]');
	expect(readDraft(draftText(draft))).toEqual(draft);
	expect(firstOpen(draft)).toBe('prosedur');
	expect([stepOf('sarana'), stepOf('pengaduan')]).toEqual([8, 9]);
	expect([elementAt('9'), elementAt('10'), elementAt(null)]).toEqual(['pengaduan', null, null]);
});

test.each([undefined, '', '{}', '["x",null,[1]]', '["a",null,[5,0,0,0,0,0,0,0,0]]'])(
	'what is not a draft is none: %s',
	(text) => expect(readDraft(text)).toBeNull(),
);
