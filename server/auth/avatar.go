package auth

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
)

// avatarPolicy is that of pictures, whoever opens one by itself: they are drawn, and
// nothing else.
const avatarPolicy = "default-src 'none'; sandbox"

// Avatar answers with the picture of somebody, by the hash in its path.
func (d *Door) Avatar(w http.ResponseWriter, r *http.Request) {
	picture, err := d.Accounts.Picture(r.Context(), r.PathValue("hash"))
	if refusal, ok := errors.AsType[*catalog.Error](err); ok {
		refuse(w, refusedWith(refusal.Kind), string(refusal.Kind), refusal.Message)
		return
	}
	if err != nil {
		d.Log.WarnContext(r.Context(), "picture not shown", "err", err, "request_id", catalog.RequestID(r.Context()))
		refuse(w, http.StatusServiceUnavailable, string(catalog.ErrUnavailable), "the database does not answer")
		return
	}
	w.Header().Set("Content-Security-Policy", avatarPolicy)
	if picture == nil {
		w.Header().Set("Cache-Control", "private, max-age=60")
		http.Error(w, "there is no such picture, or it cannot be read", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", picture.Type)
	w.Header().Set("Cache-Control", fmt.Sprintf("private, max-age=%d", int(account.PictureFresh.Seconds())))
	_, _ = w.Write(picture.Data) // whoever asked has gone
}

func refusedWith(kind catalog.ErrorKind) int {
	if kind == catalog.ErrUnauthenticated {
		return http.StatusUnauthorized
	}
	return http.StatusForbidden
}
