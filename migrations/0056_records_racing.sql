-- A statement that voids another cannot be voided itself, also where its id was voided before it
-- came. What is voided follows from the statements; they stay as they are.
grant delete on xapi.voided to mumpuni_app;
