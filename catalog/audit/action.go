package audit

// Action is what somebody did.
type Action string

// The actions.
const (
	SessionStart  Action = "session.start"
	SessionEnd    Action = "session.end"    // one's own
	SessionClose  Action = "session.close"  // somebody else's
	SessionRefuse Action = "session.refuse" // a provider vouched for them, and yet they may not come in
	AccountShut   Action = "account.shut"   // its sessions end, and its tokens are of no use
	TokenCreate   Action = "token.create"
	TokenRevoke   Action = "token.revoke"
	TokenExchange Action = "token.exchange" // a pipeline got one for its CI's word

	TrustRuleCreate Action = "trust_rule.create"
	TrustRuleDelete Action = "trust_rule.delete"

	Register   Action = "catalog.register"
	Trust      Action = "catalog.trust" // an admin registered what somebody else had registered
	Refresh    Action = "catalog.refresh"
	Unregister Action = "catalog.unregister"
	Apply      Action = "catalog.apply"
	Delete     Action = "catalog.delete"
	Person     Action = "catalog.person" // a User was made of an account, or brought up to date
)

// Actions are all there are.
func Actions() []Action {
	return []Action{
		SessionStart, SessionEnd, SessionClose, SessionRefuse, AccountShut, TokenCreate, TokenRevoke, TokenExchange,
		TrustRuleCreate, TrustRuleDelete,
		Register, Trust, Refresh, Unregister, Apply, Delete, Person,
	}
}

// OnLocation reports whether the action is done to a location: then its subject is
// an address.
func (a Action) OnLocation() bool {
	return a == Register || a == Trust || a == Refresh || a == Unregister
}
