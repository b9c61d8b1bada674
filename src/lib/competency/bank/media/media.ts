/** A picture or a recording of an item; `text`: what it shows, or what is said in it, word for word. */
export type Media = {
	readonly kind: 'picture' | 'audio';
	readonly fileId: number;
	readonly text: string;
};

/** As the browser may see it: by its place in the item, never by its file. */
export type AskedMedia = Pick<Media, 'kind' | 'text'>;

export type MediaRefusal = 'fileMissing' | 'fileKind' | 'fileTooLarge' | 'textMissing' | 'tooMany';
