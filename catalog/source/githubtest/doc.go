// Package githubtest is a GitHub for tests: repositories whose files live in
// memory, answered as GitHub's documented endpoints answer. It is a plain handler,
// to be reached by what the settings call baseUrl: the web at its root, the API at
// /api/v3, raw files at /raw.
//
//	github := githubtest.New()
//	commit := github.Push("acme/shop", "main", githubtest.Files{"catalog-info.yaml": …})
//	server := httptest.NewServer(github)
//
// It knows the repository, its contents (raw and JSON), trees, branches and
// commits; ETags that change with the token; private repositories and tokens;
// rate limits; renamed repositories; and what Break tells it to do wrong. People
// sign in to apps by the web flow with PKCE, and apps ask who they are.
package githubtest
