package auth_test

import (
	"io"
	"net/http"
	"net/netip"
	"strings"
	"testing"
	"time"
)

// TestCSRF has somebody who is signed in visit pages of others, which make the
// browser ask for something. Each lock alone keeps it from being done.
func TestCSRF(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	const make = `mutation { createAccessToken(input: {name: "stolen", scopes: [CATALOG_READ]}) { secret } }`
	const asJSON = `{"query": "mutation { createAccessToken(input: {name: \"stolen\", scopes: [CATALOG_READ]}) { secret } }"}`
	boundary := "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + asJSON + "\r\n--x--\r\n"
	for name, c := range map[string]struct {
		method, path, contentType, body string
		header                          []string
		want                            int
	}{
		"a link":                         {"GET", "/graphql?query=" + make, "", "", nil, 405},
		"a form":                         {"POST", "/graphql", "application/x-www-form-urlencoded", "query=" + make, nil, 415},
		"a form of plain text":           {"POST", "/graphql", "text/plain", asJSON, nil, 415},
		"a form with files":              {"POST", "/graphql", "multipart/form-data; boundary=x", boundary, nil, 415},
		"nothing said of the type":       {"POST", "/graphql", "", asJSON, nil, 415},
		"JSON from another site":         {"POST", "/graphql", "application/json", asJSON, []string{"Sec-Fetch-Site", "cross-site"}, 403},
		"JSON from a neighbouring site":  {"POST", "/graphql", "application/json", asJSON, []string{"Sec-Fetch-Site", "same-site"}, 403},
		"JSON from a foreign origin":     {"POST", "/graphql", "application/json", asJSON, []string{"Origin", "https://evil.example"}, 403},
		"JSON from no origin":            {"POST", "/graphql", "application/json", asJSON, []string{"Origin", "null"}, 403},
		"JSON from a look-alike":         {"POST", "/graphql", "application/json", asJSON, []string{"Origin", w.url + ".evil.example"}, 403},
		"another method that is claimed": {"POST", "/graphql", "application/json", asJSON, []string{"Origin", "https://evil.example", "X-HTTP-Method-Override", "GET"}, 403},
		"signing out from another site":  {"POST", "/auth/sign-out", "", "", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		"signing out by a link":          {"GET", "/auth/sign-out", "", "", nil, 200}, // the page, as for every path
	} {
		r, err := http.NewRequestWithContext(t.Context(), c.method, w.url+strings.ReplaceAll(c.path, " ", "%20"), strings.NewReader(c.body))
		if err != nil {
			t.Fatal(err)
		}
		if c.contentType != "" {
			r.Header.Set("Content-Type", c.contentType)
		}
		for i := 0; i < len(c.header); i += 2 {
			r.Header.Set(c.header[i], c.header[i+1])
		}
		answer, err := b.Client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil || answer.StatusCode != c.want || strings.Contains(string(body), "cbp_") {
			t.Errorf("%s: got %d %.200s, want %d", name, answer.StatusCode, body, c.want)
		}
		for header := range answer.Header {
			if strings.HasPrefix(header, "Access-Control-") {
				t.Errorf("%s: the answer has %s", name, header)
			}
		}
	}
	if b.whoami() == nil {
		t.Error("somebody was signed out")
	}
	if tokens := toJSON(t, b.ask(`{ viewer { accessTokens { name } } }`)); strings.Contains(tokens, "stolen") {
		t.Errorf("there are %s", tokens)
	}
}

// TestProxies tells people behind a proxy apart by what it says of them, and
// believes nobody else: neither whoever claims to be a proxy, nor what they added
// in front of it.
func TestProxies(t *testing.T) {
	t.Parallel()
	const many = 121
	tries := func(w *world, forwarded string) int {
		return w.browser().do("GET", "/auth/github/start", nil, "X-Forwarded-For", forwarded).status
	}
	behind := newWorld(t, setting{entrance: acme, proxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("10.0.0.0/8")}})
	for range many {
		tries(behind, "203.0.113.1")
	}
	for forwarded, want := range map[string]int{
		"203.0.113.1":                     http.StatusTooManyRequests,
		"198.51.100.9, 203.0.113.1":       http.StatusTooManyRequests, // the first was added by whoever asks
		"203.0.113.1, 10.1.2.3":           http.StatusTooManyRequests, // two proxies
		"::ffff:203.0.113.1":              http.StatusTooManyRequests,
		"203.0.113.2":                     http.StatusFound,
		"203.0.113.1, 203.0.113.2":        http.StatusFound,
		"":                                http.StatusFound,
		"nonsense":                        http.StatusFound,
		"203.0.113.1, nonsense, 10.1.2.3": http.StatusFound,
	} {
		if got := tries(behind, forwarded); got != want {
			t.Errorf("%q: got %d, want %d", forwarded, got, want)
		}
	}
	behind.github.AddUser(octocat())
	b := behind.browser()
	address := b.approve("octocat", "/")
	if in := b.do("GET", address, nil, "X-Forwarded-For", "2001:db8::7"); in.status != http.StatusSeeOther {
		t.Fatalf("got %d %s", in.status, in.body)
	}
	if v := b.whoami(); v.Sessions[0].IP != "2001:db8::7" {
		t.Errorf("the session is from %s", v.Sessions[0].IP)
	}

	open := newWorld(t, setting{entrance: acme})
	for range many {
		tries(open, "203.0.113.1")
	}
	if got := tries(open, "203.0.113.2"); got != http.StatusTooManyRequests {
		t.Errorf("whoever claims to be a proxy is believed: %d", got)
	}
}

// TestNeighboursShareALimit counts an IPv6 network of one household as one.
func TestNeighboursShareALimit(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme, proxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	status := func(forwarded string) int {
		return w.browser().do("GET", "/auth/github/start", nil, "X-Forwarded-For", forwarded).status
	}
	for range 120 {
		status("2001:db8:1:2::1")
	}
	for forwarded, want := range map[string]int{"2001:db8:1:2:ffff::9": http.StatusTooManyRequests, "2001:db8:1:3::1": http.StatusFound} {
		if got := status(forwarded); got != want {
			t.Errorf("%s: got %d, want %d", forwarded, got, want)
		}
	}
	w.pass(time.Minute)
	if got := status("2001:db8:1:2::1"); got != http.StatusFound {
		t.Errorf("after a minute: got %d", got)
	}
}
