package auth

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
)

// Start sends a browser to the provider of the path, and remembers that it did.
func (d *Door) Start(w http.ResponseWriter, r *http.Request) {
	e := d.entry(r.PathValue("provider"))
	if e == nil {
		d.unknown(w)
		return
	}
	if !d.attempt(w, r) {
		return
	}
	if !strings.EqualFold(r.Host, d.PublicURL.Host) { // cookies belong to the host that the provider sends browsers back to
		http.Redirect(w, r, strings.TrimSuffix(d.PublicURL.String(), "/")+"/auth/"+e.ID+"/start?"+url.Values{"return_to": {returnTo(r.URL.Query().Get("return_to"))}}.Encode(), http.StatusFound)
		return
	}
	pending, err := d.Accounts.Begin(r.Context(), e.ID, returnTo(r.URL.Query().Get("return_to")), d.cookie(r, loginCookie))
	if err != nil {
		d.fail(w, r, err)
		return
	}
	address, err := e.Provider.Begin(d.attemptOf(e, pending))
	if err != nil {
		d.unavailable(w, e)
		return
	}
	d.setCookie(w, loginCookie, pending.Browser, loginAge)
	http.Redirect(w, r, address, http.StatusFound)
}

func (d *Door) attemptOf(e *Entry, p *account.Pending) Attempt {
	return Attempt{State: p.State, Nonce: p.Nonce, Verifier: p.Verifier, Callback: d.callback(e)}
}

// Callback takes the provider's answer, and lets the browser in.
func (d *Door) Callback(w http.ResponseWriter, r *http.Request) {
	e := d.entry(r.PathValue("provider"))
	if e == nil {
		d.unknown(w)
		return
	}
	if !d.attempt(w, r) {
		return
	}
	answer := r.URL.Query()
	pending, err := d.Accounts.Take(r.Context(), e.ID, answer.Get("state"), d.cookie(r, loginCookie))
	switch {
	case err != nil:
		d.fail(w, r, err)
		return
	case pending == nil:
		d.sorry(w, http.StatusForbidden, "Please begin again",
			"This sign-in did not begin in this browser, took longer than ten minutes, or is over already. Go to the start page and sign in from there.")
		return
	}
	if answer.Get("error") != "" || answer.Get("code") == "" {
		d.Log.WarnContext(r.Context(), "sign-in denied", "provider", e.ID, "reason", short(answer.Get("error"), 60))
		d.sorry(w, http.StatusUnauthorized, e.Name+" did not sign you in", "Nothing has changed. You can go back and try again, or take another way in.")
		return
	}
	vouched, err := e.Provider.Finish(r.Context(), d.attemptOf(e, pending), answer)
	if err != nil {
		d.finishFailed(w, r, e, err)
		return
	}
	d.letIn(w, r, account.Arrival{Person: vouched.Person, Kept: e.Sealer.Seal(vouched.Kept), ProviderSession: vouched.Session}, &e.Entrance, pending.ReturnTo)
}

// finishFailed answers where a provider's answer was of no use.
func (d *Door) finishFailed(w http.ResponseWriter, r *http.Request, e *Entry, err error) {
	d.Log.WarnContext(r.Context(), "sign-in failed", "provider", e.ID, "err", short(err.Error(), 500), "request_id", catalog.RequestID(r.Context()))
	if errors.Is(err, errUnavailable) {
		d.unavailable(w, e)
		return
	}
	d.sorry(w, http.StatusUnauthorized, "That did not work", "What "+e.Name+" answered does not prove who you are. Begin again; if it happens once more, "+
		"tell whoever runs Callboard: the log has the reason under request "+catalog.RequestID(r.Context())+".")
}

// GuestIn lets somebody in without an account.
func (d *Door) GuestIn(w http.ResponseWriter, r *http.Request) {
	if !d.Guest {
		d.unknown(w)
		return
	}
	if !d.attempt(w, r) {
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, 16<<10)
	d.letIn(w, r, account.Arrival{Person: account.Guest()}, &account.Entrance{Unknown: account.UnknownViewer}, returnTo(r.FormValue("return_to")))
}

