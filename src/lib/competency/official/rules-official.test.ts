import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import type { ProvenLevel } from '../level.ts';
import type { Observation, Source } from '../observation.ts';
import { trusted } from '../reliability.ts';
import type { OfficialRule } from './official-rule.ts';
import { officialEvidence } from './rules-official.ts';

const seen = (source: Source, on: string, level: ProvenLevel): Observation => ({
	...{ key: `${source}:${on}`, level, author: null },
	...trusted(source, day(on)),
});
const rule: Pick<OfficialRule, 'picks' | 'across'> = {
	picks: { assessment: 'latest', test: 'best', supervisor: 'latest' },
	across: 'best',
};
const levelOn = (all: Observation[], on: string, by = rule) =>
	officialEvidence(all, by, day(on))?.level ?? null;

test('the latest assessment counts, also when an earlier one was better', () => {
	const all = [seen('assessment', '2024-03-01', 4), seen('assessment', '2026-03-01', 2)];
	expect(levelOn(all, '2025-01-01')).toBe(4);
	expect(levelOn(all, '2026-06-01')).toBe(2);
	expect(levelOn(all, '2026-06-01', { ...rule, picks: { assessment: 'best' } })).toBe(4);
});

test('of two tests the best counts until it has expired', () => {
	const all = [seen('test', '2024-03-01', 3), seen('test', '2025-09-01', 2)];
	expect(levelOn(all, '2025-12-31')).toBe(3);
	expect(levelOn(all, '2026-03-01')).toBe(2);
	expect(levelOn(all, '2028-01-01')).toBeNull();
});

test('a source that the rule leaves out names nothing', () => {
	expect(levelOn([seen('self', '2026-01-01', 5)], '2026-02-01')).toBeNull();
});

test('between sources the best counts, or the latest', () => {
	const all = [seen('assessment', '2026-01-01', 3), seen('supervisor', '2026-05-01', 2)];
	expect(levelOn(all, '2026-06-01')).toBe(3);
	expect(levelOn(all, '2026-06-01', { ...rule, across: 'latest' })).toBe(2);
});
