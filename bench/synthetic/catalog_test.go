package synthetic_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/bench/synthetic"
)

func write(t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	all, err := synthetic.Write(dir, synthetic.S)
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(dir, "all.yaml"); all != want {
		t.Errorf("got %s, want %s", all, want)
	}
	return dir
}

func TestSameSizeSameBytes(t *testing.T) {
	t.Parallel()
	one, other := write(t), write(t)
	files, err := os.ReadDir(one)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		a, err := os.ReadFile(filepath.Join(one, file.Name()))
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(filepath.Join(other, file.Name()))
		if err != nil || !bytes.Equal(a, b) {
			t.Errorf("%s differs, %v", file.Name(), err)
		}
	}
}

func TestAsManyEntitiesAsAskedFor(t *testing.T) {
	t.Parallel()
	dir := write(t)
	files, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	entities, needsHub := 0, 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		entities += strings.Count(string(text), "apiVersion: ")
		needsHub += strings.Count(string(text), "- "+strings.Replace(synthetic.Hub, "default/", "", 1)+"\n")
	}
	if entities != synthetic.S {
		t.Errorf("got %d entities, want %d", entities, synthetic.S)
	}
	if needsHub < 50 {
		t.Errorf("%d depend on the hub, want many", needsHub)
	}
}
