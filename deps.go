//go:build deps

package main

import (
	_ "ariga.io/atlas/sql/migrate"
	_ "ariga.io/atlas/sql/sqltool"
	_ "code.dny.dev/ssrf"
	_ "entgo.io/ent/dialect/sql/schema"
	_ "entgo.io/ent/entc"
	_ "github.com/99designs/gqlgen/api"
	_ "github.com/99designs/gqlgen/graphql/handler"
	_ "github.com/google/uuid"
	_ "github.com/klauspost/compress/zstd"
	_ "github.com/lib/pq"
	_ "github.com/pressly/goose/v3"
	_ "github.com/spf13/pflag"
	_ "github.com/vektah/gqlparser/v2"
	_ "go.uber.org/goleak"
	_ "go.yaml.in/yaml/v3"
	_ "golang.org/x/sync/errgroup"
	_ "golang.org/x/term"
	_ "golang.org/x/tools/txtar"
	_ "pgregory.net/rapid"
)
