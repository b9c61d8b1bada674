/** Why a package of H5P was not taken. Its core is GPL: the operator adds a player, or there is none. */
export type H5pFault = 'h5pNoPlayer' | 'h5pBroken' | 'h5pLibraryMissing';

/** What a player's folder must hold: the files that h5p-standalone calls its distribution. */
export const playerFiles = {
	main: 'main.bundle.js',
	frame: 'frame.bundle.js',
	style: 'styles/h5p.css',
} as const;
