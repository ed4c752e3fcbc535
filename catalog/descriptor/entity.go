package descriptor

import "github.com/callboard-dev/callboard/catalog"

// File is what one descriptor file says.
type File struct {
	// Refused says that nothing of the file could be read: it is no text, or too
	// large. What it said before stays.
	Refused bool
	// Documents are in the order of the file; empty ones are left out.
	Documents []Document
	// Problems are those of the file as a whole: its encoding, its size, that it
	// is empty or that it holds things that are no descriptors.
	Problems []catalog.Problem
}

// Document is one document of a file.
type Document struct {
	// Index is its place in the file, counted from 0 without empty documents.
	Index int
	// Line is where Raw begins, counted from 1.
	Line int
	// Raw is its text as it stands in the file, without the lines that separate
	// documents.
	Raw string
	// Ref is zero where it could not be told. A document that is refused may
	// still say it, so that what it said before can be kept.
	Ref catalog.Ref
	// Entity is nil where the document was refused or skipped. What a refused
	// document said before stays, so one without a ref may be any that is missing.
	Entity *Entity
	// Skipped says that it is no descriptor, or the text of a template: nothing
	// is lost without it.
	Skipped bool
	// Problems are in the order of the document's lines.
	Problems []catalog.Problem
}

// Entity is one entity as its document declares it.
type Entity struct {
	Ref catalog.Ref
	// APIVersion, Kind and Namespace are as they were meant: a kind of the model
	// has its canonical spelling. Name is as it was written.
	APIVersion, Kind, Namespace, Name string

	// Title, Description, Type and Lifecycle are empty where nothing is said. The
	// title of a person or a group is that of its profile where it has no other.
	Title, Description, Type, Lifecycle string
	// Owner and System are zero where nothing is said.
	Owner, System catalog.Ref
	Tags          []string
	Labels        map[string]string
	Annotations   map[string]string
	Links         []Link

	// Spec is the document's spec, without the definition of an API. Its values
	// are those of JSON: string, int64, float64, bool, nil, []any, map[string]any.
	Spec map[string]any
	// Document is the whole document likewise, as it was meant: null where a value
	// is optional is absent, a number where a string is due is a string.
	Document map[string]any
	// Definition is the text of an API's definition; nil where there is none.
	Definition *string

	// Relations are distinct and in the order of the model's fields.
	Relations []Relation
	// Targets are the files that an entity of kind Location names.
	Targets []Target
}

// Link is a link to elsewhere. Its scheme is http, https or mailto.
type Link struct {
	URL   string `json:"url"`
	Title string `json:"title,omitempty"`
	Icon  string `json:"icon,omitempty"`
	Type  string `json:"type,omitempty"`
}

// Relation is what a document says of its entity and another one, in the
// canonical direction: for dependencyOf and the like the entity is the target.
type Relation struct {
	Source catalog.Ref `json:"source"`
	Type   string      `json:"type"`
	Target catalog.Ref `json:"target"`
	// Path is the field that says so, such as spec.dependsOn.
	Path string `json:"path"`
	// Line is where it stands in the file, counted from 1.
	Line int `json:"line"`
}

// Target is a file that a Location entity names.
type Target struct {
	// Type is url or file: as written, or that of the file that says it.
	Type string
	// Target is an address, or a path relative to the file; in files of a disk it
	// may be a glob.
	Target string
	// Optional says that it is no problem if there is no such file.
	Optional bool
	Line     int
}
