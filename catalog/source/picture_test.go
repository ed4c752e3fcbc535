package source_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color/palette"
	"image/gif"
	"image/jpeg"
	"image/png"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// drawn is a picture of that size, as encode writes it.
func drawn(t *testing.T, width, height int, encode func(*bytes.Buffer, image.Image) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := encode(&out, image.NewPaletted(image.Rect(0, 0, width, height), palette.Plan9)); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func asPNG(out *bytes.Buffer, m image.Image) error  { return png.Encode(out, m) }
func asJPEG(out *bytes.Buffer, m image.Image) error { return jpeg.Encode(out, m, nil) }
func asGIF(out *bytes.Buffer, m image.Image) error  { return gif.Encode(out, m, nil) }

// webP is the beginning of a WebP file with such a first chunk.
func webP(chunk string, body ...byte) []byte {
	return append([]byte("RIFF\x40\x00\x00\x00WEBP"+chunk+"\x20\x00\x00\x00"), append(body, make([]byte, 32)...)...)
}

func TestReadPicture(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		data []byte
		want string // the type, or a part of what is said
	}{
		{"PNG", drawn(t, 64, 64, asPNG), "image/png"},
		{"JPEG", drawn(t, 64, 48, asJPEG), "image/jpeg"},
		{"GIF", drawn(t, 16, 16, asGIF), "image/gif"},
		{"WebP", webP("VP8 ", 0, 0, 0, 0x9d, 0x01, 0x2a, 64, 0, 64, 0), "image/webp"},
		{"WebP without loss", webP("VP8L", 0x2f, 63, 0xc0, 0x0f, 0), "image/webp"},
		{"WebP of several chunks", webP("VP8X", 0, 0, 0, 0, 63, 0, 0, 63, 0, 0), "image/webp"},
		{"as large as may be", drawn(t, 2048, 1, asPNG), "image/png"},
		{"too wide", drawn(t, 2049, 1, asPNG), "2049 by 1 pixels"},
		{"too high", drawn(t, 1, 2049, asGIF), "1 by 2049 pixels"},
		{"WebP too wide", webP("VP8X", 0, 0, 0, 0, 0, 8, 0, 0, 0, 0), "2049 by 1 pixels"},
		{"WebP of another sort", webP("VP9X"), "none of WebP's"},
		{"cut off", drawn(t, 64, 64, asPNG)[:20], "no picture"},
		{"WebP cut off", webP("VP8 ")[:24], "cut off"},
		{"SVG", []byte(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), "not PNG, JPEG, GIF or WebP"},
		{"a web page", []byte("<!doctype html><title>Sign in</title>"), "web page"},
		{"nothing", nil, "not PNG, JPEG, GIF or WebP"},
		{"too large", append(drawn(t, 64, 64, asPNG), make([]byte, source.MaxPicture)...), "larger than 1 MiB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			base, reader := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/plain") // what is said does not count
				w.Write(test.data)
			})
			got, err := reader.ReadPicture(t.Context(), base+"/u/1")
			switch {
			case strings.HasPrefix(test.want, "image/"):
				if err != nil || got.Type != test.want || !bytes.Equal(got.Data, test.data) {
					t.Errorf("got %+v, %v, want %s", got, err, test.want)
				}
			case err == nil || !strings.Contains(err.Error(), test.want):
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
}

// Pictures may lie anywhere, but nowhere that only we can reach.
func TestPictureHosts(t *testing.T) {
	t.Parallel()
	_, reader := serve(t, http.NotFound)
	reader.SetResolver(names(t, func() netip.Addr { return netip.MustParseAddr("127.0.0.1") }), netip.MustParsePrefix("127.0.0.2/32"))
	for address, want := range map[string]string{
		"https://pictures.example.com/u/1":      "not on the public internet",
		"https://169.254.169.254/latest":        "not on the public internet",
		"https://pictures.example.com:8443/u/1": "not among the hosts",
		"http://pictures.example.com/u/1":       "over http",
		"file:/etc/passwd":                      "not among the hosts",
	} {
		_, err := reader.ReadPicture(t.Context(), address)
		wantProblem(t, err, catalog.HostNotAllowed, want)
	}
	for _, address := range []string{"", "data:image/png;base64,AAAA", "https://me:secret@pictures.example.com/"} {
		_, err := reader.ReadPicture(t.Context(), address)
		wantProblem(t, err, catalog.InvalidField, "")
	}
}

func TestPictureRedirectsAreChecked(t *testing.T) {
	t.Parallel()
	base, reader := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://127.0.0.1:1/latest", http.StatusFound)
	})
	_, err := reader.ReadPicture(t.Context(), base+"/u/1")
	wantProblem(t, err, catalog.HostNotAllowed, "over http")
}

// Where GitHub is reached elsewhere, so are its pictures, and without a token.
func TestPictureOfGitHub(t *testing.T) {
	t.Parallel()
	github := githubtest.New()
	github.AddUser(githubtest.User{ID: 7, Login: "seven"})
	hub := httptest.NewServer(github)
	t.Cleanup(hub.Close)
	reader := source.New(source.Config{GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: hub.URL, Token: "ghp_secret"}}})
	got, err := reader.ReadPicture(t.Context(), "https://avatars.githubusercontent.com/u/7?v=4")
	if err != nil || got.Type != "image/png" {
		t.Fatalf("got %+v, %v", got, err)
	}
	_, err = reader.ReadPicture(t.Context(), "https://avatars.githubusercontent.com/u/8?v=4")
	wantProblem(t, err, catalog.NotFound, fmt.Sprint(8))
	for _, asked := range github.Requests() {
		if asked.Token != "" {
			t.Errorf("%s was asked with a token", asked.URI)
		}
	}
}
