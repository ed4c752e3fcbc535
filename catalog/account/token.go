package account

import (
	"crypto/rand"
	"hash/crc32"
	"strings"
)

// The kinds of token, as the table has them.
const (
	kindPersonal  = "personal"
	kindService   = "service"
	kindExchanged = "exchanged"
)

// prefixes begin the tokens of each kind, so that people and secret scanners can
// tell what they have found: cb[psx]_[0-9A-Za-z]{36}.
var prefixes = map[string]string{kindPersonal: "cbp_", kindService: "cbs_", kindExchanged: "cbx_"}

const (
	digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	// randomDigits make 178 bits, checkDigits hold a CRC-32 of all before them.
	randomDigits = 30
	checkDigits  = 6
)

// newToken returns a token of a kind that nobody can guess.
func newToken(kind string) string {
	var b strings.Builder
	b.WriteString(prefixes[kind])
	for b.Len() < len(prefixes[kind])+randomDigits {
		var raw [1]byte
		_, _ = rand.Read(raw[:]) // it never fails
		if raw[0] < 248 {        // the largest multiple of 62 in a byte: each digit is as likely
			b.WriteByte(digits[raw[0]%62])
		}
	}
	return b.String() + checksum(b.String())
}

// wellFormed reports whether text can be a token: a typing error is found out
// without asking the database.
func wellFormed(text string) bool {
	body := len(text) - checkDigits
	if len(text) != 4+randomDigits+checkDigits || text[body:] != checksum(text[:body]) {
		return false
	}
	for _, prefix := range prefixes {
		if strings.HasPrefix(text, prefix) {
			return strings.Trim(text[len(prefix):], digits) == ""
		}
	}
	return false
}

func checksum(body string) string {
	sum := crc32.ChecksumIEEE([]byte(body))
	out := make([]byte, checkDigits)
	for i := checkDigits - 1; i >= 0; i-- {
		out[i] = digits[sum%62]
		sum /= 62
	}
	return string(out)
}
