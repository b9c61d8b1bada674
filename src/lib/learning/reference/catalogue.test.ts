import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../authoring/texts.ts';
import type { Lesson } from '../course.ts';
import { screensForm } from '../forms-block.ts';
import { checksOf } from '../rules-lesson.ts';
import { questionIn } from '../translation/rules-question.ts';
import { screenInEnglish } from '../translation/rules-screen.ts';
import { catalogue } from './catalogue.ts';
import { questionEnglish, screensEnglish } from './english.ts';

const courses = catalogue.filter(({ lessons }) => lessons.length > 0);

test('the product brings four complete courses', () => {
	expect(courses.map(({ title }) => title)).toEqual([
		'Komunikasi efektif di loket',
		'Administrasi kependudukan: KTP-el, KK, akta kelahiran',
		'Pelayanan publik digital',
		'Memimpin perubahan di kantor pelayanan',
	]);
});

describe.each(courses)('the course “$title”', ({ lessons, questions, minutes }) => {
	const blocks = lessons.flatMap(({ screens }) => screens.flatMap((screen) => screen.blocks));

	test('has six lessons of five to eight minutes, each with a picture, practice and a question', () => {
		expect(lessons).toHaveLength(6);
		for (const { slug, minutes: reading, screens } of lessons) {
			expect(reading, slug).toBeGreaterThanOrEqual(5);
			expect(reading, slug).toBeLessThanOrEqual(8);
			const kinds = screens.flatMap((screen) => screen.blocks.map(({ kind }) => kind));
			for (const kind of ['picture', 'practice', 'check']) expect(kinds, slug).toContain(kind);
			expect(screensForm.safeParse(screens).success, slug).toBe(true);
		}
	});

	test('promises as many minutes of practice as its lessons ask for', () => {
		for (const { slug, practiceMinutes, screens } of lessons) {
			const asked = screens
				.flatMap((screen) => screen.blocks)
				.reduce((sum, block) => sum + (block.kind === 'practice' ? block.minutes : 0), 0);
			expect(asked, slug).toBe(practiceMinutes);
		}
	});

	test('asks ten questions, each from a lesson that exists, with four options and a key', () => {
		expect(questions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		const slugs = lessons.map(({ slug }) => slug);
		for (const question of questions) {
			expect(new Set(question.options).size).toBe(4);
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
			expect(existsSync(`static/pelajaran/${block.file}`), block.file).toBe(true);
			expect(block.alt.length).toBeGreaterThan(30);
		}
	});

	test('leads every scenario to an end, a good one among them', () => {
		for (const block of blocks) {
			if (block.kind !== 'scenario') continue;
			const ids = block.nodes.map(({ id }) => id);
			for (const { choices, outcome } of block.nodes) {
				expect(choices.length === 0).toBe(outcome !== null);
				for (const { next } of choices) expect(ids).toContain(next);
			}
			expect(block.nodes.some(({ outcome }) => outcome?.kind === 'good')).toBe(true);
		}
	});

	test('asks in a simulation only for what its screens hold', () => {
		for (const block of blocks) {
			if (block.kind !== 'simulation') continue;
			for (const { screen, press, expect: fields } of block.steps) {
				const elements = block.screens.find(({ id }) => id === screen)?.elements ?? [];
				const ids = elements.flatMap((element) => ('id' in element ? [element.id] : []));
				expect(ids).toContain(press.split(':')[0]);
				for (const { field } of fields) expect(ids).toContain(field);
			}
		}
	});

	test('leaves 25 minutes for the quiz', () => {
		const reading = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
		const practice = lessons.reduce((sum, lesson) => sum + lesson.practiceMinutes, 0);
		expect(minutes - reading - practice).toBe(25);
	});
});

const digestOf = ({ title, screens }: Lesson) =>
	createHash('sha256')
		.update(JSON.stringify(textsOf({ title, screens })))
		.digest('base64url')
		.slice(0, 12);

describe.each(courses.filter(({ english }) => english))('in English “$title”', (course) => {
	const { lessons, questions, english } = course;

	test('has every text, beside the Indonesian that it translates', () => {
		for (const lesson of lessons) {
			const own = english!.lessons[lesson.slug]!;
			expect(own.of, `the Indonesian of ${lesson.slug} has changed`).toBe(digestOf(lesson));
			expect(own.screens).toHaveLength(lesson.screens.length);
			const screens = screensEnglish(lesson, own);
			expect(screensForm.safeParse(screens).success, lesson.slug).toBe(true);
			for (const [at, screen] of screens.entries())
				expect(screenInEnglish(lesson.screens[at]!, screen)).not.toHaveProperty('indonesian');
		}
		for (const [at, question] of questions.entries()) {
			const textsEn = questionEnglish(question, english!.questions[at] ?? []);
			expect(questionIn({ ...question, textsEn }, 'en').lang).toBeUndefined();
		}
	});
});

test('the digital course lets one practise on a system that only looks real', () => {
	const digital = courses.find(({ code }) => code === 'PELAYANAN-DIGITAL');
	const blocks = digital?.lessons.flatMap(({ screens }) => screens.flatMap((one) => one.blocks));
	expect(blocks?.some(({ kind }) => kind === 'simulation')).toBe(true);
});

test('the minutes of a course are its learning hours of 45 minutes', () => {
	for (const { minutes, jp } of catalogue) expect(minutes).toBe(jp * 45);
});
