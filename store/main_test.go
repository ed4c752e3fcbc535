package store_test

import (
	"testing"

	"go.uber.org/goleak"

	"github.com/callboard-dev/callboard/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, storetest.Running()...) }
