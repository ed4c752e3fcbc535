package cmd

import (
	"io"
	"log/slog"
	"os"
	"time"

	"golang.org/x/term"

	"github.com/callboard-dev/callboard/cmd/settings"
)

// newLogger logs to w: text for a person at a terminal, JSON for anything else.
func newLogger(w io.Writer, s settings.Log) (*slog.Logger, error) {
	level, err := s.SlogLevel()
	if err != nil {
		return nil, err
	}
	file, isFile := w.(*os.File)
	if s.Format == "text" || s.Format == "auto" && isFile && term.IsTerminal(int(file.Fd())) {
		return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: level, ReplaceAttr: forPeople})), nil
	}
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level, ReplaceAttr: forPrograms})), nil
}

// forPeople leaves out the date, which whoever looks on knows.
func forPeople(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey && len(groups) == 0 {
		return slog.String(a.Key, a.Value.Time().Format("15:04:05.000"))
	}
	return forPrograms(groups, a)
}

// forPrograms writes how long something took as 1.5s rather than as a number of
// nanoseconds.
func forPrograms(_ []string, a slog.Attr) slog.Attr {
	if a.Value.Kind() == slog.KindDuration {
		a.Value = slog.StringValue(a.Value.Duration().Round(time.Microsecond).String())
	}
	return a
}
