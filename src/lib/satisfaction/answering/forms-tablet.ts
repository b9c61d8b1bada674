import { z } from 'zod';
import { answerForm } from '../forms.ts';

/** As many as a tablet sends at once; the rest follows. */
const mostAtOnce = 50;

/** What a tablet has kept while there was no line; `at`: when by its clock, in milliseconds. */
const tabletAnswerForm = z.object({
	key: z.uuid(),
	serviceCode: z.string().min(1).max(40),
	at: z.int().min(0),
	form: answerForm,
});
export type TabletAnswer = z.infer<typeof tabletAnswerForm>;

export const tabletForm = z.object({ answers: z.array(z.unknown()).max(mostAtOnce) });

/** One answer that a tablet sent; null when it cannot be read. */
export function readTabletAnswer(sent: unknown): TabletAnswer | null {
	return tabletAnswerForm.safeParse(sent).data ?? null;
}
