-- +goose Up
-- Filters by type and lifecycle do not see case. ent has no words for an index over
-- an expression: what is written by hand has a name that begins with x_, and
-- ent/migrate/diff then leaves it alone.
CREATE INDEX "x_entities_kind_type" ON "entities" ("kind", lower("type"), "ref") WHERE "state" <> 'absent';
CREATE INDEX "x_entities_kind_lifecycle" ON "entities" ("kind", lower("lifecycle"), "ref") WHERE "state" <> 'absent';

-- Problems are few: what is orphaned, what is mentioned but declared by nobody, and
-- the documents that something is wrong with are found without reading the others.
CREATE INDEX "x_entities_not_live" ON "entities" ("id") WHERE "state" <> 'live';
CREATE INDEX "x_declarations_problems" ON "declarations" ("id") WHERE "problems" NOT IN ('[]', 'null');

-- The built-in model, as catalog.BuiltInModel has it; a test compares the two.
INSERT INTO "kinds" ("name", "plural", "group", "versions", "built_in", "relation_fields") VALUES
  ('Component', 'components', 'backstage.io', '{v1alpha1,v1beta1}', true,
   '[{"path":"spec.owner","type":"ownedBy","direction":"OUT","defaultKind":"Group"},
    {"path":"spec.system","type":"partOf","direction":"OUT","defaultKind":"System"},
    {"path":"spec.subcomponentOf","type":"partOf","direction":"OUT","defaultKind":"Component"},
    {"path":"spec.providesApis","type":"providesApi","direction":"OUT","defaultKind":"API"},
    {"path":"spec.consumesApis","type":"consumesApi","direction":"OUT","defaultKind":"API"},
    {"path":"spec.dependsOn","type":"dependsOn","direction":"OUT"},
    {"path":"spec.dependencyOf","type":"dependsOn","direction":"IN"}]'),
  ('API', 'apis', 'backstage.io', '{v1alpha1,v1beta1}', true,
   '[{"path":"spec.owner","type":"ownedBy","direction":"OUT","defaultKind":"Group"},
    {"path":"spec.system","type":"partOf","direction":"OUT","defaultKind":"System"}]'),
  ('Resource', 'resources', 'backstage.io', '{v1alpha1,v1beta1}', true,
   '[{"path":"spec.owner","type":"ownedBy","direction":"OUT","defaultKind":"Group"},
    {"path":"spec.system","type":"partOf","direction":"OUT","defaultKind":"System"},
    {"path":"spec.dependsOn","type":"dependsOn","direction":"OUT"},
    {"path":"spec.dependencyOf","type":"dependsOn","direction":"IN"}]'),
  ('System', 'systems', 'backstage.io', '{v1alpha1,v1beta1}', true,
   '[{"path":"spec.owner","type":"ownedBy","direction":"OUT","defaultKind":"Group"},
    {"path":"spec.domain","type":"partOf","direction":"OUT","defaultKind":"Domain"}]'),
  ('Domain', 'domains', 'backstage.io', '{v1alpha1,v1beta1}', true,
   '[{"path":"spec.owner","type":"ownedBy","direction":"OUT","defaultKind":"Group"},
    {"path":"spec.subdomainOf","type":"partOf","direction":"OUT","defaultKind":"Domain"}]'),
  ('Group', 'groups', 'backstage.io', '{v1alpha1,v1beta1}', true,
   '[{"path":"spec.parent","type":"childOf","direction":"OUT","defaultKind":"Group"},
    {"path":"spec.children","type":"childOf","direction":"IN","defaultKind":"Group"},
    {"path":"spec.members","type":"memberOf","direction":"IN","defaultKind":"User"}]'),
  ('User', 'users', 'backstage.io', '{v1alpha1,v1beta1}', true,
   '[{"path":"spec.memberOf","type":"memberOf","direction":"OUT","defaultKind":"Group"}]'),
  ('Location', 'locations', 'backstage.io', '{v1alpha1,v1beta1}', true,
   '[]'),
  ('Template', 'templates', 'scaffolder.backstage.io', '{v1beta3}', true,
   '[{"path":"spec.owner","type":"ownedBy","direction":"OUT","defaultKind":"Group"}]');

INSERT INTO "relation_types" ("name", "inverse", "impact", "built_in") VALUES
  ('ownedBy', 'ownerOf', false, true),
  ('partOf', 'hasPart', false, true),
  ('dependsOn', 'dependencyOf', true, true),
  ('providesApi', 'apiProvidedBy', false, true),
  ('consumesApi', 'apiConsumedBy', true, true),
  ('childOf', 'parentOf', false, true),
  ('memberOf', 'hasMember', false, true);

-- +goose Down
DELETE FROM "relation_types" WHERE "built_in";
DELETE FROM "kinds" WHERE "built_in";
DROP INDEX "x_entities_kind_lifecycle";
DROP INDEX "x_entities_kind_type";
