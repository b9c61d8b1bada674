import { describe, expect, test } from 'vitest';
import { firstPlace } from './enrolment.ts';
import type { LessonState } from './enrolment.ts';
import { nextLesson, progressOf, resumeAt } from './rules-progress.ts';

function lesson(slug: string, given: Partial<LessonState> = {}): LessonState {
	return {
		slug,
		title: slug,
		titleEn: null,
		minutes: 7,
		practiceMinutes: 34,
		isPackage: false,
		place: firstPlace,
		visitedAt: null,
		doneAt: null,
		...given,
	};
}
const morning = new Date('2026-03-02T02:00:00Z');
const noon = new Date('2026-03-02T05:00:00Z');

describe('progress', () => {
	test('counts what is done and names what the certificate still lacks', () => {
		const lessons = [
			lesson('sambut', { visitedAt: morning, doneAt: noon }),
			lesson('dengar', { visitedAt: noon }),
			lesson('tutup'),
		];

		const progress = progressOf(lessons, { begun: false, passed: false });

		expect(progress).toMatchObject({ done: 1, total: 4 });
		expect(progress.missing.map((item) => (item.kind === 'quiz' ? 'quiz' : item.slug))).toEqual([
			'dengar',
			'tutup',
			'quiz',
		]);
		expect(progress.items.map(({ state }) => state)).toEqual(['done', 'begun', 'open', 'open']);
	});

	test('is complete only when the quiz is passed too', () => {
		const lessons = [lesson('sambut', { doneAt: noon })];
		expect(progressOf(lessons, { begun: true, passed: false }).missing).toHaveLength(1);
		expect(progressOf(lessons, { begun: true, passed: true }).missing).toEqual([]);
	});
});

describe('going on', () => {
	test('begins with the first lesson when nothing was read', () => {
		expect(resumeAt([lesson('sambut'), lesson('dengar')], false)).toEqual({
			at: 'lesson',
			slug: 'sambut',
			screen: 0,
			isPackage: false,
		});
	});

	test('opens the screen of the lesson read last', () => {
		const lessons = [
			lesson('sambut', { visitedAt: morning, place: { screen: 1, checks: {} } }),
			lesson('dengar', { visitedAt: noon, place: { screen: 3, checks: {} } }),
		];
		expect(resumeAt(lessons, false)).toMatchObject({ slug: 'dengar', screen: 3 });
	});

	test('leads to the quiz after the last lesson and to the certificate after the quiz', () => {
		const lessons = [lesson('sambut', { visitedAt: morning, doneAt: noon })];
		expect(resumeAt(lessons, false)).toEqual({ at: 'quiz' });
		expect(resumeAt(lessons, true)).toEqual({ at: 'certificate' });
	});

	test('opens a package again whose parts are done but whose score was too low', () => {
		const lessons = [lesson('bagian-1', { isPackage: true, doneAt: noon })];
		expect(progressOf(lessons, null).missing).toEqual([]);
		expect(resumeAt(lessons, false)).toMatchObject({ at: 'lesson', slug: 'bagian-1' });
	});

	test('comes back to a lesson that was skipped', () => {
		const lessons = [lesson('sambut'), lesson('dengar', { doneAt: noon })];
		expect(nextLesson(lessons, 'dengar')?.slug).toBe('sambut');
		expect(nextLesson([lesson('sambut', { doneAt: noon })], 'sambut')).toBeNull();
	});
});
