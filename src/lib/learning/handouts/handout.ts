export const handoutKinds = ['material', 'photo'] as const;
export type HandoutKind = (typeof handoutKinds)[number];

/** A file of a class: something to read, or a photo; the title of a photo says what it shows. */
export type Handout = {
	readonly id: number;
	readonly kind: HandoutKind;
	readonly title: string;
	readonly bytes: number;
	readonly mediaType: string;
};

export type HandoutRefusal = 'fileMissing' | 'fileTooLarge' | 'fileKind' | 'photoKind' | 'tooMany';
