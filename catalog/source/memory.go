package source

import "sync"

// maxRemembered bounds the bytes of the answers that a memory holds.
const maxRemembered = 16 << 20

// memory keeps answers of an API with their ETags, so that what has not changed
// costs nothing to ask again. The oldest make room for new ones.
type memory struct {
	mu      sync.Mutex
	answers map[string]*answer
	order   []string // the URLs, the oldest first
	size    int
}

func newMemory() *memory { return &memory{answers: map[string]*answer{}} }

// get returns the answer that a URL gave last; nil where that is not remembered.
func (m *memory) get(url string) *answer {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.answers[url]
}

func (m *memory) put(url string, a *answer) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if old, ok := m.answers[url]; ok {
		m.size -= len(old.data)
	} else {
		m.order = append(m.order, url)
	}
	m.answers[url] = a
	m.size += len(a.data)
	for m.size > maxRemembered || len(m.order) > 1000 {
		m.size -= len(m.answers[m.order[0]].data)
		delete(m.answers, m.order[0])
		m.order = m.order[1:]
	}
}

func (m *memory) count() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.order)
}
