package frontend

import (
	"io"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// send answers with the file of that name, as small as the reader understands:
// beside each file lie the ones that the build compressed.
func (p *Page) send(w http.ResponseWriter, r *http.Request, name string) {
	if !isFile(p.files, name) {
		w.Header().Del("Cache-Control")
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", contentType(name))
	h.Add("Vary", "Accept-Encoding")
	for _, variant := range [...]struct{ encoding, extension string }{{"br", ".br"}, {"gzip", ".gz"}} {
		if accepts(r, variant.encoding) && isFile(p.files, name+variant.extension) {
			h.Set("Content-Encoding", variant.encoding)
			name += variant.extension
			break
		}
	}
	copyFile(w, r, p.files, name)
}

// isFile reports whether name is one that may be asked for; the build's own
// notes, the names with a dot in front, are none.
func isFile(files fs.FS, name string) bool {
	info, err := fs.Stat(files, name)
	return err == nil && info.Mode().IsRegular() && !strings.HasPrefix(path.Base(name), ".")
}

func copyFile(w http.ResponseWriter, r *http.Request, files fs.FS, name string) {
	file, err := files.Open(name)
	if err != nil {
		http.Error(w, "the file cannot be read", http.StatusInternalServerError)
		return
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil {
		w.Header().Set("Content-Length", strconv.FormatInt(info.Size(), 10))
	}
	if r.Method != http.MethodHead {
		_, _ = io.Copy(w, file) // whoever asked has gone
	}
}

// accepts reports whether the reader understands an encoding.
func accepts(r *http.Request, encoding string) bool {
	for offer := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, quality, _ := strings.Cut(strings.TrimSpace(offer), ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			return strings.Trim(strings.TrimPrefix(strings.TrimSpace(quality), "q="), "0.") != "" || quality == ""
		}
	}
	return false
}

// contentType goes by the name alone: what a machine's own table says must not
// change what a browser does.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".json", ".map":
		return "application/json; charset=utf-8"
	case ".svg":
		return "image/svg+xml; charset=utf-8"
	case ".png":
		return "image/png"
	case ".woff2":
		return "font/woff2"
	case ".ttf":
		return "font/ttf"
	}
	return "application/octet-stream"
}
