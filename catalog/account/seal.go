package account

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
)

// Sealed is a provider's token as it is kept: AES-256-GCM under the key of that
// name. The zero value is none.
type Sealed struct {
	Text []byte
	Key  string
}

// text is what is written: null where there is none.
func (s Sealed) text() any {
	if len(s.Text) == 0 {
		return nil
	}
	return s.Text
}

// Sealer seals the tokens of one provider.
type Sealer struct {
	aead cipher.AEAD
	key  string
}

// NewSealer derives its key from the provider's client secret: whoever has a copy
// of the database, but not of the settings, can read no token, and after a change
// of the secret the old tokens are of no use.
func NewSealer(clientSecret string) (*Sealer, error) {
	key, err := hkdf.Key(sha256.New, []byte(clientSecret), nil, "callboard: tokens of a provider", 32)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(append([]byte("callboard: name of a key "), key...))
	return &Sealer{aead, hex.EncodeToString(sum[:4])}, nil
}

// Seal hides a token from whoever reads the database; none stays none.
func (s *Sealer) Seal(token string) Sealed {
	if token == "" {
		return Sealed{}
	}
	nonce := make([]byte, s.aead.NonceSize())
	_, _ = rand.Read(nonce) // it never fails
	return Sealed{Text: s.aead.Seal(nonce, nonce, []byte(token), []byte(s.key)), Key: s.key}
}

// Open reads a sealed token. It fails where another key sealed it.
func (s *Sealer) Open(sealed Sealed) (string, error) {
	size := s.aead.NonceSize()
	if sealed.Key != s.key || len(sealed.Text) < size {
		return "", errors.New("the token was sealed with another key")
	}
	token, err := s.aead.Open(nil, sealed.Text[:size], sealed.Text[size:], []byte(s.key))
	if err != nil {
		return "", errors.New("the sealed token was changed")
	}
	return string(token), nil
}
