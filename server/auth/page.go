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

	"github.com/callboard-dev/callboard/catalog/account"
)

var (
	//go:embed page.html
	pageHTML string
	//go:embed page.css
	pageCSS string
)

// page is the document that says why somebody does not come in.
type page struct {
	template *template.Template
	// policy is its own: no script, and no style but the one in it.
	policy string
}

func newPage() *page {
	sum := sha256.Sum256([]byte(pageCSS))
	return &page{
		template: template.Must(template.New("page").Parse(pageHTML)),
		policy: "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
			"'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	}
}

// remedy is what the operator may write to let somebody in.
type remedy struct{ Login, Settings, Entity string }

// sorry shows a page that says what is the matter.
func (d *Door) sorry(w http.ResponseWriter, status int, title, text string) {
	d.show(w, status, title, text, nil)
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
	d.show(w, http.StatusForbidden, "You cannot come in yet", r.Reason, cure)
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

func (d *Door) show(w http.ResponseWriter, status int, title, text string, cure *remedy) {
	var document bytes.Buffer
	err := d.refused.template.Execute(&document, map[string]any{"Title": title, "Text": text, "Remedy": cure, "Style": template.CSS(pageCSS)}) //nolint:gosec // ours
	if err != nil {
		http.Error(w, title, status)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", d.refused.policy)
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
