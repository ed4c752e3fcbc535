# What can be done with this repository. It takes Go, Node 20 or newer with npm,
# git, make and a C compiler; each target fetches what else it needs.

SHELL := /bin/bash
.DEFAULT_GOAL := help

page := frontend/dist/index.html
page_sources := $(shell find frontend/src frontend/scripts graph \( -name '*.ts' -o -name '*.tsx' -o -name '*.css' -o -name '*.svg' \
	-o -name '*.mjs' -o -name '*.graphqls' \) -not -name '*.test.*') $(wildcard frontend/*.html frontend/*.json frontend/*.ts)
# npm writes this file when it has installed everything.
page_modules := frontend/node_modules/.package-lock.json
postgres := store/embedded/node_modules/.package-lock.json
archive := store/embedded/postgres.tar.zst
# Which commit the program is of: the Go command does not note it everywhere.
commit := -X github.com/callboard-dev/callboard/cmd.commit=$(shell git describe --always --dirty --exclude '*' --abbrev=40 2>/dev/null)
lint := go tool -modfile=.ci/lint.mod golangci-lint

.PHONY: help run build program test check test-go test-page e2e test-long bench generate screenshots

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: program ## serve the examples at http://localhost:7007
	@data=$$(scripts/data-dir) && exec bin/callboard serve --data-dir "$$data"

build: $(page) $(archive) ## build bin/callboard to take along: the page and PostgreSQL are in it
	go build -trimpath -ldflags='-s -w $(commit)' -tags embedpg -o bin/callboard .

# The same without the archive: PostgreSQL's programs are those of this checkout.
program: $(page) $(postgres)
	go build -ldflags='$(commit)' -o bin/callboard .

test: check test-go test-page e2e ## everything that must pass before a change goes in

check: $(page) $(postgres) ## format, lint, imports, generated code, migrations
	@files=$$(git ls-files -z '*.go' | xargs -0 gofmt -l) && \
		if [ -n "$$files" ]; then printf 'not formatted, run gofmt -w:\n%s\n' "$$files"; exit 1; fi
	go vet ./...
	$(lint) run --allow-parallel-runners ./...
	go test . # who imports whom
	npm --prefix frontend run --silent check
	scripts/unchanged go generate .
	go run ./ent/migrate/diff --check

test-go: $(page) $(postgres)
	@set -o pipefail; go test -race ./... | grep -v "no test files"
	go -C server/auth/optest test -mod=mod ./... # a module of its own: at a real OpenID Connect provider

test-page: $(page)
	npm --prefix frontend test
	npm --prefix frontend run --silent budget

e2e: program ## drive the page in Chromium, against the real program
	@chromium=$$(scripts/chromium) && CHROMIUM="$$chromium" npm --prefix frontend run --silent e2e

test-long: program ## what takes too long for each change: more kills, and fuzzing
	CALLBOARD_TEST_KILLS=300 go test -timeout 30m -run TestKilled ./cmd
	scripts/fuzz

bench: program ## measure the budgets and say which are kept
	go run ./bench

generate: $(page_modules) ## make generated code: ent, GraphQL, the page's types
	go generate .
	npm --prefix frontend run --silent codegen

screenshots: program ## take the pictures of the README
	@chromium=$$(scripts/chromium) && CHROMIUM="$$chromium" npm --prefix frontend run --silent screenshots

$(page): $(page_modules) $(page_sources)
	npm --prefix frontend run --silent build
	@touch $@

$(page_modules): frontend/package-lock.json
	npm --prefix frontend ci
	@touch $@

$(postgres): store/embedded/package-lock.json
	npm --prefix store/embedded ci
	@touch $@

$(archive): $(postgres)
	go run ./store/embedded/pack
