// The desk is worked from the keyboard all day; every act still works as a plain button.
export const csr = true;
