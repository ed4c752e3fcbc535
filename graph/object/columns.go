package object

import "github.com/callboard-dev/callboard/catalog/query"

// columns are those that a selection on entities of any kind reads; all of them
// where nothing is known of what will be read.
func (r *Request) columns(s selection) query.Columns {
	if s == nil {
		return query.AllColumns
	}
	var columns query.Columns
	for _, f := range r.fields(s) {
		columns |= columnsOf(f.Name)
	}
	return columns
}

func columnsOf(field string) query.Columns {
	switch field {
	case "id":
		return query.UID
	case "apiVersion":
		return query.APIVersion
	case "kind":
		return query.DisplayKind
	case "name":
		return query.DisplayName
	case "title":
		return query.Title
	case "description":
		return query.Description
	case "tags":
		return query.Tags
	case "labels":
		return query.Labels
	case "annotations":
		return query.Annotations
	case "links":
		return query.Links
	case "spec", "displayName", "email", "picture", "targets", "parameters", "steps":
		return query.Spec
	case "type":
		return query.Type
	case "lifecycle":
		return query.Lifecycle
	case "ownerRef", "viewerCan":
		return query.Owner
	case "systemRef":
		return query.System
	case "revision":
		return query.Revision
	case "createdAt":
		return query.CreatedAt
	case "updatedAt":
		return query.UpdatedAt
	default:
		return 0
	}
}
