package account

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/callboard-dev/callboard/catalog/ingest"
)

// Person is what a provider vouches for.
type Person struct {
	// Provider is its id in the settings. Issuer and Subject are what it knows
	// the account by, for good; of GitHub the numeric id.
	Provider, Issuer, Subject string
	// Login is what people call the account. It may be given to somebody else.
	Login, Name, Picture string
	// Email is one that the provider has verified; empty where there is none.
	Email string
	// Groups are what the provider says the account belongs to; of GitHub
	// organizations (acme) and teams (acme/platform).
	Groups []string
}

// Identity is how the settings name an account: github:583231.
func (p *Person) Identity() string { return p.Provider + ":" + p.Subject }

// clean takes out what does not belong into names: providers let people choose.
// A group of another name is another group, so that one goes as a whole.
func (p *Person) clean() {
	for _, field := range []*string{&p.Login, &p.Name, &p.Email} {
		*field = printable(*field)
	}
	p.Groups = slices.DeleteFunc(slices.Clone(p.Groups), func(group string) bool { return group != printable(group) })
}

// printable is s without what nobody can see, of 200 letters at most.
func printable(s string) string {
	seen := []rune(strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "")))
	return strings.TrimSpace(string(seen[:min(len(seen), 200)]))
}

// names are all that the settings may call the account.
func (p *Person) names() []string {
	out := []string{p.Identity()}
	for _, group := range p.Groups {
		out = append(out, p.Provider+":groups/"+group)
	}
	return out
}

// Entrance is what the operator says about who comes in through a provider.
type Entrance struct {
	// Name is what people call the provider.
	Name string
	// AnyOf are lists of groups, of each of which one is needed.
	AnyOf [][]string
	// Domains are those that the verified e-mail address must be in; all where
	// there are none.
	Domains []string
	// Unknown is what becomes of whom the catalog does not know.
	Unknown Unknown
	// IDAnnotation and LoginAnnotation are how a User names its account, beside
	// ingest.MadeFor; empty where the provider has no such custom.
	IDAnnotation, LoginAnnotation string
}

// Unknown is what becomes of somebody whom the catalog does not know.
type Unknown string

// What can become of somebody.
const (
	UnknownCreate Unknown = "create"
	UnknownViewer Unknown = "viewer"
	UnknownRefuse Unknown = "refuse"
)

// Limited reports whether the provider lets in less than everybody it knows.
func (e *Entrance) Limited() bool { return len(e.AnyOf)+len(e.Domains) > 0 }

// unknown is what becomes of somebody where the operator chose nothing.
func (e *Entrance) unknown() Unknown {
	switch {
	case e.Unknown != "":
		return e.Unknown
	case e.Limited():
		return UnknownCreate
	}
	return UnknownRefuse
}

// RefusedError says why somebody whom the provider vouched for may not come in.
type RefusedError struct {
	Person Person
	// Reason is a sentence for them, Why a part of one for admins; Cure says what
	// to do about it.
	Reason, Why, Cure string
	// Unknown says that the catalog does not know them, and nothing else is wrong.
	Unknown bool
	// Annotation is how a User would name the account: name and value.
	Annotation [2]string
}

func (r *RefusedError) Error() string { return r.Reason }

// annotation is how a User names an account that comes this way.
func (e *Entrance) annotation(p *Person) [2]string {
	if e.IDAnnotation != "" {
		return [2]string{e.IDAnnotation, p.Subject}
	}
	return [2]string{ingest.MadeFor, p.Identity()}
}

// admit says whether the operator lets somebody in who comes this way.
func (e *Entrance) admit(p *Person) *RefusedError {
	for _, groups := range e.AnyOf {
		if !slices.ContainsFunc(p.Groups, func(g string) bool { return containsFold(groups, g) }) {
			return &RefusedError{Person: *p, Why: "not in " + orOf(groups),
				Reason: fmt.Sprintf("You signed in at %s as %s, who is not in %s as far as %s tells us.", e.Name, p.Login, orOf(groups), e.Name),
				Cure:   fmt.Sprintf("Have yourself invited to %s, accept the invitation, and sign in again. If you are in it already, it may keep from this application who is: then one of its owners has to approve the application at %s.", orOf(groups), e.Name)}
		}
	}
	if len(e.Domains) > 0 && !containsFold(e.Domains, domain(p.Email)) {
		return &RefusedError{Person: *p, Why: "no verified e-mail address in " + orOf(e.Domains),
			Reason: fmt.Sprintf("You signed in at %s as %s, who has no verified e-mail address in %s.", e.Name, p.Login, orOf(e.Domains)),
			Cure:   fmt.Sprintf("Add such an address at %s, have it verified, and sign in again.", e.Name)}
	}
	return nil
}

func domain(email string) string {
	_, after, _ := strings.Cut(email, "@")
	return after
}

func containsFold(list []string, s string) bool {
	return s != "" && slices.ContainsFunc(list, func(e string) bool { return strings.EqualFold(e, s) })
}

// orOf lists alternatives: a, b or c.
func orOf(list []string) string {
	last := len(list) - 1
	if last < 1 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:last], ", ") + " or " + list[last]
}
