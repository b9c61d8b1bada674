import { z } from 'zod';

/** Words of an author: a title or a sentence, a passage, several of them. Empty while being written. */
export const line = z.string().max(300);
export const text = z.string().max(4_000);
export const lines = z.array(text).max(80);

/** How a part is called in an address and in what is kept of a learner. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
