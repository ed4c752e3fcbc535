package cmd

import (
	"context"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

func refreshCommand() *command {
	c := newCommand("refresh", "[REF|URL]…", "make a running Callboard read again, now",
		"Tells a running Callboard to read locations again and waits until it has: those\n"+
			"that declare the given entities (component:default/pay), those of the given\n"+
			"addresses, or all of them. Many are read some at a time, and told as they come.")
	server := serverFlag(c)
	c.run = func(ctx context.Context, p Process, args []string) error {
		client := server(p)
		what, err := client.toRefresh(ctx, args)
		if err != nil {
			return err
		}
		if len(what) == 0 {
			return (&locationResults{}).print(p, c.json)
		}
		return inBatches(p, what, c.json, func(batch []toRefresh) (*locationResults, error) {
			var answer struct{ Refresh locationResults }
			err := client.ask(ctx, refreshQuery, map[string]any{"input": refreshInput(batch)}, &answer)
			return &answer.Refresh, err
		})
	}
	return c
}

const refreshQuery = `mutation Refresh($input: RefreshInput!) { refresh(input: $input) {` + locationResultFields + `} }` + problemFragments

// toRefresh is what a refresh can be asked for: a ref, or the id of a location.
type toRefresh struct{ ref, location string }

// toRefresh finds out what the arguments mean: all locations where there are none.
func (c *client) toRefresh(ctx context.Context, args []string) ([]toRefresh, error) {
	if len(args) == 0 {
		return c.allLocations(ctx)
	}
	var what []toRefresh
	for _, arg := range args {
		if isAddress(arg) {
			id, err := c.location(ctx, arg)
			if err != nil {
				return nil, err
			}
			what = append(what, toRefresh{location: id})
			continue
		}
		ref, err := catalog.ParseRef(arg, catalog.Ref{})
		if err != nil {
			return nil, misused("%w: write a ref such as component:default/pay, or the address of a location", err)
		}
		what = append(what, toRefresh{ref: ref.String()})
	}
	return what, nil
}

func refreshInput(what []toRefresh) map[string]any {
	refs, locations := []string{}, []string{}
	for _, one := range what {
		if one.ref != "" {
			refs = append(refs, one.ref)
		} else {
			locations = append(locations, one.location)
		}
	}
	return map[string]any{"refs": refs, "locations": locations}
}

func isAddress(s string) bool {
	return strings.Contains(s, "://") || strings.HasPrefix(s, "file:") || strings.HasPrefix(s, "url:")
}

// location finds the id of the location that is registered under an address.
func (c *client) location(ctx context.Context, address string) (string, error) {
	address = strings.TrimPrefix(address, "url:")
	found := ""
	err := c.eachLocation(ctx, map[string]any{"addressContains": address}, func(id, at string) {
		if at == address {
			found = id
		}
	})
	if err == nil && found == "" {
		err = misused("%[1]s is not registered: callboard register %[1]s", address)
	}
	return found, err
}

func (c *client) allLocations(ctx context.Context) (all []toRefresh, err error) {
	err = c.eachLocation(ctx, nil, func(id, _ string) { all = append(all, toRefresh{location: id}) })
	return all, err
}

// eachLocation calls do for each registered location that meets the filter.
func (c *client) eachLocation(ctx context.Context, filter map[string]any, do func(id, address string)) error {
	const query = `query Locations($filter: LocationFilter, $after: Cursor) {
		locations(filter: $filter, first: 200, after: $after) { nodes { id address } pageInfo { hasNextPage endCursor } }
	}`
	variables := map[string]any{"filter": filter}
	for {
		var answer struct {
			Locations struct {
				Nodes    []struct{ ID, Address string }
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
			}
		}
		if err := c.ask(ctx, query, variables, &answer); err != nil {
			return err
		}
		for _, l := range answer.Locations.Nodes {
			do(l.ID, l.Address)
		}
		if !answer.Locations.PageInfo.HasNextPage {
			return nil
		}
		variables["after"] = answer.Locations.PageInfo.EndCursor
	}
}
