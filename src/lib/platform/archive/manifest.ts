/** The name and the columns of a table, in the order in which its rows are written. */
export type ArchivedTable = { name: string; columns: string[] };

/** The first member of an archive: what follows, and which product can read it. */
export type Label = {
	product: 'mumpuni';
	format: 1;
	madeAt: string;
	migrations: { number: number; name: string; sha256: string }[];
	/** of the secret that signs cookies and seals one-time codes; not the secret itself */
	secretMark: string;
	tables: ArchivedTable[];
};

export type TableDigest = { name: string; rows: number; bytes: number; sha256: string };

export type FileDigest = { id: number; bytes: number; sha256: string };

/** The last member: without it an archive is not whole. */
export type Manifest = {
	tables: TableDigest[];
	sequences: { name: string; last: number }[];
	files: FileDigest[];
	/** Rows whose file was not there when the archive was made. */
	filesMissing: number[];
};

export const LABEL = 'label.json';
export const MANIFEST = 'manifest.json';

/** Told how far it is: what is worked on, and the share done from 0 to 1. */
export type OnProgress = (part: string, share: number) => void;

/** An archive that cannot be used here; the message says why and the way out. */
export class ArchiveRefused extends Error {
	override name = 'ArchiveRefused';
}
