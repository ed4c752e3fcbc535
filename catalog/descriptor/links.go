package descriptor

import (
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// links reads metadata.links. Those that a browser would run rather than open are
// dropped from the document too.
func (r *reading) links(m *node) []Link {
	value := m.get("links")
	if value == nil {
		return nil
	}
	if value.kind == mappingNode || value.scalar() {
		value = &node{kind: listNode, items: []*node{value}, place: value.place}
		m.put("links", value)
	}
	var out []Link
	items := value.items[:0]
	for i, item := range value.items {
		path := pathAt("metadata.links", i)
		if item.scalar() {
			item = &node{kind: mappingNode, place: item.place, fields: []field{{key: "url", value: item, place: item.place}}}
		}
		if item.kind != mappingNode {
			if !item.null() {
				r.warn(catalog.InvalidField, item.place, path, "a link is "+item.what()+", url and title were expected", "write - url: https://… and below it title:")
			}
			continue
		}
		link, keep := r.link(item, path)
		if link.URL != "" {
			out = append(out, link)
		}
		if keep {
			items = append(items, item)
		}
	}
	value.items = items
	return out
}

// link reads one link. Its URL is empty where it cannot be opened; keep is false
// where it must not be.
func (r *reading) link(n *node, path string) (_ Link, keep bool) {
	for _, key := range []string{"title", "icon", "type"} {
		if n.get(key) == nil {
			n.drop(key)
		}
	}
	link := Link{Title: r.text(n, path, "title"), Icon: r.text(n, path, "icon"), Type: r.text(n, path, "type")}
	at := n.place
	if f := n.field("url"); f != nil {
		at = f.value.place
	}
	written := r.text(n, path, "url")
	url, scheme := cleanURL(written)
	switch {
	case written == "":
		r.warn(catalog.MissingField, at, path+".url", "the link has no url", "write url: https://…")
	case scheme == "":
		r.warn(catalog.InvalidField, at, path+".url", quote(written)+" is no URL", "write it whole, beginning with https://")
	case scheme == "mailto", (scheme == "http" || scheme == "https") && hasHost(url):
		link.URL = url
	case scheme == "http" || scheme == "https":
		r.warn(catalog.InvalidField, at, path+".url", quote(written)+" names no host", "write it whole, beginning with https:// and a host")
	default:
		r.warn(catalog.UnsafeLink, at, path+".url", "links of the sort "+scheme+": are left out", "use http, https or mailto")
		return Link{}, false
	}
	return link, true
}

// unsafeAnnotations drops annotations that a browser would run where they are shown
// as links, such as backstage.io/view-url.
func (r *reading) unsafeAnnotations(annotations *node) {
	if annotations == nil {
		return
	}
	annotations.fields = slices.DeleteFunc(annotations.fields, func(f field) bool {
		url, scheme := cleanURL(f.value.text)
		unsafe := scheme == "javascript" || scheme == "vbscript" || strings.HasPrefix(strings.ToLower(url), "data:text/html")
		if unsafe {
			r.warn(catalog.UnsafeLink, f.value.place, join("metadata.annotations", f.key), "a value of the sort "+scheme+": is left out", "use http or https where a link is meant")
		}
		return unsafe
	})
}

// cleanURL is what a browser makes of a written URL, which ignores blanks around it
// and line breaks and tabs in it, and its scheme; empty where it has none.
func cleanURL(s string) (url, scheme string) {
	s = strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7f {
			return -1
		}
		return r
	}, s)
	s = strings.TrimSpace(s)
	scheme, _, ok := strings.Cut(s, ":")
	if !ok || scheme == "" || !every(scheme, func(c byte) bool { return alphanumeric(c) || c == '+' || c == '-' || c == '.' }) || lower(scheme[0]) && scheme[0] <= '9' {
		return s, ""
	}
	return s, strings.ToLower(scheme)
}

// hasHost reports whether something stands between the slashes of an http URL.
func hasHost(url string) bool {
	_, rest, _ := strings.Cut(url, ":")
	rest = strings.TrimLeft(rest, `/\`)
	return rest != "" && rest[0] != '?' && rest[0] != '#' && rest[0] != ':'
}
