package embedded

import (
	"errors"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// process is a PostgreSQL that runs or has run.
type process struct {
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended
	err  error         // how it ended, once done is closed
}

// launch starts cmd so that it ends with this process.
func launch(cmd *exec.Cmd) (*process, error) {
	p := &process{cmd: cmd, done: make(chan struct{})}
	started := make(chan error)
	go func() {
		// The signal at the parent's death hangs on the thread that starts the
		// child: this one stays until the child has ended, and then ends too.
		runtime.LockOSThread()
		release, err := startBound(cmd)
		started <- err
		if err != nil {
			return
		}
		p.err = cmd.Wait()
		release()
		close(p.done)
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return p, nil
}

// stop ends PostgreSQL, in haste where it does not end in time: the next start
// then recovers from its log.
func (p *process) stop() error {
	select {
	case <-p.done:
		return nil // by itself, before
	default:
	}
	for _, step := range []struct {
		signal syscall.Signal
		wait   time.Duration
	}{{syscall.SIGINT, 20 * time.Second}, {syscall.SIGQUIT, 5 * time.Second}, {syscall.SIGKILL, 5 * time.Second}} {
		_ = p.cmd.Process.Signal(step.signal) // it may have ended meanwhile
		select {
		case <-p.done:
			return p.err
		case <-time.After(step.wait):
		}
	}
	return errors.New("PostgreSQL does not end")
}
