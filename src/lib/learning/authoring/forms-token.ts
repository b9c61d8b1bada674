import { z } from 'zod';

/** The token that a page put into its form; anything else counts as none. */
export const tokenOf = (sent: unknown): string | null => z.uuid().safeParse(sent).data ?? null;
