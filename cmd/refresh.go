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
			"addresses, or all of them.")
	server := serverFlag(c)
	c.run = func(ctx context.Context, p Process, args []string) error {
		client := server(p)
		input := map[string]any{}
		var refs, locations []string
		for _, arg := range args {
			if !isAddress(arg) {
				ref, err := catalog.ParseRef(arg, catalog.Ref{})
				if err != nil {
					return misused("%w: write a ref such as component:default/pay, or the address of a location", err)
				}
				refs = append(refs, ref.String())
				continue
			}
			id, err := client.location(ctx, arg)
			if err != nil {
				return err
			}
			locations = append(locations, id)
		}
		if len(args) > 0 {
			input["refs"], input["locations"] = refs, locations
		}
		var answer struct{ Refresh locationResults }
		if err := client.ask(ctx, refreshQuery, map[string]any{"input": input}, &answer); err != nil {
			return err
		}
		return answer.Refresh.print(p, c.json)
	}
	return c
}

const refreshQuery = `mutation Refresh($input: RefreshInput!) { refresh(input: $input) {` + locationResultFields + `} }` + problemFragments

func isAddress(s string) bool {
	return strings.Contains(s, "://") || strings.HasPrefix(s, "file:") || strings.HasPrefix(s, "url:")
}

// location finds the id of the location that is registered under an address.
func (c *client) location(ctx context.Context, address string) (string, error) {
	const query = `query Find($address: String!) { locations(filter: {addressContains: $address}, first: 200) { nodes { id address } } }`
	address = strings.TrimPrefix(address, "url:")
	var answer struct {
		Locations struct {
			Nodes []struct{ ID, Address string }
		}
	}
	if err := c.ask(ctx, query, map[string]any{"address": address}, &answer); err != nil {
		return "", err
	}
	for _, l := range answer.Locations.Nodes {
		if l.Address == address {
			return l.ID, nil
		}
	}
	return "", misused("%[1]s is not registered: callboard register %[1]s", address)
}
