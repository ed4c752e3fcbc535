package account

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// trusted is a condition on the declaration d, its file f and its location l:
// that what it says of people gives rights. Everybody who may register a file
// could otherwise make themselves a member of anything.
const trusted = "(d.file_id IS NULL OR l.configured OR l.trusted)"

const declarationTables = "declarations d LEFT JOIN files f ON f.id = d.file_id LEFT JOIN locations l ON l.id = f.location_id"

// steps are how a User of the catalog is found, the surest first. $1 is the
// provider's annotation of ids, $2 that of logins, $3 the subject, $4 the login in
// lower case, $5 whether names count, $6 the e-mail address in lower case, $9 how
// the settings name the account. Last comes what an earlier sign-in made.
const steps = `
	SELECT e.ref, CASE
		WHEN d.file_id IS NULL AND d.set = '` + ingest.PeopleSet + `' THEN CASE WHEN e.annotations->>'` + ingest.MadeFor + `' = $9 THEN 5 END
		WHEN e.annotations->>'` + ingest.MadeFor + `' = $9 THEN 1
		WHEN $1::text <> '' AND e.annotations->>$1::text = $3 THEN 1
		WHEN $1::text <> '' AND e.annotations ? $1::text THEN NULL -- it says that it is somebody else
		WHEN $2::text <> '' AND lower(e.annotations->>$2::text) = $4 THEN 2
		WHEN $2::text <> '' AND e.annotations ? $2::text THEN NULL
		WHEN $5::boolean AND e.name = $4 AND e.namespace = 'default' THEN 3
		WHEN $6::text <> '' AND lower(e.spec->'profile'->>'email') = $6 THEN 4
	END AS step
	FROM entities e JOIN ` + declarationTables + ` ON d.id = e.declaration_id
	WHERE e.kind = 'user' AND e.state <> 'absent' AND ` + trusted

// resolve finds the User that an account is, and whether an earlier sign-in made
// it; the zero ref where there is none, a *RefusedError where there are two. A User that says the account's id is it. By
// login, name and e-mail address it counts only where the operator limits who
// comes, and where no other account of the provider is that User already: logins
// are given away and taken again.
func (s *Service) resolve(ctx context.Context, p *Person, e *Entrance) (user catalog.Ref, made bool, err error) {
	email := ""
	if len(e.Domains) > 0 {
		email = strings.ToLower(p.Email)
	}
	var refs pq.StringArray
	var step int
	err = s.DB.QueryRowContext(ctx, `
		WITH found AS (`+steps+`), likely AS (
			SELECT ref, step FROM found WHERE step = 1 OR step > 1 AND NOT EXISTS (
				SELECT 1 FROM identities i WHERE i.user_ref = found.ref AND i.provider = $7 AND i.issuer = $8 AND i.subject <> $3))
		SELECT coalesce(min(step), 0), coalesce(array_agg(ref ORDER BY ref) FILTER (WHERE step = (SELECT min(step) FROM likely)), '{}') FROM likely`,
		e.IDAnnotation, e.LoginAnnotation, p.Subject, strings.ToLower(p.Login), e.Limited(), email, p.Provider, p.Issuer, p.Identity()).Scan(&step, &refs)
	switch {
	case err != nil:
		return catalog.Ref{}, false, fmt.Errorf("find the user of %s: %w", p.Identity(), err)
	case len(refs) > 1:
		return catalog.Ref{}, false, &RefusedError{Person: *p, Why: "the account is that of more than one user: " + strings.Join(refs, ", "),
			Reason: fmt.Sprintf("You signed in at %s as %s. More than one user of the catalog says that it has that account: %s.", e.Name, p.Login, strings.Join(refs, ", ")),
			Cure:   "Have the annotation removed from all of them but yours, and sign in again."}
	case len(refs) == 0:
		return catalog.Ref{}, false, nil
	}
	user, err = catalog.ParseRef(refs[0], catalog.Ref{})
	return user, step == 5, err
}

// outside are the letters that no entity's name has.
var outside = regexp.MustCompile(`[^a-zA-Z0-9]+`)

// UserName is what a User made for an account is called, if that is free.
func UserName(p *Person) string { return userNames(p)[0] }

// userNames are what a new User may be called, the best first.
func userNames(p *Person) []string {
	name := strings.Trim(outside.ReplaceAllString(p.Login, "-"), "-")
	if name == "" {
		name = p.Provider + "-user"
	}
	name = strings.Trim(name[:min(len(name), 40)], "-")
	suffix := strings.Trim(outside.ReplaceAllString(p.Subject, "-"), "-")
	return []string{name, name + "-" + suffix[:min(len(suffix), 20)], name + "-" + p.Provider}
}
