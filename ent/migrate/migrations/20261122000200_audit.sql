-- +goose Up
-- What was noted stays: whoever holds the database's password may still drop the
-- trigger, but no mistake of ours, and nobody through us, changes the audit.
-- +goose StatementBegin
CREATE FUNCTION x_audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of audit are neither changed nor removed';
END $$;
-- +goose StatementEnd
CREATE TRIGGER x_audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION x_audit_stays();

-- +goose Down
DROP TRIGGER x_audit_stays ON "audit";
DROP FUNCTION x_audit_stays;
