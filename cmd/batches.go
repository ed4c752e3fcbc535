package cmd

import (
	"fmt"
	"slices"
)

// batchSize is how many locations are read with one request: few enough to be done in
// its time, and to see how it goes on.
const batchSize = 20

// inBatches has locations read, some at a time, and prints what comes of each as soon
// as it is known; as JSON all at the end.
func inBatches[T any](p Process, what []T, asJSON bool, read func([]T) (*locationResults, error)) error {
	var all locationResults
	done := 0
	for batch := range slices.Chunk(what, batchSize) {
		got, err := read(batch)
		if err != nil {
			return err
		}
		all.Errors = append(all.Errors, got.Errors...)
		all.Locations = append(all.Locations, got.Locations...)
		if !asJSON {
			if err := got.write(p.Stdout); err != nil {
				return err
			}
		}
		if done += len(batch); len(what) > batchSize {
			fmt.Fprintf(p.Stderr, "%d of %d read\n", done, len(what))
		}
	}
	if asJSON {
		return all.print(p, true)
	}
	return all.verdict()
}
