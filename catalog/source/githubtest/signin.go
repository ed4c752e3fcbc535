package githubtest

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// User is somebody who has an account.
type User struct {
	ID                 int64
	Login, Name, Email string
	// Unverified says that the e-mail address is not proven to be theirs.
	Unverified bool
	// Organizations are by login, Teams as organization/team.
	Organizations, Teams []string
}

// App is an OAuth app: who may send people here to sign in.
type App struct {
	ID, Secret string
	// Callback is where people are sent back to: it, or below it.
	Callback string
}

// accounts are the people and apps of a GitHub.
type accounts struct {
	users  map[int64]*User
	apps   map[string]App
	codes  map[string]grant
	grants map[string]grant // by token
}

// grant is what somebody let an app do.
type grant struct {
	user                             int64
	app, callback, challenge, scopes string
}

// AddUser adds somebody, or replaces them.
func (g *GitHub) AddUser(u User) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.people.users[u.ID] = &u
}

// RemoveUser ends an account; its tokens are of no use any more.
func (g *GitHub) RemoveUser(id int64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.people.users, id)
}

// AddApp adds an OAuth app.
func (g *GitHub) AddApp(a App) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.people.apps[a.ID] = a
}

// TokensOf are those that apps have for somebody.
func (g *GitHub) TokensOf(id int64) (tokens []string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for token, grant := range g.people.grants {
		if grant.user == id {
			tokens = append(tokens, token)
		}
	}
	return tokens
}

// routeSignIn adds the web flow and what it lets apps ask.
func (g *GitHub) routeSignIn() {
	g.people = accounts{users: map[int64]*User{}, apps: map[string]App{}, codes: map[string]grant{}, grants: map[string]grant{}}
	g.routes.HandleFunc("GET /login/oauth/authorize", g.askUser)
	g.routes.HandleFunc("POST /login/oauth/authorize", g.authorize)
	g.routes.HandleFunc("POST /login/oauth/access_token", g.accessToken)
	user := func(path string, answer func(*User, grant) any) {
		g.routes.HandleFunc("GET /api/v3/user"+path, func(w http.ResponseWriter, r *http.Request) { g.asUser(w, r, answer) })
	}
	user("", (*User).self)
	user("/emails", (*User).emails)
	user("/orgs", (*User).organizations)
	user("/teams", (*User).teams)
	g.routes.HandleFunc("GET /avatars/u/{id}", g.avatar)
}

// request is what an app asks of somebody; message says what is wrong with it.
func (g *GitHub) request(query url.Values) (ask grant, message string) {
	app, ok := g.people.apps[query.Get("client_id")]
	back, err := url.Parse(query.Get("redirect_uri"))
	switch {
	case !ok:
		return ask, "unknown client_id"
	case err != nil || back.String() != app.Callback && !strings.HasPrefix(back.String(), strings.TrimSuffix(app.Callback, "/")+"/"):
		return ask, "The redirect_uri is not associated with this application."
	case query.Get("state") == "":
		return ask, "this GitHub wants a state"
	case query.Get("code_challenge") == "" || query.Get("code_challenge_method") != "S256":
		return ask, "this GitHub wants a code_challenge, by S256"
	}
	return grant{app: app.ID, callback: back.String(), challenge: query.Get("code_challenge"), scopes: query.Get("scope")}, ""
}

// askUser shows the page on which somebody says who they are, and lets the app in.
func (g *GitHub) askUser(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	_, message := g.request(r.URL.Query())
	g.mu.Unlock()
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if message != "" {
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, html.EscapeString(message))
		return
	}
	fmt.Fprintf(w, `<!DOCTYPE html><title>Sign in to GitHub</title><form method="post" action="/login/oauth/authorize?%s">
		<label>Username <input name="login" autofocus></label> <button>Authorize</button> <button name="cancel" value="yes">Cancel</button></form>`,
		html.EscapeString(r.URL.RawQuery))
}

