package account

import (
	"bytes"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

// documented is what operators give to secret scanners: docs/signing-in.md.
var documented = regexp.MustCompile(`^cb[psx]_[0-9A-Za-z]{36}$`)

func TestTokensLookAsDocumented(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for kind, prefix := range prefixes {
		for range 1000 {
			token := newToken(kind)
			if !documented.MatchString(token) || !strings.HasPrefix(token, prefix) || !wellFormed(token) {
				t.Fatalf("%s: got %s", kind, token)
			}
			if seen[token] {
				t.Fatalf("%s was given twice", token)
			}
			seen[token] = true
		}
	}
}

// TestTypingErrorsAreFound changes one letter of a token in 200,000 ways.
func TestTypingErrorsAreFound(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	token := newToken(kindPersonal)
	for range 200_000 {
		at, letter := random.IntN(len(token)), digits[random.IntN(len(digits))]
		if token[at] == letter {
			continue
		}
		if wrong := token[:at] + string(letter) + token[at+1:]; wellFormed(wrong) {
			t.Fatalf("%s passes for %s", wrong, token)
		}
	}
	for _, wrong := range []string{"", "cbp_", token[:39], token + "0", " " + token, strings.ToUpper(token), "ghp" + token[3:]} {
		if wellFormed(wrong) {
			t.Errorf("%q passes", wrong)
		}
	}
}

// TestTypingErrorsCostNoQuestion asks about tokens that can be none, without a
// database to ask.
func TestTypingErrorsCostNoQuestion(t *testing.T) {
	t.Parallel()
	s := New(Config{})
	for _, wrong := range []string{"", "cbp_", newToken(kindPersonal) + "0", strings.Replace(newToken(kindService), "cbs_", "cbp_", 1), "ghp_" + strings.Repeat("0", 36)} {
		if v, err := s.ByToken(t.Context(), wrong); v != nil || err != nil {
			t.Errorf("%q: got %v, %v", wrong, v, err)
		}
	}
}

func FuzzWellFormed(f *testing.F) {
	f.Add(newToken(kindService))
	f.Fuzz(func(t *testing.T, text string) {
		if wellFormed(text) && !documented.MatchString(text) {
			t.Errorf("%q passes", text)
		}
	})
}

func TestSealedTokens(t *testing.T) {
	t.Parallel()
	one, err := NewSealer("one")
	if err != nil {
		t.Fatal(err)
	}
	other, err := NewSealer("other")
	if err != nil {
		t.Fatal(err)
	}
	sealed := one.Seal("gho_planted")
	if again := one.Seal("gho_planted"); bytes.Contains(sealed.Text, []byte("gho_")) || bytes.Equal(sealed.Text, again.Text) {
		t.Error("the token shows")
	}
	if token, err := one.Open(sealed); err != nil || token != "gho_planted" {
		t.Errorf("got %q, %v", token, err)
	}
	if _, err := other.Open(sealed); err == nil {
		t.Error("another key opens it")
	}
	if _, err := other.Open(Sealed{Text: sealed.Text, Key: other.key}); err == nil {
		t.Error("another key of the same name opens it")
	}
	sealed.Text[len(sealed.Text)-1] ^= 1
	if _, err := one.Open(sealed); err == nil {
		t.Error("it opens although it was changed")
	}
	if none := one.Seal(""); none.text() != nil || none.Key != "" {
		t.Errorf("no token becomes %+v", none)
	}
}
