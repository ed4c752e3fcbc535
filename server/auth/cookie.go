package auth

import (
	"net/http"
	"time"
)

// The cookies. Over https their names begin with __Host-, so that no other host,
// not even one below ours, can set them.
const (
	sessionCookie = "callboard_session"
	loginCookie   = "callboard_login"
	// sessionAge is as long as a session can last; the server decides when it ends.
	sessionAge = 7 * 24 * time.Hour
	loginAge   = 10 * time.Minute
)

func (d *Door) cookieName(name string) string {
	if d.secure {
		return "__Host-" + name
	}
	return name
}

// cookie is the value of a cookie of ours; empty where the browser sent none.
func (d *Door) cookie(r *http.Request, name string) string {
	c, err := r.Cookie(d.cookieName(name))
	if err != nil || len(c.Value) > 100 {
		return ""
	}
	return c.Value
}

// setCookie gives the browser a cookie, or takes it away where value is empty.
func (d *Door) setCookie(w http.ResponseWriter, name, value string, age time.Duration) {
	seconds := int(age / time.Second)
	if value == "" {
		seconds = -1
	}
	// Over http, on loopback, some browsers keep no secure cookies.
	http.SetCookie(w, &http.Cookie{
		Name: d.cookieName(name), Value: value, Path: "/", MaxAge: seconds,
		Secure: d.secure, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}
