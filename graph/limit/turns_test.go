package limit

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/callboard-dev/callboard/catalog"
)

// operation is one that can return n objects.
func operation(kind ast.Operation, n int) *graphql.OperationContext {
	op := &graphql.OperationContext{Operation: &ast.OperationDefinition{Operation: kind}}
	op.Stats.SetExtension(costExtension, n)
	return op
}

func as(t *testing.T, account string) context.Context {
	t.Helper()
	return catalog.WithViewer(t.Context(), &catalog.Viewer{Identity: account})
}

// TestTurns has somebody with many operations under way: what is more waits, what
// is far more is refused, and nobody else notices.
func TestTurns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := Default()
		turns := NewTurns(l)
		take := func(account string, kind ast.Operation) (func(int), bool) {
			done, _, refusal := turns.Take(as(t, account), operation(kind, 1))
			return done, refusal == nil
		}
		var under []func(int)
		for range l.AtOnce {
			done, ok := take("jane", ast.Query)
			if !ok {
				t.Fatal("refused although few are under way")
			}
			under = append(under, done)
		}
		began := time.Now()
		if _, ok := take("jane", ast.Query); ok || time.Since(began) != patience {
			t.Errorf("one too many: got %t after %s, want a refusal after %s", ok, time.Since(began), patience)
		}
		for who, kind := range map[string]ast.Operation{"jane": ast.Mutation, "joe": ast.Query} {
			if done, ok := take(who, kind); !ok {
				t.Errorf("the %s of %s was refused", kind, who)
			} else {
				done(1)
			}
		}
		waited := make(chan bool)
		for range 200 {
			go func() {
				done, ok := take("jane", ast.Query)
				if ok {
					defer done(1)
				}
				waited <- ok
			}()
		}
		synctest.Wait()
		for _, done := range under {
			done(1)
		}
		let := 0
		for range 200 {
			if <-waited {
				let++
			}
		}
		if want := l.AtOnce + waiting; let != want {
			t.Errorf("%d of 200 had their turn, want the %d that could wait", let, want)
		}
	})
}

// TestObjectsInTheLongRun has somebody ask for as much as one answer can have,
// again and again.
func TestObjectsInTheLongRun(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := Default()
		turns := NewTurns(l)
		began, answered, refused := time.Now(), 0, 0
		for time.Since(began) < time.Minute {
			done, again, refusal := turns.Take(as(t, "jane"), operation(ast.Query, l.Objects))
			if refusal == nil {
				answered++
				done(l.Objects)
				continue
			}
			if refused++; refusal.Extensions["code"] != string(catalog.RateLimited) || again <= 0 {
				t.Fatalf("got %v, again in %s", refusal, again)
			}
			time.Sleep(again)
		}
		most := (l.ObjectsAtOnce+int(time.Since(began).Seconds())*l.ObjectsPerSecond)/l.Objects + 1
		if answered > most || answered < most-2 {
			t.Errorf("%d were answered in a minute, want %d", answered, most)
		}
		local := catalog.WithViewer(t.Context(), catalog.LocalViewer())
		for range 1000 {
			done, _, refusal := turns.Take(local, operation(ast.Query, l.Objects))
			if refusal != nil {
				t.Fatalf("the one person of local mode was refused: %v", refusal)
			}
			done(l.Objects)
		}
	})
}

// TestSmallAnswersAreCheap has somebody ask for what can be large and is not.
func TestSmallAnswersAreCheap(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := Default()
		turns, began := NewTurns(l), time.Now()
		for range 1000 {
			done, _, refusal := turns.Take(as(t, "jane"), operation(ast.Query, l.Objects))
			if refusal != nil {
				t.Fatal(refusal)
			}
			done(10)
		}
		if waited := time.Since(began); waited > 0 {
			t.Errorf("waited %s", waited)
		}
	})
}

// TestTimeIsPaidFor has somebody keep all turns busy with questions of which the
// answers are small.
func TestTimeIsPaidFor(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := Default()
		turns, began := NewTurns(l), time.Now()
		const minutes = 10 * time.Minute
		var busy atomic.Int64
		keep := func(who string, typ ast.Operation, each time.Duration, fields ...string) {
			for time.Since(began) < minutes {
				op := operation(typ, 1)
				for _, name := range fields {
					op.Operation.SelectionSet = append(op.Operation.SelectionSet, &ast.Field{Name: name})
				}
				done, again, refusal := turns.Take(as(t, who), op)
				if refusal != nil {
					time.Sleep(again)
					continue
				}
				time.Sleep(each)
				done(1)
				busy.Add(int64(each))
			}
		}
		var all sync.WaitGroup
		for range l.AtOnce {
			all.Go(func() { keep("jane", ast.Query, time.Second, "problems", "analyzeLocation") })
		}
		all.Wait()
		perSecond := l.ObjectsPerSecond / l.objectsOf(time.Second)
		most := time.Duration(l.ObjectsAtOnce/l.objectsOf(time.Second))*time.Second + time.Duration(perSecond)*minutes
		if got := time.Duration(busy.Load()); got > most+time.Minute || got < most*9/10 {
			t.Errorf("kept busy for %s in %s, want %s", got, minutes, most)
		}
		for name, typ := range map[string]ast.Operation{"applyEntities": ast.Mutation, "analyzeLocation": ast.Query} {
			busy.Store(0)
			began = time.Now()
			for range l.AtOnce {
				all.Go(func() { keep("jim", typ, 10*time.Second, name) })
			}
			all.Wait()
			if got, want := time.Duration(busy.Load()), minutes*time.Duration(l.AtOnce); got < want {
				t.Errorf("%s, which waits for others: busy for %s of %s", name, got, want)
			}
		}
	})
}

// TestAskers tells those apart who ask, and forgets those who have not for long.
func TestAskers(t *testing.T) {
	t.Parallel()
	ip := catalog.WithRemoteIP(t.Context(), "192.0.2.1")
	for want, v := range map[string]*catalog.Viewer{
		"address 192.0.2.1": nil,
		"account github:1":  {Identity: "github:1", Session: "s", User: catalog.Guest},
		"token t":           {Identity: "github:1", Grant: &catalog.Grant{Token: "t"}},
		"session s":         {Identity: "guest:guest", Session: "s"},
		"account ":          catalog.LocalViewer(),
	} {
		if got := askerName(ip, v); got != want {
			t.Errorf("%+v is %q, want %q", v, got, want)
		}
	}
	turns := NewTurns(Default())
	for i := range 3 * manyAskers {
		done, _, refusal := turns.Take(catalog.WithRemoteIP(t.Context(), string(rune('a'+i))), operation(ast.Query, 0))
		if refusal != nil {
			t.Fatal(refusal)
		}
		done(0)
	}
	if n := len(turns.askers); n > manyAskers {
		t.Errorf("%d are remembered, want %d at most", n, manyAskers)
	}
}
