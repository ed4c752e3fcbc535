package catalog

// ProblemCode says what sort of thing is wrong; the values are the GraphQL API's.
type ProblemCode string

// The codes, in the order of the API's enum.
const (
	InvalidYAML           ProblemCode = "INVALID_YAML"
	InvalidField          ProblemCode = "INVALID_FIELD"
	MissingField          ProblemCode = "MISSING_FIELD"
	UnknownKind           ProblemCode = "UNKNOWN_KIND"
	UnknownField          ProblemCode = "UNKNOWN_FIELD"
	InvalidRef            ProblemCode = "INVALID_REF"
	DanglingRef           ProblemCode = "DANGLING_REF"
	PlaceholderUnreadable ProblemCode = "PLACEHOLDER_UNREADABLE"
	Unreachable           ProblemCode = "UNREACHABLE"
	NotFound              ProblemCode = "NOT_FOUND"
	NotAllowed            ProblemCode = "NOT_ALLOWED"
	HostNotAllowed        ProblemCode = "HOST_NOT_ALLOWED"
	RateLimited           ProblemCode = "RATE_LIMITED"
	TooLarge              ProblemCode = "TOO_LARGE"
	NoDescriptor          ProblemCode = "NO_DESCRIPTOR"
	TemplateText          ProblemCode = "TEMPLATE_TEXT"
	UnsafeLink            ProblemCode = "UNSAFE_LINK"
	MissingOwner          ProblemCode = "MISSING_OWNER"
	UnknownOwner          ProblemCode = "UNKNOWN_OWNER"
	AlreadyClaimed        ProblemCode = "ALREADY_CLAIMED"
	AlreadyExists         ProblemCode = "ALREADY_EXISTS"
	Conflict              ProblemCode = "CONFLICT"
	IdempotencyMismatch   ProblemCode = "IDEMPOTENCY_MISMATCH"
	PruneNotConfirmed     ProblemCode = "PRUNE_NOT_CONFIRMED"
	Orphaned              ProblemCode = "ORPHANED"
)

// Severity orders problems: an Error kept something out of the catalog, a
// Warning is worth mending, an Info explains.
type Severity string

// The severities, worst first.
const (
	SeverityError   Severity = "ERROR"
	SeverityWarning Severity = "WARNING"
	SeverityInfo    Severity = "INFO"
)

// Problem is one thing that is wrong with an input, worded for whoever wrote it:
// what is there, what was expected, and in Hint what to write. It is data, never
// a Go error: all of a file's problems are told at once.
type Problem struct {
	Code     ProblemCode `json:"code"`
	Severity Severity    `json:"severity"`
	Message  string      `json:"message"`
	// Ref is the entity that it concerns, zero where none could be told.
	Ref Ref `json:"ref,omitzero"`
	// Path is the field, such as metadata.name or spec.dependsOn[2].
	Path string `json:"path,omitempty"`
	// URL is the file; Line and Column count from 1 and are 0 where unknown.
	URL    string `json:"url,omitempty"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"`
	// Excerpt is the lines around it, as they stand in the file.
	Excerpt string `json:"excerpt,omitempty"`
	Hint    string `json:"hint,omitempty"`
}

// ClaimedAlready is the problem of a declaration of ref that does not count, for
// another was there before; it stands at first, which may be empty.
func ClaimedAlready(ref Ref, first string) Problem {
	at := ""
	if first != "" {
		at = ", at " + first
	}
	return Problem{Code: AlreadyClaimed, Severity: SeverityWarning, Ref: ref, Path: "metadata.name",
		Message: ref.String() + " is declared already" + at + ", and the first one counts",
		Hint:    "give one of the two another name, or remove one: this one takes over when the first is gone"}
}
