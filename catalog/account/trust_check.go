package account

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// maxClaims is how many conditions somebody may write themselves.
const maxClaims = 20

// draft is a rule in the making, with what is wrong with it.
type draft struct {
	*TrustRule
	problems []catalog.Problem
}

func (d *draft) wrong(field string, code catalog.ProblemCode, hint, format string, args ...any) {
	d.problems = append(d.problems, catalog.Problem{Code: code, Severity: catalog.SeverityError, Path: field, Message: fmt.Sprintf(format, args...), Hint: hint})
}

func (d *draft) checkNumber(claim, field, number, hint string) {
	n, err := strconv.ParseUint(number, 10, 63)
	switch {
	case number == "":
		d.wrong(field, catalog.MissingField, hint, "%s is missing", claim)
	case err != nil || n == 0 || number[0] == '0':
		d.wrong(field, catalog.InvalidField, hint, "%.50q is no number", number)
	}
}

func (d *draft) checkPattern(field, pattern string) {
	switch {
	case len(pattern) > maxPattern:
		d.wrong(field, catalog.TooLarge, "use * and ** for what may differ", "a pattern has %d letters at most", maxPattern)
	case strings.ContainsFunc(pattern, func(r rune) bool { return r < ' ' }):
		d.wrong(field, catalog.InvalidField, "leave them out", "the pattern holds characters that are no text")
	}
}

func (d *draft) checkClaims(claims []Condition) {
	if len(claims) > maxClaims {
		d.wrong("claims", catalog.TooLarge, "leave some out", "a trust rule has %d conditions at most", maxClaims)
		return
	}
	for i, c := range claims {
		at := "claims." + strconv.Itoa(i)
		switch {
		case strings.TrimSpace(c.Claim) != c.Claim || c.Claim == "" || len(c.Claim) > 200:
			d.wrong(at+".claim", catalog.InvalidField, "write it as it stands in the tokens, such as sub", "%.50q is no name of a claim", c.Claim)
		case slices.Contains([]string{"iss", "aud", "exp", "nbf", "iat", "jti"}, c.Claim):
			d.wrong(at+".claim", catalog.InvalidField, "name what tells pipelines apart, such as sub", "%s is looked at in any case", c.Claim)
		}
		if c.Pattern == "" {
			d.wrong(at+".pattern", catalog.MissingField, "write what the claim has to be", "the pattern is empty")
		}
		d.checkPattern(at+".pattern", c.Pattern)
	}
	if !slices.ContainsFunc(claims, func(c Condition) bool { return strings.Trim(c.Pattern, "*") != "" }) {
		d.wrong("claims", catalog.InvalidField, "write what tells your pipelines apart, such as sub", "everybody's pipelines would fit")
	}
}

func (d *draft) checkIssuer(private []string) {
	const hint = "write it as iss stands in the tokens, such as " + gitlabIssuer
	u, err := url.Parse(d.Issuer)
	switch {
	case d.Issuer == "":
		d.wrong("issuer", catalog.MissingField, hint, "the address of the CI is missing")
	case err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || strings.ContainsAny(d.Issuer, "?#") || len(d.Issuer) > maxPattern:
		d.wrong("issuer", catalog.InvalidField, hint, "%.100q is no address of an issuer", d.Issuer)
	case u.Scheme == "http" && !slices.Contains(private, d.Issuer):
		d.wrong("issuer", catalog.InvalidField, "use https, or name it below auth.privateIssuers in callboard.yaml", "over plain http others could make their own keys count")
	}
}

// checkGrant is about what the rule gives.
func (d *draft) checkGrant() {
	if d.Name == "" || len(d.Name) > 100 {
		d.wrong("name", catalog.InvalidField, "say what it is for, such as `catalog of the shop`", "a trust rule needs a name of at most 100 letters")
	}
	if !serviceAccount.MatchString(d.ServiceAccount) {
		d.wrong("serviceAccount", catalog.InvalidField, "use lower-case letters, digits, dots and dashes, such as ci", "%.70q is no name of a service account", d.ServiceAccount)
	}
	if len(d.Scopes) == 0 {
		d.wrong("scopes", catalog.MissingField, "CATALOG_READ lets it read", "a token without scopes can do nothing")
	}
	for _, scope := range d.Scopes {
		if !slices.Contains(catalog.Scopes(), scope) {
			d.wrong("scopes", catalog.InvalidField, "", "there is no scope %q", scope)
		}
	}
	writes := slices.Contains(d.Scopes, catalog.ScopeWrite) && !slices.Contains(d.Scopes, catalog.ScopeAdmin)
	if writes && len(d.Refs)+len(d.Sets) == 0 {
		d.wrong("sets", catalog.MissingField, "name the sets that the pipeline writes, such as ci/shop", "a service account can change only what is named, and nothing is")
	}
	if len(d.Refs)+len(d.Sets) > 1000 {
		d.wrong("refs", catalog.TooLarge, "make several rules", "a rule can name 1,000 refs and sets at most")
	}
}
