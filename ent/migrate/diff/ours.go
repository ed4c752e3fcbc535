package main

import (
	"slices"
	"strings"

	atlas "ariga.io/atlas/sql/schema"
	"entgo.io/ent/dialect/sql/schema"
)

// ours begins the names of what migrations by hand make: indexes over expressions,
// columns that the database fills. ent does not know them and would drop them.
const ours = "x_"

// keepOurs takes the dropping of what is ours out of a difference.
func keepOurs(next schema.Differ) schema.Differ {
	return schema.DiffFunc(func(current, desired *atlas.Schema) ([]atlas.Change, error) {
		changes, err := next.Diff(current, desired)
		if err != nil {
			return nil, err
		}
		return slices.DeleteFunc(changes, func(change atlas.Change) bool {
			table, ok := change.(*atlas.ModifyTable)
			if !ok {
				return false
			}
			table.Changes = slices.DeleteFunc(table.Changes, dropsOurs)
			return len(table.Changes) == 0
		}), nil
	})
}

func dropsOurs(change atlas.Change) bool {
	switch change := change.(type) {
	case *atlas.DropColumn:
		return strings.HasPrefix(change.C.Name, ours)
	case *atlas.DropIndex:
		return strings.HasPrefix(change.I.Name, ours)
	case *atlas.DropForeignKey:
		return strings.HasPrefix(change.F.Symbol, ours)
	case *atlas.DropCheck:
		return strings.HasPrefix(change.C.Name, ours)
	}
	return false
}
