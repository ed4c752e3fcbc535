package object

import (
	"encoding/json"
	"strings"
)

// content is the large texts of an entity.
type content struct {
	loaded     contents
	document   json.RawMessage
	definition *string
	source     *SourceText
}

// contents says which of them are meant.
type contents uint8

const (
	theDocument contents = 1 << iota
	theDefinition
	theSource
)

// SourceText is a document as its author wrote it.
type SourceText struct {
	Text     string
	URL      *string
	Line     int
	Language string
}

// language is how to highlight the text of a file.
func language(url, text string) string {
	if strings.HasSuffix(url, ".json") || strings.HasPrefix(strings.TrimSpace(text), "{") {
		return "json"
	}
	return "yaml"
}

// Document is the whole document as ingested, an API's definition in its place.
func (b *Base) Document() (json.RawMessage, error) {
	c, err := b.contents(theDocument, "document")
	if err != nil {
		return nil, err
	}
	return object(c.document), nil
}

// Definition is the definition text, nil while its placeholder cannot be read.
func (a *API) Definition() (*string, error) {
	c, err := a.contents(theDefinition, "definition")
	if err != nil {
		return nil, err
	}
	return c.definition, nil
}

// SourceText is the text of the document as it stands in the file.
func (b *Base) SourceText() (*SourceText, error) {
	c, err := b.contents(theSource, "sourceText")
	if err != nil {
		return nil, err
	}
	return c.source, nil
}

func (b *Base) contents(which contents, field string) (*content, error) {
	if b.content == nil || b.content.loaded&which == 0 {
		if err := b.req.unplanned(func(p *plan) { p.content.add([]*Base{b}, field) }); err != nil {
			return nil, err
		}
	}
	return b.content, nil
}