// authorize sends the browser back, with a code if somebody let the app in.
func (g *GitHub) authorize(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 64<<10)
	g.mu.Lock()
	defer g.mu.Unlock()
	ask, message := g.request(r.URL.Query())
	if message != "" {
		http.Error(w, message, http.StatusBadRequest)
		return
	}
	answer := url.Values{"state": {r.URL.Query().Get("state")}}
	if r.FormValue("cancel") != "" {
		answer.Set("error", "access_denied")
		http.Redirect(w, r, ask.callback+"?"+answer.Encode(), http.StatusFound)
		return
	}
	for _, u := range g.people.users {
		if u.Login == r.FormValue("login") {
			ask.user = u.ID
		}
	}
	if ask.user == 0 {
		http.Error(w, "Incorrect username or password.", http.StatusUnauthorized)
		return
	}
	code := rand.Text()
	g.people.codes[code] = ask
	answer.Set("code", code)
	http.Redirect(w, r, ask.callback+"?"+answer.Encode(), http.StatusFound)
}

// accessToken gives a token for a code. What is wrong it says with status 200, as
// GitHub does.
func (g *GitHub) accessToken(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 64<<10)
	g.mu.Lock()
	defer g.mu.Unlock()
	app := g.people.apps[r.FormValue("client_id")]
	ask, ok := g.people.codes[r.FormValue("code")]
	delete(g.people.codes, r.FormValue("code"))
	sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	switch {
	case app.ID == "" || app.Secret != r.FormValue("client_secret"):
		answerJSON(w, map[string]string{"error": "incorrect_client_credentials", "error_description": "The client_id and/or client_secret passed are incorrect."})
		return
	case ask.callback != r.FormValue("redirect_uri"):
		answerJSON(w, map[string]string{"error": "redirect_uri_mismatch", "error_description": "The redirect_uri MUST match the registered callback URL for this application."})
		return
	case !ok || ask.app != app.ID || base64.RawURLEncoding.EncodeToString(sum[:]) != ask.challenge:
		answerJSON(w, map[string]string{"error": "bad_verification_code", "error_description": "The code passed is incorrect or expired."})
		return
	}
	token := "gho_" + rand.Text()
	g.people.grants[token] = ask
	answerJSON(w, map[string]string{"access_token": token, "token_type": "bearer", "scope": ask.scopes})
}

// asUser answers for whoever gave the app the token.
func (g *GitHub) asUser(w http.ResponseWriter, r *http.Request, answer func(*User, grant) any) {
	g.mu.Lock()
	defer g.mu.Unlock()
	granted := g.people.grants[token(r)]
	user, ok := g.people.users[granted.user]
	if !ok {
		failure(w, http.StatusUnauthorized, "Bad credentials")
		return
	}
	found := answer(user, granted)
	if found == nil {
		failure(w, http.StatusForbidden, "You need another scope.")
		return
	}
	if list, ok := found.([]any); ok && number(r.URL.Query().Get("page"), 1) > 1 {
		found = list[:0]
	}
	answerJSON(w, found)
}

func (g grant) may(scope string) bool { return slices.Contains(strings.Fields(g.scopes), scope) }

func (u *User) self(grant) any {
	return map[string]any{"id": u.ID, "login": u.Login, "name": nullable(u.Name), "email": nil,
		"avatar_url": fmt.Sprintf("https://avatars.githubusercontent.com/u/%d?v=4", u.ID)}
}

// avatar is a picture of somebody: all of one colour, which is theirs.
func (g *GitHub) avatar(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	id, _ := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if g.people.users[id] == nil {
		http.NotFound(w, r)
		return
	}
	picture := image.NewPaletted(image.Rect(0, 0, 64, 64), color.Palette{color.RGBA{uint8(id), uint8(id >> 8), uint8(id >> 16), 255}})
	w.Header().Set("Content-Type", "image/png")
	_ = png.Encode(w, picture)
}

func (u *User) emails(g grant) any {
	if !g.may("user:email") {
		return nil
	}
	return []any{
		map[string]any{"email": u.Login + "@users.noreply.github.com", "primary": false, "verified": true},
		map[string]any{"email": u.Email, "primary": true, "verified": !u.Unverified},
	}
}

func (u *User) organizations(g grant) any {
	all := []any{}
	if !g.may("read:org") {
		return all
	}
	for _, login := range u.Organizations {
		all = append(all, map[string]any{"login": login})
	}
	return all
}

func (u *User) teams(g grant) any {
	if !g.may("read:org") {
		return nil
	}
	all := []any{}
	for _, team := range u.Teams {
		organization, slug, _ := strings.Cut(team, "/")
		all = append(all, map[string]any{"slug": slug, "name": slug, "organization": map[string]any{"login": organization}})
	}
	return all
}

func answerJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_ = json.NewEncoder(w).Encode(v)
}
