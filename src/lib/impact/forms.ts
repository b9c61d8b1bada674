import { z } from 'zod';

const proposalId = z.coerce.number().int().positive();

/** A refusal carries its reason: whoever reads the plan next year must see why. */
export const decideProposalForm = z.discriminatedUnion('decision', [
	z.object({ decision: z.literal('accept'), proposalId }),
	z.object({
		decision: z.literal('refuse'),
		proposalId,
		reason: z.string().trim().min(10).max(1000),
	}),
]);
export type DecideProposalForm = z.infer<typeof decideProposalForm>;
