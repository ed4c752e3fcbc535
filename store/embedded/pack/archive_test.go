package main

import "testing"

func TestNeeded(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]bool{
		"bin/postgres":                                true,
		"bin/initdb":                                  true,
		"bin/pg_ctl":                                  false,
		"lib/libicudata.so.60":                        true,
		"lib/libpq.a":                                 false,
		"lib/libecpg.so.6":                            false,
		"lib/pkgconfig/libpq.pc":                      false,
		"lib/postgresql/plpgsql.so":                   true,
		"lib/postgresql/pg_trgm.dylib":                true,
		"lib/postgresql/plperl.so":                    false,
		"lib/postgresql/pgxs/src/Makefile.shlib":      false,
		"share/postgresql/postgres.bki":               true,
		"share/postgresql/timezone/Europe/Berlin":     true,
		"share/postgresql/extension/pg_trgm--1.6.sql": true,
		"share/postgresql/extension/plpgsql.control":  true,
		"share/postgresql/extension/hstore--1.8.sql":  false,
		"share/postgresql/tsearch_data/english.stop":  true,
		"pg-symlinks.json":                            false,
	} {
		if got := needed(name); got != want {
			t.Errorf("needed(%q): got %v, want %v", name, got, want)
		}
	}
}
