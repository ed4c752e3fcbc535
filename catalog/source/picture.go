package source

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"image/gif"
	"image/jpeg"
	"image/png"
	"net"
	"net/http"
	"net/url"

	"github.com/callboard-dev/callboard/catalog"
)

const (
	// MaxPicture is how many bytes a picture of somebody may have.
	MaxPicture = 1 << 20
	// maxSide is how many pixels wide or high it may be: a small file can be a very
	// large picture.
	maxSide = 2048
	// picturesAtOnce is how many are read at the same time, of all hosts together.
	picturesAtOnce = 16
)

// Picture is one of somebody, in a form that browsers draw and nothing else.
type Picture struct {
	// Type is image/png, image/jpeg, image/gif or image/webp.
	Type string
	Data []byte
}

// newGallery is the way to pictures: they may lie on any host of the public
// internet, since providers choose where they keep those of people.
func newGallery() *host {
	return &host{client: newClient(&net.Dialer{}, false, newGuardian()), slots: make(chan struct{}, picturesAtOnce)}
}

// ReadPicture reads the picture of somebody at an https address, as a stranger.
// Errors are a *ReadError, or ctx's.
func (r *Reader) ReadPicture(ctx context.Context, address string) (*Picture, error) {
	a, err := ParseAddress(address)
	if err != nil {
		return nil, problem(Address{Type: TypeURL, Target: address}, catalog.InvalidField, err.Error(), "", err)
	}
	q := question{about: a, target: a.Target, accept: "image/*", picture: true}
	if u, err := url.Parse(a.Target); err == nil && a.Type == TypeURL {
		if target, ok := r.reached(u); ok {
			q.target, q.ours = target, true
		}
	}
	got, err := r.ask(ctx, q)
	if err != nil {
		return nil, err
	}
	kind, err := pictureType(got.data)
	if err != nil {
		return nil, problem(a, catalog.InvalidField, err.Error(), "", nil)
	}
	return &Picture{Type: kind, Data: got.data}, nil
}

// hang returns the host that the picture at u may be read from: one that the
// settings allow, else the public internet.
func (r *Reader) hang(q question, u *url.URL) (*host, error) {
	h, err := r.allow(q.about, u, q.ours)
	if err != nil && u.Scheme == "https" && (u.Port() == "" || u.Port() == "443") {
		return r.gallery, nil
	}
	return h, err
}

// pictureType says what a file is a picture of the kind of, by its content.
func pictureType(data []byte) (string, error) {
	kind := http.DetectContentType(data)
	width, height, err := pictureSize(kind, data)
	switch {
	case err != nil:
		return "", fmt.Errorf("it is no picture: %w", err)
	case width < 1 || height < 1 || width > maxSide || height > maxSide:
		return "", fmt.Errorf("the picture is %d by %d pixels; at most %d either way are shown", width, height, maxSide)
	}
	return kind, nil
}

func pictureSize(kind string, data []byte) (width, height int, err error) {
	decode := png.DecodeConfig
	switch kind {
	case "image/png":
	case "image/jpeg":
		decode = jpeg.DecodeConfig
	case "image/gif":
		decode = gif.DecodeConfig
	case "image/webp":
		return webPSize(data)
	default:
		return 0, 0, fmt.Errorf("it is %s, not PNG, JPEG, GIF or WebP", kind)
	}
	config, err := decode(bytes.NewReader(data))
	return config.Width, config.Height, err
}

// webPSize reads the first chunk of a WebP file (RFC 9649): a frame, lossless or
// not, or the header of several.
func webPSize(data []byte) (width, height int, err error) {
	if len(data) < 30 {
		return 0, 0, errors.New("it is cut off")
	}
	short := func(at int) int { return int(binary.LittleEndian.Uint16(data[at:])) }
	three := func(at int) int { return short(at) | int(data[at+2])<<16 }
	switch string(data[12:16]) {
	case "VP8 ":
		return short(26) & 0x3fff, short(28) & 0x3fff, nil
	case "VP8L":
		bits := binary.LittleEndian.Uint32(data[21:])
		return int(bits&0x3fff) + 1, int(bits>>14&0x3fff) + 1, nil
	case "VP8X":
		return three(24) + 1, three(27) + 1, nil
	}
	return 0, 0, errors.New("its first chunk is none of WebP's")
}
