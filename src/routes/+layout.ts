// Pages ship no JavaScript unless a page says otherwise: cheap phones pay for every kilobyte.
export const csr = false;
