package cmd

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

func applyCommand() *command {
	c := newCommand("apply", "FILE…", "write entities to a running Callboard, as a set",
		"Makes a set of entities on a running Callboard hold what descriptor files say:\n"+
			"all of it in one commit, or nothing. A set is what one writer keeps, such as a\n"+
			"pipeline; entities that a registered file declares are not for sets. The files\n"+
			"are read here, with what their $text, $json and $yaml name. What changes is\n"+
			"printed; with --dry-run only that is done.")
	server := serverFlag(c)
	set := c.flags.String("set", "", "name of the set, such as ci/payments; the git repository's name where left out")
	prune := c.flags.Bool("prune", false, "remove what the set holds and the files do not declare")
	confirm := c.flags.Bool("confirm-prune", false, "even more than a fifth of the set")
	dryRun := c.flags.Bool("dry-run", false, "say what would change, and write nothing")
	c.run = func(ctx context.Context, p Process, args []string) error {
		if len(args) == 0 {
			return misused("apply what? Name descriptor files")
		}
		name := *set
		if name == "" {
			name = repositoryName(p.Dir)
		}
		if name == "" {
			return misused("apply to which set? This is no git repository whose name could be taken: give one with --set")
		}
		entities, problems, err := sendable(ctx, p.Dir, args)
		if err != nil {
			return err
		}
		if anyError(problems) {
			if c.json {
				return (&applied{Errors: problems}).print(p, true)
			}
			printProblems(p.Stderr, problems)
			return errProblems
		}
		var answer struct{ ApplyEntities applied }
		input := map[string]any{"set": name, "entities": entities, "prune": *prune, "confirmPrune": *confirm, "dryRun": *dryRun}
		if err := server(p).ask(ctx, applyQuery, map[string]any{"input": input}, &answer); err != nil {
			return err
		}
		answer.ApplyEntities.set, answer.ApplyEntities.dryRun = name, *dryRun
		return answer.ApplyEntities.print(p, c.json)
	}
	return c
}

// sendable reads files into documents that can be sent: what placeholders name is
// in them.
func sendable(ctx context.Context, dir string, names []string) (entities []map[string]any, problems []catalog.Problem, err error) {
	for _, name := range names {
		path := (&validation{dir: dir}).absolute(name)
		address := source.Address{Type: source.TypeFile, Target: filepath.ToSlash(path)}
		reader := source.New(source.Config{Files: []source.AllowedDir{{Path: repository(path)}}})
		read, err := reader.Read(ctx, address, "")
		if failure, ok := errors.AsType[*source.ReadError](err); ok {
			failure.Problem.URL = name
			problems = append(problems, failure.Problem)
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		file, elsewhere := parse(ctx, reader, name, address, read.Data)
		problems = append(problems, file.Problems...)
		for _, p := range elsewhere {
			problems = append(problems, unsendable(name, p))
		}
		for _, document := range file.Documents {
			problems = append(problems, document.Problems...)
			if document.Entity != nil {
				entities = append(entities, whole(document.Entity))
			}
		}
	}
	return entities, problems, nil
}

func unsendable(name string, p descriptor.Placeholder) catalog.Problem {
	return catalog.Problem{Code: catalog.PlaceholderUnreadable, Severity: catalog.SeverityError, URL: name, Line: p.Line, Column: p.Column,
		Path: p.Path, Message: p.Resolver + " names " + p.Target + ", which does not lie in this repository",
		Hint: "register the file instead: a server reads what its placeholders name"}
}

// whole is an entity's document with its API's definition in its place.
func whole(e *descriptor.Entity) map[string]any {
	if e.Definition == nil {
		return e.Document
	}
	spec, _ := e.Document["spec"].(map[string]any)
	filled := map[string]any{}
	maps.Copy(filled, spec)
	filled["definition"] = *e.Definition
	document := maps.Clone(e.Document)
	document["spec"] = filled
	return document
}

// originURL is the line of a git configuration that says where a repository is
// from.
var originURL = regexp.MustCompile(`(?s)\[remote "origin"\][^\[]*?\n\s*url\s*=\s*([^\n]+)`)

// repositoryName is what the git repository around dir is called: as its origin
// says, else as its directory; empty where there is none.
func repositoryName(dir string) string {
	root := repository(filepath.Join(dir, "file"))
	if _, err := os.Stat(filepath.Join(root, ".git")); err != nil {
		return ""
	}
	name := filepath.Base(root)
	if config, err := os.ReadFile(filepath.Join(root, ".git", "config")); err == nil {
		if found := originURL.FindSubmatch(config); found != nil {
			url := strings.TrimRight(strings.TrimSpace(string(found[1])), "/")
			name = url[strings.LastIndexAny(url, "/:")+1:]
		}
	}
	return strings.TrimSuffix(name, ".git")
}

const applyQuery = `mutation Apply($input: ApplyEntitiesInput!) { applyEntities(input: $input) {
	revision
	results(first: 1000) { created updated unchanged deleted rejected nodes { ref outcome change {
		fields { path before after } relationsAdded { source type target } relationsRemoved { source type target } } } }
	impact { entities owners newDangling }
	errors { code message ref path hint }
} }`

// applied is what applying a set came to.
type applied struct {
	Revision json.RawMessage `json:"revision"`
	Results  struct {
		Created   int             `json:"created"`
		Updated   int             `json:"updated"`
		Unchanged int             `json:"unchanged"`
		Deleted   int             `json:"deleted"`
		Rejected  int             `json:"rejected"`
		Nodes     []appliedEntity `json:"nodes"`
	} `json:"results"`
	Impact *struct {
		Entities    int           `json:"entities"`
		Owners      []catalog.Ref `json:"owners"`
		NewDangling []catalog.Ref `json:"newDangling"`
	} `json:"impact"`
	Errors []catalog.Problem `json:"errors"`

	set    string
	dryRun bool
}

type appliedEntity struct {
	Ref     string `json:"ref"`
	Outcome string `json:"outcome"`
	Change  *struct {
		Fields []struct {
			Path   string          `json:"path"`
			Before json.RawMessage `json:"before"`
			After  json.RawMessage `json:"after"`
		} `json:"fields"`
		RelationsAdded   []appliedRelation `json:"relationsAdded"`
		RelationsRemoved []appliedRelation `json:"relationsRemoved"`
	} `json:"change"`
}

type appliedRelation struct{ Source, Type, Target string }
