package embedded

import (
	"context"
	"os/exec"
	"strconv"
	"syscall"
)

// startWatched starts cmd and, beside it, a shell that waits for the end of a
// pipe. Only this process holds the other end, so that it closes with it, and the
// shell then shuts cmd down. It is for systems without a signal at a parent's
// death, and works on all.
func startWatched(cmd *exec.Cmd) (release func(), err error) {
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	watcher := exec.CommandContext(context.Background(), "/bin/sh", "-c", `read -r _; kill -INT "$0"`, strconv.Itoa(cmd.Process.Pid))
	watcher.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Credential: cmd.SysProcAttr.Credential}
	pipe, err := watcher.StdinPipe()
	if err == nil {
		err = watcher.Start()
	}
	if err != nil {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		return nil, err
	}
	return func() {
		// First the shell, then the pipe: the number may be another process's now.
		_ = watcher.Process.Kill()
		_ = watcher.Wait()
		_ = pipe.Close()
	}, nil
}