// letIn begins a session. The one before, if there is one, ends: whoever knew its
// id knows nothing of the new one.
func (d *Door) letIn(w http.ResponseWriter, r *http.Request, a account.Arrival, e *account.Entrance, returnTo string) {
	a.Browser = account.Browser{UserAgent: r.UserAgent(), IP: d.remoteIP(r)}
	a.Replaces = d.cookie(r, sessionCookie)
	ctx := catalog.WithRemoteIP(r.Context(), a.Browser.IP)
	secret, err := d.Accounts.SignIn(ctx, a, e)
	if refusal, ok := errors.AsType[*account.RefusedError](err); ok {
		d.Log.WarnContext(ctx, "sign-in refused", "account", refusal.Person.Identity(), "reason", refusal.Reason)
		d.refuseSignIn(w, refusal)
		return
	}
	if err != nil {
		d.fail(w, r, err)
		return
	}
	d.Log.InfoContext(ctx, "signed in", "account", a.Person.Identity())
	d.setCookie(w, sessionCookie, secret, sessionAge)
	http.Redirect(w, r, returnTo, http.StatusSeeOther)
}

// SignOut ends the session that asks, and says where to go: to the provider's own
// way out where it has one.
func (d *Door) SignOut(w http.ResponseWriter, r *http.Request) {
	v := catalog.ViewerFrom(r.Context())
	if err := d.Accounts.SignOut(r.Context()); err != nil {
		d.fail(w, r, err)
		return
	}
	d.setCookie(w, sessionCookie, "", 0)
	w.Header().Set("Clear-Site-Data", `"cookies", "storage"`)
	writeJSON(w, http.StatusOK, map[string]string{"url": d.wayOut(v)})
}

// wayOut is where a browser goes that has signed out.
func (d *Door) wayOut(v *catalog.Viewer) string {
	if v == nil || v.Session == "" {
		return "/"
	}
	e := d.entry(v.Provider)
	if e == nil {
		return "/"
	}
	if p, ok := e.Provider.(*oidcProvider); ok {
		if out := p.SignOut(d.PublicURL.String()); out != "" {
			return out
		}
	}
	return "/"
}

// ProviderSignOut ends the sessions that a provider says are over (OpenID
// Connect's back-channel logout).
func (d *Door) ProviderSignOut(w http.ResponseWriter, r *http.Request) {
	e := d.entry(r.PathValue("provider"))
	if e == nil {
		d.unknown(w)
		return
	}
	p, ok := e.Provider.(*oidcProvider)
	if !ok {
		http.NotFound(w, r)
		return
	}
	ip := d.remoteIP(r)
	if d.tokens.spent(ip) {
		tooManyTokens(w)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, 64<<10)
	ended, err := p.VerifyLogout(r.Context(), r.PostFormValue("logout_token"))
	if err != nil {
		d.tokens.use(ip)
		d.Log.WarnContext(r.Context(), "logout token refused", "provider", e.ID, "err", err)
		writeJSON(w, http.StatusBadRequest, map[string]string{"error": "invalid_request"})
		return
	}
	if err := d.Accounts.EndOfProvider(catalog.WithRemoteIP(r.Context(), ip), e.ID, ended.Issuer, ended.Subject, ended.Session, ended.At); err != nil {
		d.fail(w, r, err)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
}

// attempt reports whether somebody may try again to sign in.
func (d *Door) attempt(w http.ResponseWriter, r *http.Request) bool {
	if d.attempts.use(d.remoteIP(r)) {
		return true
	}
	w.Header().Set("Retry-After", "60")
	d.sorry(w, http.StatusTooManyRequests, "Slowly, please", "There were many sign-ins from your address just now. Wait a minute, then try again.")
	return false
}

func (d *Door) unavailable(w http.ResponseWriter, e *Entry) {
	w.Header().Set("Retry-After", "30")
	d.sorry(w, http.StatusServiceUnavailable, e.Name+" does not answer", "Callboard keeps trying to reach it. Whoever is signed in stays so. Try again in a moment, or take another way in.")
}

// short keeps what others send from filling the log.
func short(s string, most int) string {
	letters := []rune(s)
	return string(letters[:min(len(letters), most)])
}
