package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// account is the user that PostgreSQL runs as, which refuses to run as root; nil
// where that is the user of this process.
type account struct {
	name     string
	uid, gid uint32
}

// accountFor chooses the account: the owner of a cluster that is there, else the
// first of the usual unprivileged users.
func accountFor(cluster string) (*account, error) {
	info, err := os.Stat(cluster)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, unusable(filepath.Dir(cluster), err)
	}
	if err == nil {
		uid, gid := owner(info)
		return ownerAccount(cluster, uid, gid)
	}
	if os.Geteuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		if u, err := user.Lookup(name); err == nil {
			return newAccount(u)
		}
	}
	return nil, errors.New("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody to run it as: start Callboard as another user")
}

func ownerAccount(cluster string, uid, gid uint32) (*account, error) {
	name := strconv.Itoa(int(uid))
	if u, err := user.LookupId(name); err == nil {
		name = u.Username
	}
	switch {
	case os.Geteuid() == int(uid) && uid != 0:
		return nil, nil
	case os.Geteuid() != 0:
		return nil, fmt.Errorf("the data in %s belong to user %s: start Callboard as the user who made them, or choose another directory with --data-dir", cluster, name)
	case uid == 0:
		return nil, fmt.Errorf("the data in %s belong to root, as whom PostgreSQL refuses to run: chown them to user postgres, or choose another directory with --data-dir", cluster)
	}
	return &account{name: name, uid: uid, gid: gid}, nil
}

func newAccount(u *user.User) (*account, error) {
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("user %s: %w", u.Username, err)
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("user %s: %w", u.Username, err)
	}
	return &account{name: u.Username, uid: uint32(uid), gid: uint32(gid)}, nil
}

// mayEnter says which directory on the way to dir is closed to the account.
func (a *account) mayEnter(dir string) error {
	if a == nil {
		return nil
	}
	for path := dir; ; path = filepath.Dir(path) {
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		if !a.allowed(info, 0o1) {
			return fmt.Errorf("PostgreSQL runs as user %s, who may not enter %s (mode %04o), which %s is in: choose another directory (--data-dir), or chmod o+x %s", a.name, path, info.Mode().Perm(), dir, path)
		}
		if path == filepath.Dir(path) {
			return nil
		}
	}
}

// allowed looks up the account's permission (4 read, 2 write, 1 execute or enter).
func (a *account) allowed(info fs.FileInfo, permission fs.FileMode) bool {
	uid, gid := owner(info)
	switch {
	case uid == a.uid:
		permission <<= 6
	case gid == a.gid:
		permission <<= 3
	}
	return info.Mode().Perm()&permission == permission
}

// owner is whom a file belongs to.
func owner(info fs.FileInfo) (uid, gid uint32) {
	if s, ok := info.Sys().(*syscall.Stat_t); ok { // on every Unix
		return s.Uid, s.Gid
	}
	return 0, 0
}

// own gives path to the account.
func (a *account) own(path string) error {
	if a == nil {
		return nil
	}
	return os.Lchown(path, int(a.uid), int(a.gid))
}

// id is the number of the user that PostgreSQL runs as.
func (a *account) id() uint32 {
	if a == nil {
		return uint32(os.Geteuid())
	}
	return a.uid
}

// prepare lets cmd run as the account, in a group of its own, so that Ctrl-C at
// the terminal reaches only Callboard, and in nothing but a plain environment.
func (a *account) prepare(cmd *exec.Cmd) {
	cmd.Dir = "/"
	cmd.Env = []string{"LC_ALL=C", "PATH=/usr/bin:/bin"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if a != nil {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: a.uid, Gid: a.gid}
	}
}
