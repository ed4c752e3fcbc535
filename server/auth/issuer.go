package auth

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"
)

const (
	// issuerTime bounds asking an issuer for its keys, once.
	issuerTime = 5 * time.Second
	// keysFresh is how long keys are used without asking, and keysPause how soon
	// it is asked again for one that was not there: whoever makes keys up shall
	// not have us ask all the time.
	keysFresh = time.Hour
	keysPause = 10 * time.Second
	// keysDead is how long the keys of an issuer that does not answer are
	// believed. It may have taken one back.
	keysDead = 24 * time.Hour
)

// issuers are the CIs whose keys are known.
type issuers struct {
	client func(issuer string) *http.Client
	now    func() time.Time

	mu    sync.Mutex
	known map[string]*issuer
}

// at returns the issuer of that URL, which a trust rule must name.
func (all *issuers) at(url string) *issuer {
	all.mu.Lock()
	defer all.mu.Unlock()
	i := all.known[url]
	if i == nil {
		i = &issuer{url: url, client: all.client(url), now: all.now}
		all.known[url] = i
	}
	return i
}

// issuer is a CI that signs tokens, with its keys.
type issuer struct {
	url    string
	client *http.Client
	now    func() time.Time

	mu   sync.Mutex
	jwks string // where its keys are; empty while that is not known
	keys []jose.JSONWebKey
	came time.Time // when the keys did
	// again is when it may be asked next; wait is how long it was waited after a
	// failure, zero after a success.
	again time.Time
	wait  time.Duration
}

// signers are the keys of that name, or all where it is empty. None are there
// where the issuer names none; the error is errUnavailable where it does not
// answer and what it said before is too old.
func (i *issuer) signers(ctx context.Context, name string) ([]crypto.PublicKey, error) {
	i.mu.Lock()
	defer i.mu.Unlock()
	now := i.now()
	found, age := i.named(name), now.Sub(i.came)
	if len(found) > 0 && age < keysFresh {
		return found, nil
	}
	var failure error
	switch {
	case !now.Before(i.again):
		failure = i.ask(ctx)
		found, age = i.named(name), now.Sub(i.came)
	case i.wait > 0:
		failure = errors.New("it did not answer just now")
	}
	if failure != nil && (len(found) == 0 || age >= keysDead) {
		return nil, fmt.Errorf("%w: %s: %w", errUnavailable, i.url, failure)
	}
	return found, nil
}

func (i *issuer) named(name string) (found []crypto.PublicKey) {
	for _, key := range i.keys {
		if name == "" || key.KeyID == name {
			found = append(found, key.Key)
		}
	}
	return found
}

// ask asks for the keys, and decides when to ask next.
func (i *issuer) ask(ctx context.Context) error {
	// Others wait for the answer too: it does not end with whoever asked first.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), issuerTime)
	defer cancel()
	keys, err := i.fetch(ctx)
	if err != nil {
		i.jwks, i.wait = "", min(max(2*i.wait, time.Second), maxBackoff)
		i.again = i.now().Add(i.wait)
		return err
	}
	i.keys, i.wait, i.came = keys, 0, i.now()
	i.again = i.came.Add(keysPause)
	return nil
}

func (i *issuer) fetch(ctx context.Context) ([]jose.JSONWebKey, error) {
	if i.jwks == "" {
		if err := i.discover(ctx); err != nil {
			return nil, err
		}
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, i.jwks, nil)
	if err != nil {
		return nil, err
	}
	response, err := i.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s answered %d", i.jwks, response.StatusCode)
	}
	var set struct{ Keys []json.RawMessage }
	if err := json.NewDecoder(response.Body).Decode(&set); err != nil {
		return nil, fmt.Errorf("%s: %w", i.jwks, err)
	}
	return usable(set.Keys), nil
}

// discover finds out where the keys are.
func (i *issuer) discover(ctx context.Context) error {
	provider, err := oidc.NewProvider(oidc.ClientContext(ctx, i.client), i.url)
	if err != nil {
		return err
	}
	var says struct {
		Keys string `json:"jwks_uri"`
	}
	if err := provider.Claims(&says); err != nil {
		return err
	}
	if strings.HasPrefix(i.url, "https:") && !strings.HasPrefix(says.Keys, "https:") {
		return fmt.Errorf("it has its keys at %.200q, which others can change on the way", says.Keys)
	}
	i.jwks = says.Keys
	return nil
}

// usable are those of a set's keys that sign, and of which we know the kind.
func usable(set []json.RawMessage) (keys []jose.JSONWebKey) {
	for _, text := range set {
		var key jose.JSONWebKey
		if err := json.Unmarshal(text, &key); err != nil || key.Use != "" && key.Use != "sig" {
			continue
		}
		switch key.Key.(type) {
		case *rsa.PublicKey, *ecdsa.PublicKey:
			keys = append(keys, key)
		}
	}
	return keys
}
