package account

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

const (
	// PictureFresh is how long a picture is shown without asking for it again, and
	// pictureRetry how long one that could not be read is not asked for.
	PictureFresh = 24 * time.Hour
	pictureRetry = 10 * time.Minute
	// pictureKept is when one goes that nobody has looked at since.
	pictureKept = 30 * 24 * time.Hour
)

// PicturePath is where the server shows the picture of somebody that lies at
// address; empty where there is none, or it is no https address. Browsers get it
// from us: what others know of who looks at whom ends here.
func PicturePath(address string) string {
	if !strings.HasPrefix(address, "https://") {
		return ""
	}
	sum := sha256.Sum256([]byte(address))
	return "/avatars/" + hex.EncodeToString(sum[:])
}

// Picture returns the picture of somebody by the hash that PicturePath ends with;
// nil where nobody has it, or it cannot be read. It is read when it is first asked
// for. One that cannot be read anew stays what it was.
func (s *Service) Picture(ctx context.Context, hash string) (*source.Picture, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Read); err != nil {
		return nil, err
	}
	kept, until, err := s.keptPicture(ctx, hash)
	if err != nil || s.Source == nil || s.Now().Before(until) {
		return kept, err
	}
	address, err := s.pictureAddress(ctx, hash)
	if err != nil || address == "" {
		return nil, err
	}
	read, err := s.Source.ReadPicture(ctx, address)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil:
		s.Log.DebugContext(ctx, "picture not read", "address", address, "err", err)
		read = kept
	}
	return read, s.keepPicture(ctx, hash, read)
}

// keptPicture is the picture as it was last read, and until when that will do.
func (s *Service) keptPicture(ctx context.Context, hash string) (p *source.Picture, until time.Time, err error) {
	p = &source.Picture{}
	err = s.DB.QueryRowContext(ctx, "SELECT media_type, data, read_at FROM avatars WHERE hash = $1", hash).Scan(&p.Type, &p.Data, &until)
	switch {
	case isNoRow(err):
		return nil, time.Time{}, nil
	case err != nil:
		return nil, time.Time{}, fmt.Errorf("find a picture: %w", err)
	case p.Data == nil:
		return nil, until.Add(pictureRetry), nil
	}
	return p, until.Add(PictureFresh), nil
}

// pictureAddress is where the picture lies, if an account or somebody in the
// catalog has it: nothing else is read for whoever asks.
func (s *Service) pictureAddress(ctx context.Context, hash string) (address string, err error) {
	err = s.DB.QueryRowContext(ctx, `
		SELECT picture FROM (
			SELECT picture FROM identities
			UNION ALL
			SELECT spec->'profile'->>'picture' FROM entities WHERE kind IN ('group', 'user') AND state <> 'absent') known
		WHERE picture LIKE 'https://%' AND encode(sha256(convert_to(picture, 'UTF8')), 'hex') = $1 LIMIT 1`, hash).Scan(&address)
	if err != nil && !isNoRow(err) {
		return "", fmt.Errorf("find where a picture lies: %w", err)
	}
	return address, nil
}

// keepPicture keeps what was read now; nil for what could not be.
func (s *Service) keepPicture(ctx context.Context, hash string, p *source.Picture) error {
	row := source.Picture{}
	if p != nil {
		row = *p
	}
	_, err := s.DB.ExecContext(ctx, `
		INSERT INTO avatars (hash, media_type, data, read_at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (hash) DO UPDATE SET media_type = $2, data = $3, read_at = $4`,
		hash, row.Type, sql.Null[[]byte]{V: row.Data, Valid: row.Data != nil}, s.Now())
	if err != nil {
		return fmt.Errorf("keep a picture: %w", err)
	}
	return nil
}
