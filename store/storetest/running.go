package storetest

import "go.uber.org/goleak"

// Running are the goroutines that this package leaves running until the process of
// the tests ends, for those who look whether theirs have ended.
func Running() []goleak.Option {
	return []goleak.Option{
		goleak.IgnoreAnyFunction("github.com/callboard-dev/callboard/store/embedded.launch.func1"),
		goleak.IgnoreTopFunction("database/sql.(*DB).connectionOpener"),
		goleak.IgnoreTopFunction("database/sql.(*DB).connectionCleaner"),
	}
}
