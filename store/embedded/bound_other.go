//go:build !linux

package embedded

import "os/exec"

func startBound(cmd *exec.Cmd) (release func(), err error) { return startWatched(cmd) }
