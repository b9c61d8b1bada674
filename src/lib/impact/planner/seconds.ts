/** How long a search may take, in seconds on the clock. */
export const secondsChoices = [10, 60, 300, 600] as const;
