//go:build !linux

package embedded

import (
	"os/exec"
	"strconv"
	"strings"
)

// runsOn tells whether the process is a living PostgreSQL on this cluster.
func runsOn(pid int, cluster string) bool {
	out, err := exec.Command("ps", "-o", "state=,command=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return false
	}
	state, command, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
	return !strings.HasPrefix(state, "Z") && strings.Contains(command, "postgres") && strings.Contains(command, cluster)
}
