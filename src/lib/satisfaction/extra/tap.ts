import type { Score } from '../element.ts';

/** How often each face was tapped. Shown beside the IKM and never a part of it. */
export type TapCounts = Readonly<Record<Score, number>>;
