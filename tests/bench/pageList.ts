import type { Audience } from './visitors.ts';

/**
 * The pages that are measured. `beats` is what the compared LMS answers in a second at eight
 * connections on this kind of machine (its dashboard, course, learning plan and report); the
 * product is to be twenty times ahead.
 */
export type BenchPage = { name: string; path: string; audience: Audience; beats?: number };

export const TIMES_AHEAD = 20;

/** What the bare page answers in a second on the machine on which the LMS was measured. */
export const BARE_BESIDE_LMS = 2_500;

export const pageList: readonly BenchPage[] = [
	{ name: 'public', path: '/layanan/DK-KTP-02', audience: 'citizen' },
	{ name: 'today', path: '/saya', audience: 'planner', beats: 32 },
	{ name: 'gaps', path: '/saya/standar', audience: 'officer' },
	{ name: 'plan', path: '/saya/rencana', audience: 'planner', beats: 38 },
	{ name: 'team', path: '/tim', audience: 'supervisor' },
	{ name: 'course', path: '/saya/belajar/KOMUNIKASI-LOKET', audience: 'learner', beats: 18 },
	{ name: 'office', path: '/kantor', audience: 'head', beats: 16 },
];
