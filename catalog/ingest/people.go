package ingest

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// PeopleSet is the set of the Users that signing in made.
const PeopleSet = "callboard/people"

// MadeFor is the annotation by which a User names the account that it is, as the
// settings do: github:583231.
const MadeFor = "callboard.dev/identity"

// Person is a User that no file declares.
type Person struct {
	// Account is who it is, for good. A new User gets the first of Names that is
	// free.
	Account string
	Names   []string
	// DisplayName, Email and Picture make its profile.
	DisplayName, Email, Picture string
	Annotations                 map[string]string
}

// KeepPerson declares a User for whoever signed in and is in no file, or brings
// what it says up to date. A file that declares it too goes first. It returns the
// User's ref; the error is our own.
func (s *Service) KeepPerson(ctx context.Context, p Person) (catalog.Ref, error) {
	var ref catalog.Ref
	err := s.write(ctx, cause{actor: catalog.System().Actor(), via: "sign-in", deed: audit.Person}, func(w *writer) (bool, error) {
		var err error
		if ref, err = w.personRef(ctx, p); err != nil {
			return false, err
		}
		w.cause.subject = ref.String()
		document, err := p.document(ref.Name)
		if err != nil {
			return false, err
		}
		documents := descriptor.Split(document, "").Parse(s.Model, nil).Documents
		held, err := w.loadDeclarations(ctx, "d.file_id IS NULL AND d.set = '"+PeopleSet+"' AND d.ref = $1", ref.String())
		if err != nil {
			return false, err
		}
		_, _, err = w.declare(ctx, []said{{set: PeopleSet, documents: documents}}, held, nil, nil)
		return err == nil, err
	})
	if err != nil {
		return catalog.Ref{}, fmt.Errorf("keep the user %v: %w", p.Names, err)
	}
	return ref, nil
}

// personRef is the User that was made for the account before, or a new one.
func (w *writer) personRef(ctx context.Context, p Person) (catalog.Ref, error) {
	var made string
	err := w.tx.QueryRowContext(ctx, `
		SELECT coalesce(min(ref), '') FROM declarations
		WHERE file_id IS NULL AND set = $1 AND document->'metadata'->'annotations'->>'`+MadeFor+`' = $2`, PeopleSet, p.Account).Scan(&made)
	if err != nil || made == "" {
		return w.freeName(ctx, p.Names)
	}
	return catalog.ParseRef(made, catalog.Ref{})
}

// freeName is the User of the first name that nobody has declared.
func (w *writer) freeName(ctx context.Context, names []string) (catalog.Ref, error) {
	var taken pq.StringArray
	all := make(pq.StringArray, len(names))
	for i, name := range names {
		all[i] = userRef(name).String()
	}
	err := w.tx.QueryRowContext(ctx, "SELECT coalesce(array_agg(DISTINCT ref), '{}') FROM declarations WHERE ref = ANY($1)", all).Scan(&taken)
	if err != nil {
		return catalog.Ref{}, err
	}
	used := map[string]bool{}
	for _, ref := range taken {
		used[ref] = true
	}
	for _, name := range names {
		if ref := userRef(name); !used[ref.String()] {
			return ref, nil
		}
	}
	return catalog.Ref{}, fmt.Errorf("all of %v are taken", names)
}

func userRef(name string) catalog.Ref {
	return catalog.Ref{Kind: "user", Namespace: catalog.DefaultNamespace, Name: catalog.Fold(name)}
}

// document is a User's descriptor; JSON is YAML too.
func (p Person) document(name string) ([]byte, error) {
	profile := map[string]string{}
	for key, value := range map[string]string{"displayName": p.DisplayName, "email": p.Email, "picture": p.Picture} {
		if value != "" {
			profile[key] = value
		}
	}
	annotations := map[string]string{MadeFor: p.Account}
	maps.Copy(annotations, p.Annotations)
	return json.Marshal(map[string]any{
		"apiVersion": "backstage.io/v1alpha1",
		"kind":       "User",
		"metadata":   map[string]any{"name": name, "annotations": annotations},
		"spec":       map[string]any{"profile": profile, "memberOf": []string{}},
	})
}
