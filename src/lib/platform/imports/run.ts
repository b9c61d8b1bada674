/** What an import is of: the name of its job, and of its rows. */
export type ImportKind = `${string}.${string}`;

/**
 * How an import ended. Only `applied` has changed anything; of lines that are taken one by one `failed`
 * may have taken some, and says how many.
 */
export type RunEnd = 'applied' | 'checked' | 'refused' | 'cancelled' | 'failed';

/**
 * One file that somebody asked to check or apply. `Summary` and `Refusal` are the words of the room
 * whose kind it is; both are forgotten some weeks after the end, the counts stay.
 */
export type ImportRun<Summary = unknown, Refusal = unknown> = {
	readonly id: number;
	readonly fileId: number;
	readonly fileName: string;
	readonly fileBytes: number;
	readonly fileErasedAt: Date | null;
	readonly dryRun: boolean;
	/** What was asked beside the file. */
	readonly asked: Readonly<Record<string, string>>;
	readonly authorOfficerId: number | null;
	readonly askedAt: Date;
	readonly startedAt: Date | null;
	readonly rowsRead: number;
	/** Null where the file does not tell before it is read. */
	readonly rowsTotal: number | null;
	/** Of lines that are taken one by one: how many so far. */
	readonly rowsTaken: number;
	readonly cancelAskedAt: Date | null;
	readonly endedAt: Date | null;
	readonly outcome: RunEnd | null;
	readonly summary: Summary | null;
	readonly refusal: Refusal | null;
	/** The run that applies, or has applied, the same file. */
	readonly applyingRunId: number | null;
};

/** An import that nobody has looked at for this long is forgotten but for its counts. */
export const detailsKeptDays = 30;
