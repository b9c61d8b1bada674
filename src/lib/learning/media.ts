/** A film; whoever cannot hear it reads the captions, whoever has no line reads the transcript. */
export type VideoBlock = {
	readonly kind: 'video';
	readonly title: string;
	readonly file: string;
	/** A file of captions in WebVTT, or null: then the film is not ready to be published. */
	readonly captions: string | null;
	readonly transcript: readonly string[];
};

export type AudioBlock = {
	readonly kind: 'audio';
	readonly title: string;
	readonly file: string;
	readonly transcript: readonly string[];
};

/** Something to keep: a form, a table, a decree. */
export type FileBlock = {
	readonly kind: 'file';
	readonly title: string;
	readonly file: string;
	readonly note: string;
	readonly bytes: number;
};

/** A page of others. It stands in the lesson only where the operator allows its host. */
export type EmbedBlock = {
	readonly kind: 'embed';
	readonly title: string;
	/** An https address. */
	readonly address: string;
	/** What is to be seen there, for whoever cannot open it. */
	readonly text: string;
};

/**
 * Where a file of a lesson is read: `media:Kf3…` was uploaded by an author, anything else comes with
 * the product.
 *
 * addressOf('komunikasi-loket/menyambut.svg') → '/pelajaran/komunikasi-loket/menyambut.svg'
 */
export function addressOf(file: string): string {
	const uploaded = /^media:([\w-]+)$/.exec(file)?.[1];
	return uploaded ? `/saya/media/${uploaded}` : `/pelajaran/${file}`;
}
