package cmd

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/cmd/settings"
)

func TestLogFormats(t *testing.T) {
	t.Parallel()
	for format, want := range map[string]string{
		"auto": `^{"time":"\d{4}-.*","level":"INFO","msg":"read","elapsed":"1.5s"}\n$`,
		"json": `^{"time":"\d{4}-.*","level":"INFO","msg":"read","elapsed":"1.5s"}\n$`,
		"text": `^time=\d\d:\d\d:\d\d\.\d{3} level=INFO msg=read elapsed=1.5s\n$`,
	} {
		var written strings.Builder
		log, err := newLogger(&written, settings.Log{Format: format, Level: "info"})
		if err != nil {
			t.Fatal(err)
		}
		log.Debug("seen")
		log.Info("read", "elapsed", 1500*time.Millisecond)
		if !regexp.MustCompile(want).MatchString(written.String()) {
			t.Errorf("%s: got %s, want %s", format, &written, want)
		}
	}
}
