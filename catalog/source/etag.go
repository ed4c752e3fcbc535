package source

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

const (
	// contentTagPrefix begins a tag of our own making, tokenTagPrefix that of an
	// answer that a token was shown for: GitHub's tags change with the token.
	contentTagPrefix = "sha256:"
	tokenTagPrefix   = "token:"
	// maxETag is the length up to which the tag of a host is kept.
	maxETag = 512
)

// contentTag is an ETag of our own making, for what comes without one.
func contentTag(data []byte) string {
	sum := sha256.Sum256(data)
	return contentTagPrefix + hex.EncodeToString(sum[:])
}

// hostTag is what of an ETag of ours may be sent to the host that gave it to whom
// fingerprint stands for; empty where it was given to somebody else.
func hostTag(etag, fingerprint string) string {
	if fingerprint != "" {
		tag, _ := strings.CutPrefix(etag, tokenTagPrefix+fingerprint+" ")
		if tag == etag {
			return ""
		}
		return tag
	}
	if strings.HasPrefix(etag, contentTagPrefix) || strings.HasPrefix(etag, tokenTagPrefix) {
		return ""
	}
	return etag
}

// fileOf is the file of an answer to whom fingerprint stands for, with an ETag for
// the next reading.
func fileOf(got *answer, etag, fingerprint string) *File {
	if got.notModified {
		return &File{ETag: etag, NotModified: true}
	}
	tag := got.header.Get("ETag")
	if tag == "" || len(tag) > maxETag {
		return unlessSame(got.data, contentTag(got.data), etag)
	}
	if fingerprint != "" {
		tag = tokenTagPrefix + fingerprint + " " + tag
	}
	return &File{Data: got.data, ETag: tag}
}

// unlessSame is the file that was read, or the news that it is the same as before.
func unlessSame(data []byte, tag, etag string) *File {
	if tag == etag {
		return &File{ETag: tag, NotModified: true}
	}
	return &File{Data: data, ETag: tag}
}
