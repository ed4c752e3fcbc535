package cmd

import (
	"context"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

// parse reads the text of the file at an address, which problems call name, with what
// its placeholders name. Those that name something of another machine are left out,
// and returned.
func parse(ctx context.Context, reader *source.Reader, name string, at source.Address, text []byte) (file *descriptor.File, elsewhere []descriptor.Placeholder) {
	stream := descriptor.Split(text, name)
	values := map[descriptor.Placeholder]descriptor.Value{}
	for _, p := range stream.Placeholders() {
		if value, ok := (&offline{reader: reader}).fill(ctx, at, p); ok {
			values[p] = value
		} else {
			elsewhere = append(elsewhere, p)
		}
	}
	return stream.Parse(catalog.BuiltInModel(), values), elsewhere
}

// offline reads what one placeholder needs, as far as it lies on this machine.
type offline struct {
	reader *source.Reader
	// elsewhere says that something lies on another machine.
	elsewhere bool
}

// fill is what belongs in the place of p, a placeholder of the file at from;
// there is nothing to say of what lies on another machine.
func (o *offline) fill(ctx context.Context, from source.Address, p descriptor.Placeholder) (value descriptor.Value, ok bool) {
	address, text, problem := o.load(ctx, from, p.Target)
	switch {
	case o.elsewhere:
		return descriptor.Value{}, false
	case problem != nil || !p.Bundled():
		return descriptor.Value{Text: text, Problem: problem}, true
	}
	text, problem = descriptor.Bundle(address, text, func(from, target string) (string, string, *catalog.Problem) {
		base, err := source.ParseAddress(from)
		if err != nil {
			return "", "", unreadable(err)
		}
		return o.load(ctx, base, target)
	})
	if o.elsewhere { // a bundle without those parts is as good as it gets here
		problem = nil
	}
	return descriptor.Value{Text: text, Problem: problem, Partial: problem != nil}, true
}

// load reads what the file at from calls target. For what lies on another machine
// it notes that, and the problem is only to let the rest go on.
func (o *offline) load(ctx context.Context, from source.Address, target string) (address, text string, problem *catalog.Problem) {
	a, err := from.Resolve(target)
	if err != nil {
		return "", "", unreadable(err)
	}
	if a.Type != source.TypeFile {
		o.elsewhere = true
		return "", "", &catalog.Problem{Code: catalog.PlaceholderUnreadable}
	}
	read, err := o.reader.Read(ctx, a, "")
	if err != nil {
		return "", "", unreadable(err)
	}
	return a.String(), string(read.Data), nil
}

func unreadable(err error) *catalog.Problem {
	return &catalog.Problem{Code: catalog.PlaceholderUnreadable, Severity: catalog.SeverityWarning, Message: err.Error()}
}
