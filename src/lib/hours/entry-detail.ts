import type { Day } from '../time/index.ts';
import type { ConversionRule } from './conversion.ts';
import type { Entry, Posting } from './entry.ts';

/** What the platform itself gave for a passed course; it is found by its number. */
export type CertificateFacts = {
	readonly number: string;
	readonly courseCode: string;
	readonly courseTitle: string;
	readonly courseVersion: number;
	readonly jp: number;
	readonly score: number | null;
	readonly enrolledAt: string;
	readonly passedAt: string | null;
	readonly issuedAt: string;
};

/** An entry opened down to its proof, as an auditor follows it. */
export type EntryDetail = Entry & {
	readonly key: string;
	readonly officerId: number;
	readonly officerName: string;
	readonly nip: string;
	readonly unitName: string | null;
	/** The units from the officer's unit up to the top. */
	readonly above: readonly number[];
	readonly supervisorId: number | null;
	readonly international: boolean;
	readonly recordedAt: Date;
	readonly yearFrom: Day;
	readonly rule: ConversionRule;
	readonly postings: readonly Posting[];
	readonly reversedBy: number | null;
	/** Counted under the same cap by entries written before this one. */
	readonly before: { readonly jp: number; readonly times: number };
	/** Null: the number on the proof is not one of a certificate of this platform. */
	readonly certificate: CertificateFacts | null;
};
