import type { Day } from '../../time/index.ts';
import type { PlaceFound, Position, SessionPlace } from '../place/place.ts';

/**
 * How somebody's presence in a session stands. `waits`: scanned without line or not from its place,
 * and nobody has confirmed it.
 */
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
	/** Null where the session looks at no place. */
	readonly place: SessionPlace | null;
};

/** What is known of one person in one session. */
export type PresenceFacts = {
	readonly officerId: number;
	readonly sessionId: number;
	readonly firstAt: Date | null;
	readonly lastAt: Date | null;
	readonly screenScans: number;
	readonly offlineScans: number;
	/** Online, but from outside the place of the session or without a position. */
	readonly apartScans: number;
	/** The best that was found; null where the session looks at no place. */
	readonly place: PlaceFound | null;
	/** The newest word of a person; null when nobody has said anything. */
	readonly said: boolean | null;
	readonly reason: string | null;
};

export type ScanOutcome =
	| {
			readonly ok: true;
			readonly session: AttendedSession;
			readonly at: Date;
			readonly place: PlaceFound | null;
	  }
	| { readonly ok: false; readonly reason: ScanRefusal };
export type ScanRefusal = 'noSessionNow' | 'codeOld' | 'codeUnknown';

/** A scan that a phone kept while it had no line. */
export type KeptScan = {
	readonly code: string;
	readonly at: Date;
	readonly where?: Position | null | undefined;
};
export type MergedScan = 'counted' | 'waits' | 'refused';
