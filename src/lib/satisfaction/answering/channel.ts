/** How an answer came in: by the link of a visit, or without one. */
export const channels = ['link', 'kiosk', 'tablet', 'paper', 'officeLed'] as const;
export type Channel = (typeof channels)[number];

/** The time of the visit as the form of the law asks it: 08.00–12.00 or 13.00–17.00. */
export const bands = ['morning', 'afternoon'] as const;
export type Band = (typeof bands)[number];
