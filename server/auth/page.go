package auth

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
)

var (
	//go:embed page.html
	pageHTML string
	//go:embed welcome.html
	welcomeHTML string
	//go:embed page.css
	pageCSS string
)

// pages are the documents for those who have not come in: the ways in, and why
// somebody does not.
type pages struct {
	welcome, sorry *template.Template
	// policy is their own: no script, and no style but the one in them.
	policy string
}

func newPages() *pages {
	sum := sha256.Sum256([]byte(pageCSS))
	return &pages{
		welcome: template.Must(template.New("welcome").Parse(welcomeHTML)),
		sorry:   template.Must(template.New("sorry").Parse(pageHTML)),
		policy: "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
			"'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	}
}

// Welcome offers the ways in to those who have not signed in, in the place of the
// page that they ask for.
func (d *Door) Welcome(next http.Handler) http.Handler {
	type way struct {
		account.Provider

		Guest bool
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if catalog.ViewerFrom(r.Context()) != nil {
			next.ServeHTTP(w, r)
			return
		}
		ways := []way{}
		for _, p := range d.Providers() {
			ways = append(ways, way{p, p.Type == account.GuestProvider})
		}
		d.show(w, http.StatusOK, d.pages.welcome, map[string]any{"Ways": ways, "ReturnTo": returnTo(r.URL.RequestURI())})
	})
}

// remedy is what the operator may write to let somebody in.
type remedy struct{ Login, Settings, Entity string }

// sorry shows a page that says what is the matter.
func (d *Door) sorry(w http.ResponseWriter, status int, title, text string) {
	d.show(w, status, d.pages.sorry, map[string]any{"Title": title, "Text": text})
}

func (d *Door) unknown(w http.ResponseWriter) {
	d.sorry(w, http.StatusNotFound, "There is no such way in", "The settings of this Callboard name no sign-in provider of that address.")
}

// refuseSignIn says why somebody whom the provider vouched for may not come in,
// and what would let them.
func (d *Door) refuseSignIn(w http.ResponseWriter, r *account.RefusedError) {
	var cure *remedy
	if r.Unknown {
		cure = cureFor(r)
	}
	d.show(w, http.StatusForbidden, d.pages.sorry, map[string]any{"Title": "You cannot come in yet", "Text": r.Reason, "Cure": r.Cure, "Remedy": cure})
}

func cureFor(r *account.RefusedError) *remedy {
	p := r.Person
	cure := &remedy{Login: p.Login, Settings: fmt.Sprintf("auth:\n  roles:\n    admin: [%s]   # %s", quoted(p.Identity()), p.Login)}
	cure.Entity = fmt.Sprintf("apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: %s\n  annotations:\n    %s: %s\nspec:\n  memberOf: []",
		account.UserName(&p), r.Annotation[0], quoted(r.Annotation[1]))
	return cure
}

// quoted is s as a YAML string, whatever it holds.
func quoted(s string) string {
	text, err := json.Marshal(s)
	if err != nil {
		return `""`
	}
	return string(text)
}

func (d *Door) show(w http.ResponseWriter, status int, page *template.Template, about map[string]any) {
	var document bytes.Buffer
	about["Style"] = template.CSS(pageCSS) //nolint:gosec // it is ours
	if err := page.Execute(&document, about); err != nil {
		http.Error(w, http.StatusText(status), status)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", d.pages.policy)
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(document.Bytes()) // whoever asked has gone
}

// refuse answers a program, in the form of GraphQL's errors.
func refuse(w http.ResponseWriter, status int, code, message string) {
	writeJSON(w, status, map[string]any{"errors": []any{map[string]any{"message": message, "extensions": map[string]string{"code": code}}}})
}

func writeJSON(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) // whoever asked has gone
}
