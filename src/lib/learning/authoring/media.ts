/** What an author may upload, told by the first bytes and not by the name. */
export type MediaKind = 'picture' | 'video' | 'audio' | 'captions' | 'file';

export type SniffedMedia = {
	readonly kind: MediaKind;
	readonly mediaType: string;
	/** Pixels, of pictures. */
	readonly width?: number;
	readonly height?: number;
};

export type MediaFault = 'unknownKind' | 'otherKind' | 'tooLarge' | 'empty';

const megabyte = 2 ** 20;

/** How large a file of each kind may be: what a phone in a corridor can still load. */
export const mediaLimits: Record<MediaKind, number> = {
	picture: 4 * megabyte,
	video: 50 * megabyte,
	audio: 20 * megabyte,
	captions: megabyte,
	file: 10 * megabyte,
};

/** For the `accept` of a field; the server looks at the bytes. */
export const acceptOf: Record<MediaKind, string> = {
	picture: '.png,.jpg,.jpeg,.webp',
	video: '.mp4,.webm',
	audio: '.mp3,.m4a,.ogg',
	captions: '.vtt',
	file: '.pdf,.docx,.xlsx,.pptx',
};
