package limit

import (
	"context"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"golang.org/x/sync/semaphore"
	"golang.org/x/time/rate"

	"github.com/callboard-dev/callboard/catalog"
)

const (
	// patience is how long an operation waits for its turn.
	patience = 3 * time.Second
	// waiting is how many operations of one asker may wait at the same time.
	waiting = 64
	// manyAskers is how many are remembered before those are forgotten who have
	// used nothing of late.
	manyAskers = 1000
)

// Turns shares the server out among those who ask: each may have so many
// operations under way at the same time, questions and mutations apart, and so
// many objects in the long run, or questions that take as long. What is more waits a
// moment, and is then refused.
type Turns struct {
	limits Limits
	mu     sync.Mutex
	askers map[string]*asker
}

// NewTurns returns Turns in which nobody has asked yet.
func NewTurns(l Limits) *Turns {
	return &Turns{limits: l, askers: map[string]*asker{}}
}

// asker is what somebody uses.
type asker struct {
	reads, writes *semaphore.Weighted
	objects       *rate.Limiter
	inside        int // operations under way or waiting
}

// Take waits until op may be carried out, and returns what is to be called when
// that is done, with the number of objects that were answered: they are paid for
// then, or the time that it took, for most answers are far smaller than they can
// be. A refusal comes with the time after which it is worth trying again.
func (t *Turns) Take(ctx context.Context, op *graphql.OperationContext) (done func(objects int), again time.Duration, refusal *gqlerror.Error) {
	viewer := catalog.ViewerFrom(ctx)
	a, refusal := t.enter(askerName(ctx, viewer))
	if refusal != nil {
		return nil, patience, refusal
	}
	leave := func() { t.leave(a) }
	if again, ok := a.afford(ctx, viewer); !ok {
		leave()
		return nil, again, refuse(string(catalog.RateLimited), "your questions had more objects than are answered in so short a time: "+
			"ask for smaller pages, or again in %s", again.Round(time.Second))
	}
	turn := a.reads
	if op.Operation.Operation == ast.Mutation {
		turn = a.writes
	}
	patient, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if err := turn.Acquire(patient, 1); err != nil {
		leave()
		return nil, patience, tooMany(t.limits.AtOnce)
	}
	began := time.Now()
	return func(objects int) {
		cost, _ := op.Stats.GetExtension(costExtension).(int)
		due := min(objects, cost)
		if !waits(op.Operation) {
			due = max(due, t.limits.objectsOf(time.Since(began)))
		}
		a.pay(viewer, due)
		turn.Release(1)
		leave()
	}, 0, nil
}

// waits reports whether the time that an operation takes is that of others: of those
// who write, or of other hosts.
func waits(op *ast.OperationDefinition) bool {
	return op.Operation == ast.Mutation || only(op.SelectionSet, "analyzeLocation", "__typename")
}

func tooMany(atOnce int) *gqlerror.Error {
	return refuse(string(catalog.RateLimited), "more than %d of your operations are under way: wait for their answers", atOnce)
}

func (t *Turns) enter(name string) (*asker, *gqlerror.Error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	a := t.askers[name]
	if a == nil {
		if len(t.askers) >= manyAskers {
			t.forget()
		}
		a = &asker{
			reads: semaphore.NewWeighted(int64(t.limits.AtOnce)), writes: semaphore.NewWeighted(int64(t.limits.AtOnce)),
			objects: rate.NewLimiter(rate.Limit(t.limits.ObjectsPerSecond), t.limits.ObjectsAtOnce),
		}
		t.askers[name] = a
	}
	if a.inside >= 2*t.limits.AtOnce+waiting {
		return nil, tooMany(t.limits.AtOnce)
	}
	a.inside++
	return a, nil
}

func (t *Turns) leave(a *asker) {
	t.mu.Lock()
	defer t.mu.Unlock()
	a.inside--
}

// forget drops those of whom nothing need be known.
func (t *Turns) forget() {
	for name, a := range t.askers {
		if a.inside == 0 && a.objects.Tokens() >= float64(a.objects.Burst()) {
			delete(t.askers, name)
		}
	}
}

// afford reports whether something is left to a, and waits where that is so soon.
// In local mode nobody else is kept waiting.
func (a *asker) afford(ctx context.Context, viewer *catalog.Viewer) (again time.Duration, ok bool) {
	if viewer.Local() {
		return 0, true
	}
	reserved := a.objects.Reserve()
	delay := reserved.Delay()
	if delay > patience {
		reserved.Cancel()
		return delay, false
	}
	select {
	case <-time.After(delay):
		return 0, true
	case <-ctx.Done():
		return 0, true // nobody waits for the answer, which ctx will end
	}
}

// pay takes objects out of what is left to a, which may be less.
func (a *asker) pay(viewer *catalog.Viewer, objects int) {
	if viewer.Local() {
		return
	}
	now, most := time.Now(), max(1, a.objects.Burst()) // at a time
	for due := objects - 1; due > 0; due -= most {     // one is paid already
		a.objects.ReserveN(now, min(due, most))
	}
}

// askerName tells those who ask apart: a token by itself, then people by their
// account, strangers by where they are.
func askerName(ctx context.Context, v *catalog.Viewer) string {
	switch {
	case v == nil:
		return "address " + catalog.RemoteIP(ctx)
	case v.Grant != nil:
		return "token " + v.Grant.Token
	case v.Session != "" && v.User.IsZero(): // guests share an account
		return "session " + v.Session
	}
	return "account " + v.Identity
}
