// The count of a run that is under way moves by itself; without scripts a link reads it again.
export const csr = true;
