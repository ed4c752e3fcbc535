package graph

import (
	"context"

	"github.com/callboard-dev/callboard/graph/object"
)

// AnalyzeLocation says what registering a URL would do.
func (r *queryResolver) AnalyzeLocation(ctx context.Context, url string) (*object.LocationAnalysis, error) {
	analysis, err := r.ingest.Analyze(ctx, url)
	if err != nil {
		return nil, err
	}
	return r.request(ctx).Analyzed(analysis)
}

// Hosts are the hosts that files are read from.
func (r *queryResolver) Hosts(ctx context.Context) ([]*object.SourceHost, error) {
	return r.request(ctx).Hosts(r.ingest.Source.Hosts())
}
