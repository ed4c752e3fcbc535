-- +goose Up
-- modify "audit" table
ALTER TABLE "audit" ADD COLUMN "token_name" text NOT NULL DEFAULT '', ADD COLUMN "title" text NOT NULL DEFAULT '', ADD COLUMN "details" text NOT NULL DEFAULT '', ADD COLUMN "revision" bigint NULL;

-- +goose Down
-- reverse: modify "audit" table
ALTER TABLE "audit" DROP COLUMN "revision", DROP COLUMN "details", DROP COLUMN "title", DROP COLUMN "token_name";
