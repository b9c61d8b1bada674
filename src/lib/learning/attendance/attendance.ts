import type { Day } from '../../time/index.ts';

/** How somebody's presence in a session stands. `waits`: scanned without line, and nobody has confirmed it. */
export type Presence = 'present' | 'waits' | 'absent';

/** A session with everything by which its attendance is judged. */
export type AttendedSession = {
	readonly sessionId: number;
	readonly classId: number;
	readonly title: string;
	readonly code: string;
	readonly day: Day;
	readonly starts: string;
	readonly ends: string;
	readonly room: string | null;
};

/** What is known of one person in one session. */
export type PresenceFacts = {
	readonly officerId: number;
	readonly sessionId: number;
	readonly firstAt: Date | null;
	readonly lastAt: Date | null;
	readonly screenScans: number;
	readonly offlineScans: number;
	/** The newest word of a person; null when nobody has said anything. */
	readonly said: boolean | null;
	readonly reason: string | null;
};

export type ScanOutcome =
	| { readonly ok: true; readonly session: AttendedSession; readonly at: Date }
	| { readonly ok: false; readonly reason: ScanRefusal };
export type ScanRefusal = 'noSessionNow' | 'codeOld' | 'codeUnknown';

/** A scan that a phone kept while it had no line. */
export type KeptScan = { readonly code: string; readonly at: Date };
export type MergedScan = 'counted' | 'waits' | 'refused';
