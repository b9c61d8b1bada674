import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checksOf } from '../rules-lesson.ts';
import { catalogue } from './catalogue.ts';
import { komunikasiLoket } from './komunikasi-loket/index.ts';

const { lessons, questions } = komunikasiLoket;
const blocks = lessons.flatMap(({ screens }) => screens.flatMap((screen) => screen.blocks));

describe('the course “Komunikasi efektif di loket”', () => {
	test('has six lessons of five to eight minutes, each with a picture, practice and a question', () => {
		expect(lessons).toHaveLength(6);
		for (const { minutes, screens } of lessons) {
			expect(minutes).toBeGreaterThanOrEqual(5);
			expect(minutes).toBeLessThanOrEqual(8);
			const kinds = screens.flatMap((screen) => screen.blocks.map(({ kind }) => kind));
			for (const kind of ['picture', 'practice', 'check']) expect(kinds).toContain(kind);
		}
	});

	test('asks ten questions, each from a lesson that exists, with four options and a key', () => {
		expect(questions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		const slugs = lessons.map(({ slug }) => slug);
		for (const question of questions) {
			expect(question.options).toHaveLength(4);
			expect(question.options[question.key]).toBeDefined();
			expect(slugs).toContain(question.lessonSlug);
		}
	});

	test('puts the right option in every place, so that the key shows no habit', () => {
		for (const place of [0, 1, 2, 3]) {
			const here = questions.filter(({ key }) => key === place).length;
			expect(here).toBeGreaterThanOrEqual(2);
			expect(here).toBeLessThanOrEqual(3);
		}
	});

	test('has one right option in each small question, and an id of its own', () => {
		const checks = lessons.flatMap(({ screens }) => checksOf(screens).map(({ check }) => check));
		expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
		for (const { options } of checks) {
			expect(options.filter(({ right }) => right)).toHaveLength(1);
		}
	});

	test('draws what it shows, and says it to those who cannot see it', () => {
		for (const block of blocks) {
			if (block.kind !== 'picture') continue;
			expect(existsSync(`static/pelajaran/${block.file}`)).toBe(true);
			expect(block.alt.length).toBeGreaterThan(30);
		}
	});
});

test('the minutes of a course are its learning hours of 45 minutes', () => {
	for (const { minutes, jp } of catalogue) expect(minutes).toBe(jp * 45);
	const reading = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
	const practice = lessons.reduce((sum, lesson) => sum + lesson.practiceMinutes, 0);
	expect(komunikasiLoket.minutes - reading - practice).toBe(25);
});
