import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { BenchRisk, LeavingGround, SoonGround } from './bench.ts';

export const riskTags: Readonly<Record<BenchRisk, { kind: Kind; label: () => string }>> = {
	uncovered: { kind: 'bad', label: m.testing_bench_uncovered },
	single: { kind: 'bad', label: m.testing_bench_single },
	leaving: { kind: 'warn', label: m.testing_bench_leaving },
	thin: { kind: 'warn', label: m.testing_bench_thin },
	secure: { kind: 'good', label: m.testing_bench_secure },
};

export const leavingWords: Readonly<Record<LeavingGround, () => string>> = {
	retires: m.testing_bench_retires,
	proofEnds: m.testing_bench_proofEnds,
	away: m.testing_bench_away,
};

export const soonWords: Readonly<Record<SoonGround, () => string>> = {
	course: m.testing_bench_course,
	oneBelow: m.testing_bench_oneBelow,
	near: m.testing_bench_near,
};
