// A page that must work without a server: the browser keeps it and draws it by itself.
export const csr = true;
