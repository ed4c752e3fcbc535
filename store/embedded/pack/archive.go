package main

import (
	"archive/tar"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// write packs the needed files below native and returns the archive's size in
// bytes. The same files make the same archive.
func write(archive, native string) (size int64, err error) {
	out, err := os.CreateTemp(filepath.Dir(archive), ".pack-*")
	if err != nil {
		return 0, err
	}
	defer func() { _ = os.Remove(out.Name()) }() // gone where all went well
	if err := errors.Join(pack(out, native), out.Close()); err != nil {
		return 0, err
	}
	info, err := os.Stat(out.Name())
	if err != nil {
		return 0, err
	}
	return info.Size(), os.Rename(out.Name(), archive)
}

func pack(out io.Writer, native string) error {
	stream, err := zstd.NewWriter(out, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithWindowSize(64<<20))
	if err != nil {
		return err
	}
	files := tar.NewWriter(stream)
	err = fs.WalkDir(os.DirFS(native), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !needed(name) {
			return err
		}
		return add(files, filepath.Join(native, filepath.FromSlash(name)), name)
	})
	return errors.Join(err, files.Close(), stream.Close())
}

func add(files *tar.Writer, file, name string) error {
	info, err := os.Lstat(file)
	if err != nil {
		return err
	}
	header := &tar.Header{Name: name, Typeflag: tar.TypeReg, Size: info.Size(), Mode: 0o644}
	if info.Mode()&0o100 != 0 {
		header.Mode = 0o755
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		header.Typeflag, header.Size = tar.TypeSymlink, 0
		if header.Linkname, err = os.Readlink(file); err != nil {
			return err
		}
		return files.WriteHeader(header)
	}
	if err := files.WriteHeader(header); err != nil {
		return err
	}
	content, err := os.Open(file)
	if err != nil {
		return err
	}
	defer content.Close()
	_, err = io.Copy(files, content)
	return err
}

// needed tells whether the file of that name, below native, goes into the archive.
func needed(name string) bool {
	dir, file := path.Split(name)
	base, _, _ := strings.Cut(file, ".")
	extension, _, _ := strings.Cut(base, "--") // pg_trgm--1.6.sql
	switch dir {
	case "bin/":
		return base == "postgres" || base == "initdb"
	case "lib/":
		return path.Ext(file) != ".a" && !strings.HasPrefix(base, "libecpg") && !strings.HasPrefix(base, "libpgtypes")
	case "lib/postgresql/", "share/postgresql/extension/":
		return offered(extension)
	}
	return strings.HasPrefix(dir, "share/postgresql/")
}

// offered are the extensions that Callboard's migrations may create, and the
// language and the dictionaries without which initdb does not end.
func offered(extension string) bool {
	return slices.Contains([]string{"plpgsql", "dict_snowball", "pg_trgm", "btree_gin"}, extension)
}
