package embedded

import (
	"os/exec"
	"syscall"
)

// startBound starts cmd; the kernel sends it a signal, upon which PostgreSQL shuts
// down at once but cleanly, when the calling thread ends.
func startBound(cmd *exec.Cmd) (release func(), err error) {
	cmd.SysProcAttr.Pdeathsig = syscall.SIGINT
	return func() {}, cmd.Start()
}
