import type { PostFamily } from '../../people/index.ts';

/** Whose standard: of one post, or of all posts of a family that have none. */
export type ProfileTarget =
	| {
			readonly kind: 'post';
			readonly id: number;
			readonly code: string;
			readonly name: string;
			readonly family: PostFamily;
	  }
	| { readonly kind: 'family'; readonly family: PostFamily };
