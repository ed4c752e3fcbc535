package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// rights is what it costs to find out who asks and what they may: the same question
// is asked by somebody who has signed in and is of many groups, and by the guest of a
// server where nobody signs in, by turns.
func (b *bench) rights(ctx context.Context, local *process, files, databaseURL string) error {
	github, address, err := newGitHub(ctx)
	if err != nil {
		return err
	}
	config := filepath.Join(b.dir, "rights.yaml")
	text := fmt.Sprintf("sources: { files: [{ path: %s }] }\nauth: { providers: [{ type: github, clientId: bench, clientSecret: bench, allowedOrganizations: [acme] }] }\n", files)
	if err := os.WriteFile(config, []byte(text), 0o644); err != nil {
		return err
	}
	p, err := b.serve(ctx, config, "--database-url", databaseURL, "--github-url", address)
	if err != nil {
		return err
	}
	login, err := local.busyPerson(ctx)
	if err != nil {
		return err
	}
	if err := p.signIn(ctx, github, login); err != nil {
		return err
	}
	signedIn, guest := question{of: p, query: twoLevels}, question{of: local, query: twoLevels}
	if err := sameAnswer(ctx, signedIn, guest); err != nil {
		return err
	}
	f, ratio, err := sideBySide(ctx, signedIn, guest)
	if err != nil {
		return err
	}
	share := func(ratio float64) float64 { return 100 * (1 - 1/ratio) }
	p50 := share(ratio)
	b.report.line("A", "session, groups and policy, of a request's p50", fmt.Sprintf("%.1f %%", p50), "10 %", p50 <= 10)
	b.report.note("the same of the server's processor time", fmt.Sprintf("%.1f %%", share(float64(f[0].cpu)/float64(f[1].cpu))))
	b.report.note("p50 signed in; as the guest", milliseconds(f[0].p50)+"; "+milliseconds(f[1].p50))
	return p.stop()
}

// newGitHub starts a GitHub that people sign in with; it ends with ctx.
func newGitHub(ctx context.Context) (github *githubtest.GitHub, address string, err error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, "", err
	}
	github = githubtest.New()
	server := &http.Server{Handler: github, ReadHeaderTimeout: time.Minute}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	go server.Serve(listener) //nolint:errcheck // it ends with ctx, and says so
	return github, "http://" + listener.Addr().String(), nil
}

// busyPerson is the one of some Users of the catalog who is of the most groups.
func (p *process) busyPerson(ctx context.Context) (name string, err error) {
	var data struct {
		Users struct {
			Nodes []struct {
				Name   string
				Groups struct{ Nodes []struct{ Ref string } }
			}
		}
	}
	if err := p.data(ctx, `{ users(first: 40) { nodes { name groups(transitive: true, first: 100) { nodes { ref } } } } }`, nil, &data); err != nil {
		return "", err
	}
	most := 0
	for _, user := range data.Users.Nodes {
		if groups := len(user.Groups.Nodes); groups > most {
			name, most = user.Name, groups
		}
	}
	return name, nil
}

// signIn has all further questions asked by a User of the catalog, who comes by way
// of GitHub.
func (p *process) signIn(ctx context.Context, github *githubtest.GitHub, login string) error {
	github.AddUser(githubtest.User{ID: 1, Login: login, Organizations: []string{"acme"}})
	github.AddApp(githubtest.App{ID: "bench", Secret: "bench", Callback: p.url + "/auth/github/callback"})
	jar, err := cookiejar.New(nil)
	if err != nil {
		return err
	}
	p.browser.Jar = jar
	asked, err := p.browse(ctx, http.MethodGet, p.url+"/auth/github/start", nil)
	if err != nil {
		return err
	}
	if _, err := p.browse(ctx, http.MethodPost, asked, url.Values{"login": {login}}); err != nil {
		return err
	}
	var who struct {
		Viewer struct{ OwnershipRefs []string }
	}
	if err := p.data(ctx, `{ viewer { ownershipRefs } }`, nil, &who); err != nil {
		return err
	}
	if len(who.Viewer.OwnershipRefs) < 3 {
		return fmt.Errorf("%s is of no team within a unit: %v", login, who.Viewer.OwnershipRefs)
	}
	return nil
}

// browse goes to an address, with a form where it is a POST, and returns where that
// led.
func (p *process) browse(ctx context.Context, method, address string, form url.Values) (string, error) {
	request, err := http.NewRequestWithContext(ctx, method, address, strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	response, err := p.browser.Do(request)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	return response.Request.URL.String(), nil
}
