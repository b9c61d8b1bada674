import { z } from 'zod';
import { LAUNCH_MODES } from './structure.ts';
import { WAIVE_REASONS } from './waive.ts';

/** How an officer opens a unit; anything else is the usual way. */
export const launchForm = z.object({ cara: z.enum(LAUNCH_MODES).catch('Normal') });

/** What an organiser spares somebody, and why. */
export const waiveForm = z.object({
	bagian: z.string().min(1, 'unit').max(100),
	alasan: z.enum(WAIVE_REASONS, 'reason'),
});

/** Which opening an organiser ends. */
export const abandonForm = z.object({ sesi: z.uuid() });
