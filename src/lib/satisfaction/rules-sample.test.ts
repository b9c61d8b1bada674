import { describe, expect, test } from 'vitest';
import { elements } from './element.ts';
import type { ElementSums } from './element.ts';
import { resultOf } from './result.ts';
import { sampleNeeded, sampleOf } from './rules-sample.ts';

/** All rows of Krejcie and Morgan (1970), population:sample. */
const table = `
	10:10 15:14 20:19 25:24 30:28 35:32 40:36 45:40 50:44 55:48 60:52 65:56 70:59 75:63 80:66
	85:70 90:73 95:76 100:80 110:86 120:92 130:97 140:103 150:108 160:113 170:118 180:123
	190:127 200:132 210:136 220:140 230:144 240:148 250:152 260:155 270:159 280:162 290:165
	300:169 320:175 340:181 360:186 380:191 400:196 420:201 440:205 460:210 480:214 500:217
	550:226 600:234 650:242 700:248 750:254 800:260 850:265 900:269 950:274 1000:278 1100:285
	1200:291 1300:297 1400:302 1500:306 1600:310 1700:313 1800:317 1900:320 2000:322 2200:327
	2400:331 2600:335 2800:338 3000:341 3500:346 4000:351 4500:354 5000:357 6000:361 7000:364
	8000:367 9000:368 10000:370 15000:375 20000:377 30000:379 40000:380 50000:381 75000:382
	1000000:384
`;

describe('the sample of a survey', () => {
	test('is the one of the table for each of its 90 rows', () => {
		const rows = table
			.trim()
			.split(/\s+/)
			.map((row) => row.split(':').map(Number));
		expect(rows).toHaveLength(90);
		for (const [population, sample] of rows as [number, number][])
			expect([population, sampleNeeded(population)]).toEqual([population, sample]);
	});

	test('below five answers shows nothing, so that nobody is recognised', () => {
		const sums = Object.fromEntries(elements.map((element) => [element, 16])) as ElementSums;
		expect(resultOf(sums, 4, 40)).toMatchObject({ sample: { state: 'hidden' }, index: null });
		expect(resultOf(sums, 5, 40)).toMatchObject({ index: 8000, quality: 'B' });
	});

	test('smaller than the table wants is shown with a warning', () => {
		expect(sampleOf(41, 100)).toEqual({ answers: 41, needed: 80, state: 'small' });
		expect(sampleOf(80, 100).state).toBe('enough');
	});

	test('of a population that counts fewer than the answers is at least that of the answers', () => {
		expect(sampleOf(10, 0)).toEqual({ answers: 10, needed: 10, state: 'enough' });
	});
});
