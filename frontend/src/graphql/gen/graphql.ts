/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What somebody did. */
export type AuditAction =
  /** Signed in. */
  | 'SESSION_START'
  /** Signed out, there or from elsewhere. */
  | 'SESSION_END'
  /** Ended a session of somebody else. */
  | 'SESSION_CLOSE'
  /** Was refused at the sign-in although a provider vouched for them; noted once an hour. */
  | 'SESSION_REFUSE'
  /** Took an account's sessions and the use of its tokens away. */
  | 'ACCOUNT_SHUT'
  /** Made a token. */
  | 'TOKEN_CREATE'
  /** Ended a token. */
  | 'TOKEN_REVOKE'
  /** Got a token for a pipeline, under a trust rule; Audit.details is the pipeline as its CI names it. */
  | 'TOKEN_EXCHANGE'
  /** Made a trust rule. */
  | 'TRUST_RULE_CREATE'
  /** Removed a trust rule, and ended its tokens. */
  | 'TRUST_RULE_DELETE'
  /** Registered a location, or read one anew by registering it again. */
  | 'CATALOG_REGISTER'
  /** Let a location that somebody else had registered declare users, groups and templates. */
  | 'CATALOG_TRUST'
  /** Had a location read again, which changed something. */
  | 'CATALOG_REFRESH'
  /** Unregistered a location. */
  | 'CATALOG_UNREGISTER'
  /** Changed what a set holds. */
  | 'CATALOG_APPLY'
  /** Deleted an entity. */
  | 'CATALOG_DELETE'
  /** Had a user of the catalog made, or brought up to date, by signing in. */
  | 'CATALOG_PERSON';

/** All given conditions hold. */
export type AuditFilter = {
  /** Done by one of these, as Audit.actor has them. */
  actors?: Array<string> | null | undefined;
  /** One of these. */
  actions?: Array<AuditAction> | null | undefined;
  /** Occurs in subject or title, without regard to case. */
  subjectContains?: string | null | undefined;
  /** Done then or later. */
  since?: string | null | undefined;
  /** Done before. */
  until?: string | null | undefined;
};

/** All given conditions hold. */
export type ChangeFilter = {
  /** Of one of these entities. */
  refs?: Array<string> | null | undefined;
  /** Of entities that match by what they are now; one that is gone has its kind, namespace and name still. */
  entities?: EntityFilter | null | undefined;
  /** Read from one of these locations. */
  locations?: Array<string | number> | null | undefined;
  /** One of these. */
  outcomes?: Array<Outcome> | null | undefined;
  /** Made by one of these. */
  actors?: Array<string> | null | undefined;
  /** In one of these commits of the catalog. */
  revisions?: Array<number> | null | undefined;
  /** Then or later. */
  since?: At | null | undefined;
  /** Then or earlier. */
  until?: At | null | undefined;
};

/** A moment in the catalog's past. */
export type At =
  {   /** Just after this commit of the catalog. */
  revision: number; time?: never; }
  |  { revision?: never;   /** At this time. */
  time: string; };

/** All given conditions hold. Values compare without regard to case. What is left out or null is no condition; an empty list is one that nothing meets. */
export type EntityFilter = {
  /** All of these hold. */
  and?: Array<EntityFilter> | null | undefined;
  /** One of these holds. */
  or?: Array<EntityFilter> | null | undefined;
  /** This does not hold. */
  not?: EntityFilter | null | undefined;
  /** One of these refs. */
  refs?: Array<string> | null | undefined;
  /** One of these kinds. */
  kinds?: Array<string> | null | undefined;
  /** One of these namespaces. */
  namespaces?: Array<string> | null | undefined;
  /** One of these names. */
  names?: Array<string> | null | undefined;
  /** One of these values of spec.type. */
  types?: Array<string> | null | undefined;
  /** One of these values of spec.lifecycle. */
  lifecycles?: Array<string> | null | undefined;
  /** Its tags. */
  tags?: TagFilter | null | undefined;
  /** Owned by one of these. */
  owners?: Array<string> | null | undefined;
  /** Part of one of these systems. */
  systems?: Array<string> | null | undefined;
  /** Declared by one of these locations. */
  locations?: Array<string | number> | null | undefined;
  /** Whether it names no owner. */
  ownerless?: boolean | null | undefined;
  /** Whether its file disappeared. */
  orphan?: boolean | null | undefined;
  /** Whether anything is wrong with it. */
  hasProblems?: boolean | null | undefined;
  /** Has one of these problems. */
  problems?: Array<ProblemCode> | null | undefined;
  /** Whether it is one of the viewer's favourites. */
  starred?: boolean | null | undefined;
  /** Whether the viewer owns it, alone or through groups. */
  ownedByViewer?: boolean | null | undefined;
  /** Changed at or after this moment. */
  updatedSince?: string | null | undefined;
};

/** Conditions on tags. */
export type TagFilter = {
  /** Has all of these. */
  allOf?: Array<string> | null | undefined;
  /** Has one of these. */
  anyOf?: Array<string> | null | undefined;
  /** Has none of these. */
  noneOf?: Array<string> | null | undefined;
};

/** How a list is sorted. */
export type EntityOrder = {
  /** By what. */
  field: EntityOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** What a list can be sorted by; without regard to case. */
export type EntityOrderField =
  /** metadata.name */
  | 'NAME'
  /** metadata.title, or the name where there is none. */
  | 'TITLE'
  /** The kind. */
  | 'KIND'
  /** spec.type */
  | 'TYPE'
  /** spec.lifecycle */
  | 'LIFECYCLE'
  /** The owner's ref. */
  | 'OWNER'
  /** The system's ref. */
  | 'SYSTEM'
  /** The namespace. */
  | 'NAMESPACE'
  /** When it was first declared. */
  | 'CREATED_AT'
  /** When it last changed. */
  | 'UPDATED_AT';

/** Which way a list is sorted. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** What can be counted. */
export type FacetField =
  /** The kind. */
  | 'KIND'
  /** spec.type */
  | 'TYPE'
  /** spec.lifecycle */
  | 'LIFECYCLE'
  /** Each tag. */
  | 'TAG'
  /** The owner's ref. */
  | 'OWNER'
  /** The system's ref. */
  | 'SYSTEM'
  /** The namespace. */
  | 'NAMESPACE'
  /** The code of each of its problems; an entity with several of one counts once. */
  | 'PROBLEM';

/** How a read went. */
export type LocationStatus =
  /** Not read yet. */
  | 'PENDING'
  /** Read. */
  | 'OK'
  /** The last read failed; the last good state is kept. */
  | 'FAILING';

/** What a file is for. */
export type FileRole =
  /** Holds documents. */
  | 'DESCRIPTOR'
  /** Fills a placeholder such as $text. */
  | 'PLACEHOLDER';

/** All given conditions hold. */
export type LocationFilter = {
  /** A part of the address, in any case. */
  addressContains?: string | null | undefined;
  /** One of these. */
  status?: Array<LocationStatus> | null | undefined;
  /** Declares this entity. */
  entity?: string | null | undefined;
};

/** What to register. */
export type RegisterLocationsInput = {
  /** URLs of descriptor files, at most 100. */
  urls: Array<string>;
  /** Read and judge all, and write nothing. */
  dryRun?: boolean;
};

/** What became of an entity. */
export type Outcome =
  /** It is new. */
  | 'CREATED'
  /** It changed. */
  | 'UPDATED'
  /** It is as it was. */
  | 'UNCHANGED'
  /** It is gone. */
  | 'DELETED'
  /** It was refused. */
  | 'REJECTED';

/** What to forget. */
export type UnregisterLocationInput = {
  /** The location. */
  id: string | number;
  /** Only say what would happen. */
  dryRun?: boolean;
};

/** What to read now; everything where both are left out. */
export type RefreshInput = {
  /** Locations that declare these entities. */
  refs?: Array<string> | null | undefined;
  /** These locations. */
  locations?: Array<string | number> | null | undefined;
};

/** All given conditions hold. */
export type ProblemFilter = {
  /** One of these. */
  codes?: Array<ProblemCode> | null | undefined;
  /** One of these. */
  severities?: Array<Severity> | null | undefined;
  /** With an entity that matches. */
  entities?: EntityFilter | null | undefined;
  /** Of one of these locations. */
  locations?: Array<string | number> | null | undefined;
};

/** How bad a problem is. */
export type Severity =
  /** Something was kept out of the catalog. */
  | 'ERROR'
  /** Worth mending. */
  | 'WARNING'
  /** Worth knowing. */
  | 'INFO';

/** What sort of thing is wrong. */
export type ProblemCode =
  /** The text is not YAML. */
  | 'INVALID_YAML'
  /** A field holds what it cannot hold. */
  | 'INVALID_FIELD'
  /** A field is missing. */
  | 'MISSING_FIELD'
  /** No kind of that name is defined. */
  | 'UNKNOWN_KIND'
  /** A field that no document has. */
  | 'UNKNOWN_FIELD'
  /** Not the form of a ref. */
  | 'INVALID_REF'
  /** Nobody declares what is named. */
  | 'DANGLING_REF'
  /** What a placeholder names could not be read. */
  | 'PLACEHOLDER_UNREADABLE'
  /** The host did not answer. */
  | 'UNREACHABLE'
  /** There is no such file or entity. */
  | 'NOT_FOUND'
  /** It may not be declared from here, or done by you. */
  | 'NOT_ALLOWED'
  /** Nothing is read from that host. */
  | 'HOST_NOT_ALLOWED'
  /** The host wants us to wait. */
  | 'RATE_LIMITED'
  /** Larger than is read. */
  | 'TOO_LARGE'
  /** The file is no descriptor. */
  | 'NO_DESCRIPTOR'
  /** The text of a template, not a document. */
  | 'TEMPLATE_TEXT'
  /** A link that could run code. */
  | 'UNSAFE_LINK'
  /** No owner is named. */
  | 'MISSING_OWNER'
  /** The owner is nobody that the catalog knows. */
  | 'UNKNOWN_OWNER'
  /** Somebody else declared this entity first. */
  | 'ALREADY_CLAIMED'
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It has changed since. */
  | 'CONFLICT'
  /** The key was used with another input. */
  | 'IDEMPOTENCY_MISMATCH'
  /** So much is removed only when it is confirmed. */
  | 'PRUNE_NOT_CONFIRMED'
  /** The whole file or repository disappeared. */
  | 'ORPHANED';

/** What somebody may do everywhere in the catalog. */
export type Role =
  /** Reads. */
  | 'VIEWER'
  /** Reads and registers. */
  | 'EDITOR'
  /** Does everything. */
  | 'ADMIN';

/** A part of what tokens may do. */
export type Scope =
  /** Read the catalog. */
  | 'CATALOG_READ'
  /** Create, change and delete entities that no file declares. */
  | 'CATALOG_WRITE'
  /** Register and refresh locations. */
  | 'LOCATIONS_WRITE'
  /** All of that, and what only admins may. */
  | 'ADMIN';

/** What a token is to be. */
export type CreateAccessTokenInput = {
  /** What it is for, for people to read. */
  name: string;
  /** What it may do of what its owner may. */
  scopes: Array<Scope>;
  /** When it ends, at most 366 days from now; in 90 days where left out. */
  expiresAt?: string | null | undefined;
  /** The only entities that it may change. */
  refs?: Array<string> | null | undefined;
  /** The only sets that it may change. */
  sets?: Array<string> | null | undefined;
  /** Whose it is to be, such as `ci`: for admins only. What such a token may change is what refs and sets name. */
  serviceAccount?: string | null | undefined;
};

/** An end of a relation. */
export type Direction =
  /** From its source. */
  | 'OUT'
  /** From its target. */
  | 'IN'
  /** From either. */
  | 'BOTH';

/** Whose pipelines a trust rule is about. */
export type TrustKind =
  /** A repository's workflows on a GitHub, or on a Forgejo, whose tokens say the same. */
  | 'GITHUB_ACTIONS'
  /** A project's jobs on a GitLab. */
  | 'GITLAB_CI'
  /** Any other CI that signs tokens with OpenID Connect. */
  | 'OTHER';

/** How people who may not push to a repository start its pipelines. */
export type TrustEvent =
  /** GitHub's pull requests and their reviews. Its tokens do not tell whether one comes from a fork. */
  | 'PULL_REQUEST'
  /** GitHub's pull_request_target. */
  | 'PULL_REQUEST_TARGET'
  /** GitLab's merge requests. */
  | 'MERGE_REQUEST';

/** What a trust rule is to be. Just one of github, gitlab and claims is given. */
export type CreateTrustRuleInput = {
  /** What it is for, for people to read. */
  name: string;
  /** The CI as `iss` names it in its tokens; where left out, that of github.com (https://token.actions.githubusercontent.com) or of gitlab.com. A GitHub Enterprise's is https://HOST/_services/token. */
  issuer?: string | null | undefined;
  /** Workflows of one repository on a GitHub. */
  github?: GitHubPipelinesInput | null | undefined;
  /** Jobs of one project on a GitLab. */
  gitlab?: GitLabPipelinesInput | null | undefined;
  /** Pipelines of another CI, by what it says of them; issuer is needed. */
  claims?: Array<ClaimConditionInput> | null | undefined;
  /** Whose tokens are given out, such as `ci`. What such a token may change is what refs and sets name. */
  serviceAccount: string;
  /** What they may do. With CATALOG_WRITE, refs or sets are needed. */
  scopes: Array<Scope>;
  /** The only entities that they may change. */
  refs?: Array<string> | null | undefined;
  /** The only sets that they may change. */
  sets?: Array<string> | null | undefined;
};

/** Workflows of one repository. In patterns `*` stands for any characters but `/`, `**` for any; what is left out may be anything. */
export type GitHubPipelinesInput = {
  /** The repository's number: `gh api repos/OWNER/NAME --jq .id`. Names can be given up, and taken by others. */
  repositoryId: string | number;
  /** Its owner's number: `gh api repos/OWNER/NAME --jq .owner.id`. */
  repositoryOwnerId: string | number;
  /** A pattern for the ref, such as `refs/heads/main` or `refs/tags/v*`. */
  ref?: string | null | undefined;
  /** A pattern for the environment that the job is deployed to. */
  environment?: string | null | undefined;
  /** A pattern for the workflow that the job is written in, such as `acme/shop/.github/workflows/catalog.yml@refs/heads/main`. */
  jobWorkflowRef?: string | null | undefined;
  /** Lets pull requests have tokens. GitHub does not say whether one comes from a fork: whoever may open one counts as trusted then. */
  pullRequests?: boolean;
  /** Lets pull_request_target have tokens, which anybody's pull request starts. */
  pullRequestTarget?: boolean;
};

/** Jobs of one project. In patterns `*` stands for any characters but `/`, `**` for any; what is left out may be anything. */
export type GitLabPipelinesInput = {
  /** The project's number, which its page Settings → General shows. */
  projectId: string | number;
  /** The number of the group or user that the project is in. */
  namespaceId: string | number;
  /** A pattern for the name of the branch or tag, such as `main`. */
  ref?: string | null | undefined;
  /** `branch` or `tag`. */
  refType?: string | null | undefined;
  /** Wants the branch or tag to be a protected one. */
  refProtected?: boolean;
  /** A pattern for the environment that the job is deployed to. */
  environment?: string | null | undefined;
  /** Lets pipelines of merge requests have tokens. */
  mergeRequests?: boolean;
};

/** What one claim of a pipeline's token has to be. */
export type ClaimConditionInput = {
  /** The claim's name, such as `sub`. */
  claim: string;
  /** Its whole value; `*` stands for any characters but `/`, `**` for any. */
  pattern: string;
};

type EntityLink_Entity_Component_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_Component_Fragment' };

type EntityLink_Entity_Api_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_Api_Fragment' };

type EntityLink_Entity_Resource_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_Resource_Fragment' };

type EntityLink_Entity_System_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_System_Fragment' };

type EntityLink_Entity_Domain_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_Domain_Fragment' };

type EntityLink_Entity_Group_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_Group_Fragment' };

type EntityLink_Entity_User_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_User_Fragment' };

type EntityLink_Entity_Location_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_Location_Fragment' };

type EntityLink_Entity_Template_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_Template_Fragment' };

type EntityLink_Entity_CustomEntity_Fragment = { ref: string, title: string | null, name: string } & { ' $fragmentName'?: 'EntityLink_Entity_CustomEntity_Fragment' };

export type EntityLink_EntityFragment =
  | EntityLink_Entity_Component_Fragment
  | EntityLink_Entity_Api_Fragment
  | EntityLink_Entity_Resource_Fragment
  | EntityLink_Entity_System_Fragment
  | EntityLink_Entity_Domain_Fragment
  | EntityLink_Entity_Group_Fragment
  | EntityLink_Entity_User_Fragment
  | EntityLink_Entity_Location_Fragment
  | EntityLink_Entity_Template_Fragment
  | EntityLink_Entity_CustomEntity_Fragment
;

type OwnerChip_Entity_Component_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_Component_Fragment' };

type OwnerChip_Entity_Api_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_Api_Fragment' };

type OwnerChip_Entity_Resource_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_Resource_Fragment' };

type OwnerChip_Entity_System_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_System_Fragment' };

type OwnerChip_Entity_Domain_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_Domain_Fragment' };

type OwnerChip_Entity_Group_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_Group_Fragment' };

type OwnerChip_Entity_User_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_User_Fragment' };

type OwnerChip_Entity_Location_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_Location_Fragment' };

type OwnerChip_Entity_Template_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_Template_Fragment' };

type OwnerChip_Entity_CustomEntity_Fragment = { ref: string, ownerRef: string | null, owner:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OwnerChip_Entity_CustomEntity_Fragment' };

export type OwnerChip_EntityFragment =
  | OwnerChip_Entity_Component_Fragment
  | OwnerChip_Entity_Api_Fragment
  | OwnerChip_Entity_Resource_Fragment
  | OwnerChip_Entity_System_Fragment
  | OwnerChip_Entity_Domain_Fragment
  | OwnerChip_Entity_Group_Fragment
  | OwnerChip_Entity_User_Fragment
  | OwnerChip_Entity_Location_Fragment
  | OwnerChip_Entity_Template_Fragment
  | OwnerChip_Entity_CustomEntity_Fragment
;

export type ProblemList_ProblemFragment = { code: ProblemCode, severity: Severity, message: string, ref: string | null, path: string | null, url: string | null, line: number | null, column: number | null, excerpt: string | null, hint: string | null } & { ' $fragmentName'?: 'ProblemList_ProblemFragment' };

export type ProblemList_ErrorFragment = { code: ProblemCode, message: string, ref: string | null, path: string | null, url: string | null, line: number | null, column: number | null, hint: string | null } & { ' $fragmentName'?: 'ProblemList_ErrorFragment' };

type StarButton_Entity_Component_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_Component_Fragment' };

type StarButton_Entity_Api_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_Api_Fragment' };

type StarButton_Entity_Resource_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_Resource_Fragment' };

type StarButton_Entity_System_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_System_Fragment' };

type StarButton_Entity_Domain_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_Domain_Fragment' };

type StarButton_Entity_Group_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_Group_Fragment' };

type StarButton_Entity_User_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_User_Fragment' };

type StarButton_Entity_Location_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_Location_Fragment' };

type StarButton_Entity_Template_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_Template_Fragment' };

type StarButton_Entity_CustomEntity_Fragment = { ref: string, starred: boolean } & { ' $fragmentName'?: 'StarButton_Entity_CustomEntity_Fragment' };

export type StarButton_EntityFragment =
  | StarButton_Entity_Component_Fragment
  | StarButton_Entity_Api_Fragment
  | StarButton_Entity_Resource_Fragment
  | StarButton_Entity_System_Fragment
  | StarButton_Entity_Domain_Fragment
  | StarButton_Entity_Group_Fragment
  | StarButton_Entity_User_Fragment
  | StarButton_Entity_Location_Fragment
  | StarButton_Entity_Template_Fragment
  | StarButton_Entity_CustomEntity_Fragment
;

export type StarMutationVariables = Exact<{
  ref: string;
}>;


export type StarMutation = { star:
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
   | null };

export type UnstarMutationVariables = Exact<{
  ref: string;
}>;


export type UnstarMutation = { unstar:
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
    | { ref: string, starred: boolean }
   | null };

export type ChangeDiff_ChangeFragment = { ref: string, fields: Array<{ path: string, before: unknown, after: unknown }>, relationsAdded: Array<{ source: string, type: string, target: string }>, relationsRemoved: Array<{ source: string, type: string, target: string }> } & { ' $fragmentName'?: 'ChangeDiff_ChangeFragment' };

export type ChangeOrigin_ChangeFragment = { actor: string | null, url: string | null, commit: string | null, revision: number | null, at: string | null } & { ' $fragmentName'?: 'ChangeOrigin_ChangeFragment' };

export type ChangeRow_ChangeFragment = (
  { id: string, outcome: Outcome, fields: Array<{ path: string }>, relationsAdded: Array<{ type: string }>, relationsRemoved: Array<{ type: string }> }
  & { ' $fragmentRefs'?: { 'ChangeDiff_ChangeFragment': ChangeDiff_ChangeFragment } }
) & { ' $fragmentName'?: 'ChangeRow_ChangeFragment' };

export type ActivityFilter_KindFragment = { name: string } & { ' $fragmentName'?: 'ActivityFilter_KindFragment' };

export type ActivityPageQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivityPageQuery = { changes: { nodes: Array<(
      { id: string, ref: string, revision: number | null }
      & { ' $fragmentRefs'?: { 'RevisionItem_ChangeFragment': RevisionItem_ChangeFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, kinds: Array<(
    { name: string }
    & { ' $fragmentRefs'?: { 'ActivityFilter_KindFragment': ActivityFilter_KindFragment } }
  )> };

export type RevisionItem_ChangeFragment = (
  { id: string, ref: string, title: string | null }
  & { ' $fragmentRefs'?: { 'ChangeRow_ChangeFragment': ChangeRow_ChangeFragment;'ChangeOrigin_ChangeFragment': ChangeOrigin_ChangeFragment } }
) & { ' $fragmentName'?: 'RevisionItem_ChangeFragment' };

export type DefinitionView_ApiFragment = { ref: string, name: string, type: string | null, definition: string | null } & { ' $fragmentName'?: 'DefinitionView_ApiFragment' };

export type CatalogOwnershipQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogOwnershipQuery = { viewer: { ownershipRefs: Array<string> } };

export type CatalogCountQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type CatalogCountQuery = { entities: { totalCount: number } };

type CatalogRow_Entity_Component_Fragment = (
  { systemRef: string | null, ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, system: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
  ) | null, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Component_Fragment': OwnerChip_Entity_Component_Fragment;'StarButton_Entity_Component_Fragment': StarButton_Entity_Component_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Component_Fragment' };

type CatalogRow_Entity_Api_Fragment = (
  { systemRef: string | null, ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, system: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
  ) | null, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Api_Fragment': OwnerChip_Entity_Api_Fragment;'StarButton_Entity_Api_Fragment': StarButton_Entity_Api_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Api_Fragment' };

type CatalogRow_Entity_Resource_Fragment = (
  { systemRef: string | null, ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, system: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
  ) | null, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Resource_Fragment': OwnerChip_Entity_Resource_Fragment;'StarButton_Entity_Resource_Fragment': StarButton_Entity_Resource_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Resource_Fragment' };

type CatalogRow_Entity_System_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_System_Fragment': OwnerChip_Entity_System_Fragment;'StarButton_Entity_System_Fragment': StarButton_Entity_System_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_System_Fragment' };

type CatalogRow_Entity_Domain_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Domain_Fragment': OwnerChip_Entity_Domain_Fragment;'StarButton_Entity_Domain_Fragment': StarButton_Entity_Domain_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Domain_Fragment' };

type CatalogRow_Entity_Group_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Group_Fragment': OwnerChip_Entity_Group_Fragment;'StarButton_Entity_Group_Fragment': StarButton_Entity_Group_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Group_Fragment' };

type CatalogRow_Entity_User_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_User_Fragment': OwnerChip_Entity_User_Fragment;'StarButton_Entity_User_Fragment': StarButton_Entity_User_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_User_Fragment' };

type CatalogRow_Entity_Location_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Location_Fragment': OwnerChip_Entity_Location_Fragment;'StarButton_Entity_Location_Fragment': StarButton_Entity_Location_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Location_Fragment' };

type CatalogRow_Entity_Template_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Template_Fragment': OwnerChip_Entity_Template_Fragment;'StarButton_Entity_Template_Fragment': StarButton_Entity_Template_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Template_Fragment' };

type CatalogRow_Entity_CustomEntity_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, owner:
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
    | { ref: string, title: string | null }
   | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_CustomEntity_Fragment': OwnerChip_Entity_CustomEntity_Fragment;'StarButton_Entity_CustomEntity_Fragment': StarButton_Entity_CustomEntity_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_CustomEntity_Fragment' };

export type CatalogRow_EntityFragment =
  | CatalogRow_Entity_Component_Fragment
  | CatalogRow_Entity_Api_Fragment
  | CatalogRow_Entity_Resource_Fragment
  | CatalogRow_Entity_System_Fragment
  | CatalogRow_Entity_Domain_Fragment
  | CatalogRow_Entity_Group_Fragment
  | CatalogRow_Entity_User_Fragment
  | CatalogRow_Entity_Location_Fragment
  | CatalogRow_Entity_Template_Fragment
  | CatalogRow_Entity_CustomEntity_Fragment
;

export type CatalogPageQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CatalogPageQuery = { entities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_Component_Fragment': CatalogRow_Entity_Component_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_Api_Fragment': CatalogRow_Entity_Api_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_Resource_Fragment': CatalogRow_Entity_Resource_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_System_Fragment': CatalogRow_Entity_System_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_Domain_Fragment': CatalogRow_Entity_Domain_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_Group_Fragment': CatalogRow_Entity_Group_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_User_Fragment': CatalogRow_Entity_User_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_Location_Fragment': CatalogRow_Entity_Location_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_Template_Fragment': CatalogRow_Entity_Template_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'CatalogRow_Entity_CustomEntity_Fragment': CatalogRow_Entity_CustomEntity_Fragment } }
      )
    > } };

export type CatalogFacetsQueryVariables = Exact<{
  by: Array<FacetField> | FacetField;
  filter?: EntityFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type CatalogFacetsQuery = { facets: Array<{ field: FacetField, values: Array<{ value: string, count: number, entity:
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
        | { ref: string, title: string | null }
       | null }> }> };

export type CatalogBeginningQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogBeginningQuery = { locations: { totalCount: number } };

type EntityHeader_Entity_Component_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Component_Fragment': OwnerChip_Entity_Component_Fragment;'StarButton_Entity_Component_Fragment': StarButton_Entity_Component_Fragment;'ParentChip_Entity_Component_Fragment': ParentChip_Entity_Component_Fragment;'EntityMenu_Entity_Component_Fragment': EntityMenu_Entity_Component_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_Component_Fragment' };

type EntityHeader_Entity_Api_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Api_Fragment': OwnerChip_Entity_Api_Fragment;'StarButton_Entity_Api_Fragment': StarButton_Entity_Api_Fragment;'ParentChip_Entity_Api_Fragment': ParentChip_Entity_Api_Fragment;'EntityMenu_Entity_Api_Fragment': EntityMenu_Entity_Api_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_Api_Fragment' };

type EntityHeader_Entity_Resource_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Resource_Fragment': OwnerChip_Entity_Resource_Fragment;'StarButton_Entity_Resource_Fragment': StarButton_Entity_Resource_Fragment;'ParentChip_Entity_Resource_Fragment': ParentChip_Entity_Resource_Fragment;'EntityMenu_Entity_Resource_Fragment': EntityMenu_Entity_Resource_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_Resource_Fragment' };

type EntityHeader_Entity_System_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_System_Fragment': OwnerChip_Entity_System_Fragment;'StarButton_Entity_System_Fragment': StarButton_Entity_System_Fragment;'ParentChip_Entity_System_Fragment': ParentChip_Entity_System_Fragment;'EntityMenu_Entity_System_Fragment': EntityMenu_Entity_System_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_System_Fragment' };

type EntityHeader_Entity_Domain_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Domain_Fragment': OwnerChip_Entity_Domain_Fragment;'StarButton_Entity_Domain_Fragment': StarButton_Entity_Domain_Fragment;'ParentChip_Entity_Domain_Fragment': ParentChip_Entity_Domain_Fragment;'EntityMenu_Entity_Domain_Fragment': EntityMenu_Entity_Domain_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_Domain_Fragment' };

type EntityHeader_Entity_Group_Fragment = (
  { picture: string | null, ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Group_Fragment': OwnerChip_Entity_Group_Fragment;'StarButton_Entity_Group_Fragment': StarButton_Entity_Group_Fragment;'ParentChip_Entity_Group_Fragment': ParentChip_Entity_Group_Fragment;'EntityMenu_Entity_Group_Fragment': EntityMenu_Entity_Group_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_Group_Fragment' };

type EntityHeader_Entity_User_Fragment = (
  { picture: string | null, ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_User_Fragment': OwnerChip_Entity_User_Fragment;'StarButton_Entity_User_Fragment': StarButton_Entity_User_Fragment;'ParentChip_Entity_User_Fragment': ParentChip_Entity_User_Fragment;'EntityMenu_Entity_User_Fragment': EntityMenu_Entity_User_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_User_Fragment' };

type EntityHeader_Entity_Location_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Location_Fragment': OwnerChip_Entity_Location_Fragment;'StarButton_Entity_Location_Fragment': StarButton_Entity_Location_Fragment;'ParentChip_Entity_Location_Fragment': ParentChip_Entity_Location_Fragment;'EntityMenu_Entity_Location_Fragment': EntityMenu_Entity_Location_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_Location_Fragment' };

type EntityHeader_Entity_Template_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Template_Fragment': OwnerChip_Entity_Template_Fragment;'StarButton_Entity_Template_Fragment': StarButton_Entity_Template_Fragment;'ParentChip_Entity_Template_Fragment': ParentChip_Entity_Template_Fragment;'EntityMenu_Entity_Template_Fragment': EntityMenu_Entity_Template_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_Template_Fragment' };

type EntityHeader_Entity_CustomEntity_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, orphan: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null, status: LocationStatus | null, location: { id: string, address: string, lastReadAt: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_CustomEntity_Fragment': OwnerChip_Entity_CustomEntity_Fragment;'StarButton_Entity_CustomEntity_Fragment': StarButton_Entity_CustomEntity_Fragment;'ParentChip_Entity_CustomEntity_Fragment': ParentChip_Entity_CustomEntity_Fragment;'EntityMenu_Entity_CustomEntity_Fragment': EntityMenu_Entity_CustomEntity_Fragment } }
) & { ' $fragmentName'?: 'EntityHeader_Entity_CustomEntity_Fragment' };

export type EntityHeader_EntityFragment =
  | EntityHeader_Entity_Component_Fragment
  | EntityHeader_Entity_Api_Fragment
  | EntityHeader_Entity_Resource_Fragment
  | EntityHeader_Entity_System_Fragment
  | EntityHeader_Entity_Domain_Fragment
  | EntityHeader_Entity_Group_Fragment
  | EntityHeader_Entity_User_Fragment
  | EntityHeader_Entity_Location_Fragment
  | EntityHeader_Entity_Template_Fragment
  | EntityHeader_Entity_CustomEntity_Fragment
;

type EntityMenu_Entity_Component_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_Component_Fragment' };

type EntityMenu_Entity_Api_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_Api_Fragment' };

type EntityMenu_Entity_Resource_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_Resource_Fragment' };

type EntityMenu_Entity_System_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_System_Fragment' };

type EntityMenu_Entity_Domain_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_Domain_Fragment' };

type EntityMenu_Entity_Group_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_Group_Fragment' };

type EntityMenu_Entity_User_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_User_Fragment' };

type EntityMenu_Entity_Location_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_Location_Fragment' };

type EntityMenu_Entity_Template_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_Template_Fragment' };

type EntityMenu_Entity_CustomEntity_Fragment = { ref: string, origin: { url: string | null, location: { id: string, address: string } | null } | null } & { ' $fragmentName'?: 'EntityMenu_Entity_CustomEntity_Fragment' };

export type EntityMenu_EntityFragment =
  | EntityMenu_Entity_Component_Fragment
  | EntityMenu_Entity_Api_Fragment
  | EntityMenu_Entity_Resource_Fragment
  | EntityMenu_Entity_System_Fragment
  | EntityMenu_Entity_Domain_Fragment
  | EntityMenu_Entity_Group_Fragment
  | EntityMenu_Entity_User_Fragment
  | EntityMenu_Entity_Location_Fragment
  | EntityMenu_Entity_Template_Fragment
  | EntityMenu_Entity_CustomEntity_Fragment
;

export type EntityPageQueryVariables = Exact<{
  ref: string;
  overview: boolean;
  relations: boolean;
  definition: boolean;
  source: boolean;
  history: boolean;
  depth: number;
  direction: Direction;
  types?: Array<string> | string | null | undefined;
  maxNodes: number;
}>;


export type EntityPageQuery = { entity:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_Component_Fragment': EntityHeader_Entity_Component_Fragment;'EntityProblems_Entity_Component_Fragment': EntityProblems_Entity_Component_Fragment;'EntityCommands_Entity_Component_Fragment': EntityCommands_Entity_Component_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_Component_Fragment': Overview_Entity_Component_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_Component_Fragment': RelationsTab_Entity_Component_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_Component_Fragment': DefinitionTab_Entity_Component_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_Component_Fragment': SourceTab_Entity_Component_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_Component_Fragment': HistoryTab_Entity_Component_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_Api_Fragment': EntityHeader_Entity_Api_Fragment;'EntityProblems_Entity_Api_Fragment': EntityProblems_Entity_Api_Fragment;'EntityCommands_Entity_Api_Fragment': EntityCommands_Entity_Api_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_Api_Fragment': Overview_Entity_Api_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_Api_Fragment': RelationsTab_Entity_Api_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_Api_Fragment': DefinitionTab_Entity_Api_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_Api_Fragment': SourceTab_Entity_Api_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_Api_Fragment': HistoryTab_Entity_Api_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_Resource_Fragment': EntityHeader_Entity_Resource_Fragment;'EntityProblems_Entity_Resource_Fragment': EntityProblems_Entity_Resource_Fragment;'EntityCommands_Entity_Resource_Fragment': EntityCommands_Entity_Resource_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_Resource_Fragment': Overview_Entity_Resource_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_Resource_Fragment': RelationsTab_Entity_Resource_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_Resource_Fragment': DefinitionTab_Entity_Resource_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_Resource_Fragment': SourceTab_Entity_Resource_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_Resource_Fragment': HistoryTab_Entity_Resource_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_System_Fragment': EntityHeader_Entity_System_Fragment;'EntityProblems_Entity_System_Fragment': EntityProblems_Entity_System_Fragment;'EntityCommands_Entity_System_Fragment': EntityCommands_Entity_System_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_System_Fragment': Overview_Entity_System_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_System_Fragment': RelationsTab_Entity_System_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_System_Fragment': DefinitionTab_Entity_System_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_System_Fragment': SourceTab_Entity_System_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_System_Fragment': HistoryTab_Entity_System_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_Domain_Fragment': EntityHeader_Entity_Domain_Fragment;'EntityProblems_Entity_Domain_Fragment': EntityProblems_Entity_Domain_Fragment;'EntityCommands_Entity_Domain_Fragment': EntityCommands_Entity_Domain_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_Domain_Fragment': Overview_Entity_Domain_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_Domain_Fragment': RelationsTab_Entity_Domain_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_Domain_Fragment': DefinitionTab_Entity_Domain_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_Domain_Fragment': SourceTab_Entity_Domain_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_Domain_Fragment': HistoryTab_Entity_Domain_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_Group_Fragment': EntityHeader_Entity_Group_Fragment;'EntityProblems_Entity_Group_Fragment': EntityProblems_Entity_Group_Fragment;'EntityCommands_Entity_Group_Fragment': EntityCommands_Entity_Group_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_Group_Fragment': Overview_Entity_Group_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_Group_Fragment': RelationsTab_Entity_Group_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_Group_Fragment': DefinitionTab_Entity_Group_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_Group_Fragment': SourceTab_Entity_Group_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_Group_Fragment': HistoryTab_Entity_Group_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_User_Fragment': EntityHeader_Entity_User_Fragment;'EntityProblems_Entity_User_Fragment': EntityProblems_Entity_User_Fragment;'EntityCommands_Entity_User_Fragment': EntityCommands_Entity_User_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_User_Fragment': Overview_Entity_User_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_User_Fragment': RelationsTab_Entity_User_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_User_Fragment': DefinitionTab_Entity_User_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_User_Fragment': SourceTab_Entity_User_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_User_Fragment': HistoryTab_Entity_User_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_Location_Fragment': EntityHeader_Entity_Location_Fragment;'EntityProblems_Entity_Location_Fragment': EntityProblems_Entity_Location_Fragment;'EntityCommands_Entity_Location_Fragment': EntityCommands_Entity_Location_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_Location_Fragment': Overview_Entity_Location_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_Location_Fragment': RelationsTab_Entity_Location_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_Location_Fragment': DefinitionTab_Entity_Location_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_Location_Fragment': SourceTab_Entity_Location_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_Location_Fragment': HistoryTab_Entity_Location_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_Template_Fragment': EntityHeader_Entity_Template_Fragment;'EntityProblems_Entity_Template_Fragment': EntityProblems_Entity_Template_Fragment;'EntityCommands_Entity_Template_Fragment': EntityCommands_Entity_Template_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_Template_Fragment': Overview_Entity_Template_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_Template_Fragment': RelationsTab_Entity_Template_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_Template_Fragment': DefinitionTab_Entity_Template_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_Template_Fragment': SourceTab_Entity_Template_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_Template_Fragment': HistoryTab_Entity_Template_Fragment } }
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityHeader_Entity_CustomEntity_Fragment': EntityHeader_Entity_CustomEntity_Fragment;'EntityProblems_Entity_CustomEntity_Fragment': EntityProblems_Entity_CustomEntity_Fragment;'EntityCommands_Entity_CustomEntity_Fragment': EntityCommands_Entity_CustomEntity_Fragment } }
    ) & { ' $fragmentRefs'?: { 'Overview_Entity_CustomEntity_Fragment': Overview_Entity_CustomEntity_Fragment } } & { ' $fragmentRefs'?: { 'RelationsTab_Entity_CustomEntity_Fragment': RelationsTab_Entity_CustomEntity_Fragment } } & { ' $fragmentRefs'?: { 'DefinitionTab_Entity_CustomEntity_Fragment': DefinitionTab_Entity_CustomEntity_Fragment } } & { ' $fragmentRefs'?: { 'SourceTab_Entity_CustomEntity_Fragment': SourceTab_Entity_CustomEntity_Fragment } } & { ' $fragmentRefs'?: { 'HistoryTab_Entity_CustomEntity_Fragment': HistoryTab_Entity_CustomEntity_Fragment } }
   | null, graph?: { ' $fragmentRefs'?: { 'RelationGraph_GraphFragment': RelationGraph_GraphFragment } }, relationTypes: Array<{ ' $fragmentRefs'?: { 'GraphToolbar_TypeFragment': GraphToolbar_TypeFragment } }> };

type EntityProblems_Entity_Component_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_Component_Fragment' };

type EntityProblems_Entity_Api_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_Api_Fragment' };

type EntityProblems_Entity_Resource_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_Resource_Fragment' };

type EntityProblems_Entity_System_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_System_Fragment' };

type EntityProblems_Entity_Domain_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_Domain_Fragment' };

type EntityProblems_Entity_Group_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_Group_Fragment' };

type EntityProblems_Entity_User_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_User_Fragment' };

type EntityProblems_Entity_Location_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_Location_Fragment' };

type EntityProblems_Entity_Template_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_Template_Fragment' };

type EntityProblems_Entity_CustomEntity_Fragment = { ref: string, problems: Array<(
    { severity: Severity, message: string }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'EntityProblems_Entity_CustomEntity_Fragment' };

export type EntityProblems_EntityFragment =
  | EntityProblems_Entity_Component_Fragment
  | EntityProblems_Entity_Api_Fragment
  | EntityProblems_Entity_Resource_Fragment
  | EntityProblems_Entity_System_Fragment
  | EntityProblems_Entity_Domain_Fragment
  | EntityProblems_Entity_Group_Fragment
  | EntityProblems_Entity_User_Fragment
  | EntityProblems_Entity_Location_Fragment
  | EntityProblems_Entity_Template_Fragment
  | EntityProblems_Entity_CustomEntity_Fragment
;

type ParentChip_Entity_Component_Fragment = { __typename: 'Component', systemRef: string | null, subcomponentOfRef: string | null, ref: string, system: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
  ) | null, subcomponentOf: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
  ) | null } & { ' $fragmentName'?: 'ParentChip_Entity_Component_Fragment' };

type ParentChip_Entity_Api_Fragment = { __typename: 'API', systemRef: string | null, ref: string, system: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
  ) | null } & { ' $fragmentName'?: 'ParentChip_Entity_Api_Fragment' };

type ParentChip_Entity_Resource_Fragment = { __typename: 'Resource', systemRef: string | null, ref: string, system: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
  ) | null } & { ' $fragmentName'?: 'ParentChip_Entity_Resource_Fragment' };

type ParentChip_Entity_System_Fragment = { __typename: 'System', domainRef: string | null, ref: string, domain: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
  ) | null } & { ' $fragmentName'?: 'ParentChip_Entity_System_Fragment' };

type ParentChip_Entity_Domain_Fragment = { __typename: 'Domain', subdomainOfRef: string | null, ref: string, subdomainOf: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
  ) | null } & { ' $fragmentName'?: 'ParentChip_Entity_Domain_Fragment' };

type ParentChip_Entity_Group_Fragment = { __typename: 'Group', parentRef: string | null, ref: string, parent: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
  ) | null } & { ' $fragmentName'?: 'ParentChip_Entity_Group_Fragment' };

type ParentChip_Entity_User_Fragment = { __typename: 'User', ref: string } & { ' $fragmentName'?: 'ParentChip_Entity_User_Fragment' };

type ParentChip_Entity_Location_Fragment = { __typename: 'Location', ref: string } & { ' $fragmentName'?: 'ParentChip_Entity_Location_Fragment' };

type ParentChip_Entity_Template_Fragment = { __typename: 'Template', ref: string } & { ' $fragmentName'?: 'ParentChip_Entity_Template_Fragment' };

type ParentChip_Entity_CustomEntity_Fragment = { __typename: 'CustomEntity', ref: string } & { ' $fragmentName'?: 'ParentChip_Entity_CustomEntity_Fragment' };

export type ParentChip_EntityFragment =
  | ParentChip_Entity_Component_Fragment
  | ParentChip_Entity_Api_Fragment
  | ParentChip_Entity_Resource_Fragment
  | ParentChip_Entity_System_Fragment
  | ParentChip_Entity_Domain_Fragment
  | ParentChip_Entity_Group_Fragment
  | ParentChip_Entity_User_Fragment
  | ParentChip_Entity_Location_Fragment
  | ParentChip_Entity_Template_Fragment
  | ParentChip_Entity_CustomEntity_Fragment
;

export type UnknownEntityQueryVariables = Exact<{
  ref: string;
  name: string;
  kind: string;
  namespace: string;
  word: string;
}>;


export type UnknownEntityQuery = { graph: { relations: Array<{ id: string, type: string, sourceRef: string, targetRef: string }> }, sameName: { nodes: Array<
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
    > }, alike: { nodes: Array<
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
    > }, neighbours: { nodes: Array<
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
      | { ref: string }
    > }, changes: { nodes: Array<(
      { id: string, outcome: Outcome }
      & { ' $fragmentRefs'?: { 'ChangeRow_ChangeFragment': ChangeRow_ChangeFragment;'ChangeOrigin_ChangeFragment': ChangeOrigin_ChangeFragment } }
    )> } };

type About_Entity_Component_Fragment = (
  { ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_Component_Fragment': Claims_Entity_Component_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_Component_Fragment' };

type About_Entity_Api_Fragment = (
  { ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_Api_Fragment': Claims_Entity_Api_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_Api_Fragment' };

type About_Entity_Resource_Fragment = (
  { ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_Resource_Fragment': Claims_Entity_Resource_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_Resource_Fragment' };

type About_Entity_System_Fragment = (
  { ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_System_Fragment': Claims_Entity_System_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_System_Fragment' };

type About_Entity_Domain_Fragment = (
  { ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_Domain_Fragment': Claims_Entity_Domain_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_Domain_Fragment' };

type About_Entity_Group_Fragment = (
  { email: string | null, ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_Group_Fragment': Claims_Entity_Group_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_Group_Fragment' };

type About_Entity_User_Fragment = (
  { email: string | null, ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_User_Fragment': Claims_Entity_User_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_User_Fragment' };

type About_Entity_Location_Fragment = (
  { targets: Array<string>, ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_Location_Fragment': Claims_Entity_Location_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_Location_Fragment' };

type About_Entity_Template_Fragment = (
  { ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_Template_Fragment': Claims_Entity_Template_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_Template_Fragment' };

type About_Entity_CustomEntity_Fragment = (
  { ref: string, apiVersion: string, labels: unknown, annotations: unknown, createdAt: string, updatedAt: string, links: Array<{ url: string, title: string | null, icon: string | null, type: string | null }> }
  & { ' $fragmentRefs'?: { 'Claims_Entity_CustomEntity_Fragment': Claims_Entity_CustomEntity_Fragment } }
) & { ' $fragmentName'?: 'About_Entity_CustomEntity_Fragment' };

export type About_EntityFragment =
  | About_Entity_Component_Fragment
  | About_Entity_Api_Fragment
  | About_Entity_Resource_Fragment
  | About_Entity_System_Fragment
  | About_Entity_Domain_Fragment
  | About_Entity_Group_Fragment
  | About_Entity_User_Fragment
  | About_Entity_Location_Fragment
  | About_Entity_Template_Fragment
  | About_Entity_CustomEntity_Fragment
;

type Claims_Entity_Component_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_Component_Fragment' };

type Claims_Entity_Api_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_Api_Fragment' };

type Claims_Entity_Resource_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_Resource_Fragment' };

type Claims_Entity_System_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_System_Fragment' };

type Claims_Entity_Domain_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_Domain_Fragment' };

type Claims_Entity_Group_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_Group_Fragment' };

type Claims_Entity_User_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_User_Fragment' };

type Claims_Entity_Location_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_Location_Fragment' };

type Claims_Entity_Template_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_Template_Fragment' };

type Claims_Entity_CustomEntity_Fragment = { ref: string, claims: Array<{ set: string | null, url: string | null, viewUrl: string | null, line: number | null, commit: string | null, claimedAt: string }> } & { ' $fragmentName'?: 'Claims_Entity_CustomEntity_Fragment' };

export type Claims_EntityFragment =
  | Claims_Entity_Component_Fragment
  | Claims_Entity_Api_Fragment
  | Claims_Entity_Resource_Fragment
  | Claims_Entity_System_Fragment
  | Claims_Entity_Domain_Fragment
  | Claims_Entity_Group_Fragment
  | Claims_Entity_User_Fragment
  | Claims_Entity_Location_Fragment
  | Claims_Entity_Template_Fragment
  | Claims_Entity_CustomEntity_Fragment
;

type EntityRow_Entity_Component_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_Component_Fragment' };

type EntityRow_Entity_Api_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_Api_Fragment' };

type EntityRow_Entity_Resource_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_Resource_Fragment' };

type EntityRow_Entity_System_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_System_Fragment' };

type EntityRow_Entity_Domain_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_Domain_Fragment' };

type EntityRow_Entity_Group_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_Group_Fragment' };

type EntityRow_Entity_User_Fragment = (
  { picture: string | null, ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_User_Fragment' };

type EntityRow_Entity_Location_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_Location_Fragment' };

type EntityRow_Entity_Template_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_Template_Fragment' };

type EntityRow_Entity_CustomEntity_Fragment = (
  { ref: string, kind: string, type: string | null, lifecycle: string | null, description: string | null, ownerRef: string | null, name: string, title: string | null }
  & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
) & { ' $fragmentName'?: 'EntityRow_Entity_CustomEntity_Fragment' };

export type EntityRow_EntityFragment =
  | EntityRow_Entity_Component_Fragment
  | EntityRow_Entity_Api_Fragment
  | EntityRow_Entity_Resource_Fragment
  | EntityRow_Entity_System_Fragment
  | EntityRow_Entity_Domain_Fragment
  | EntityRow_Entity_Group_Fragment
  | EntityRow_Entity_User_Fragment
  | EntityRow_Entity_Location_Fragment
  | EntityRow_Entity_Template_Fragment
  | EntityRow_Entity_CustomEntity_Fragment
;

type KindCards_Entity_Component_Fragment = { __typename: 'Component', ref: string, dependencies: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, dependents: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, provided: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, consumed: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, subcomponents: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } } & { ' $fragmentName'?: 'KindCards_Entity_Component_Fragment' };

type KindCards_Entity_Api_Fragment = { __typename: 'API', ref: string, providers: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, consumers: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, dependents: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } } & { ' $fragmentName'?: 'KindCards_Entity_Api_Fragment' };

type KindCards_Entity_Resource_Fragment = { __typename: 'Resource', ref: string, dependencies: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, dependents: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } } & { ' $fragmentName'?: 'KindCards_Entity_Resource_Fragment' };

type KindCards_Entity_System_Fragment = { __typename: 'System', ref: string, components: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, apis: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, resources: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } } & { ' $fragmentName'?: 'KindCards_Entity_System_Fragment' };

type KindCards_Entity_Domain_Fragment = { __typename: 'Domain', ref: string, systems: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, subdomains: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } } & { ' $fragmentName'?: 'KindCards_Entity_Domain_Fragment' };

type KindCards_Entity_Group_Fragment = { __typename: 'Group', ref: string, members: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, children: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, owns: { ' $fragmentRefs'?: { 'OwnsCard_EntitiesFragment': OwnsCard_EntitiesFragment } } } & { ' $fragmentName'?: 'KindCards_Entity_Group_Fragment' };

type KindCards_Entity_User_Fragment = { __typename: 'User', ref: string, memberships: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, owns: { ' $fragmentRefs'?: { 'OwnsCard_EntitiesFragment': OwnsCard_EntitiesFragment } } } & { ' $fragmentName'?: 'KindCards_Entity_User_Fragment' };

type KindCards_Entity_Location_Fragment = { __typename: 'Location', ref: string } & { ' $fragmentName'?: 'KindCards_Entity_Location_Fragment' };

type KindCards_Entity_Template_Fragment = (
  { __typename: 'Template', ref: string }
  & { ' $fragmentRefs'?: { 'TemplateCards_TemplateFragment': TemplateCards_TemplateFragment } }
) & { ' $fragmentName'?: 'KindCards_Entity_Template_Fragment' };

type KindCards_Entity_CustomEntity_Fragment = { __typename: 'CustomEntity', ref: string, out: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } }, in: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } } & { ' $fragmentName'?: 'KindCards_Entity_CustomEntity_Fragment' };

export type KindCards_EntityFragment =
  | KindCards_Entity_Component_Fragment
  | KindCards_Entity_Api_Fragment
  | KindCards_Entity_Resource_Fragment
  | KindCards_Entity_System_Fragment
  | KindCards_Entity_Domain_Fragment
  | KindCards_Entity_Group_Fragment
  | KindCards_Entity_User_Fragment
  | KindCards_Entity_Location_Fragment
  | KindCards_Entity_Template_Fragment
  | KindCards_Entity_CustomEntity_Fragment
;

type Overview_Entity_Component_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_Component_Fragment': About_Entity_Component_Fragment;'KindCards_Entity_Component_Fragment': KindCards_Entity_Component_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_Component_Fragment' };

type Overview_Entity_Api_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_Api_Fragment': About_Entity_Api_Fragment;'KindCards_Entity_Api_Fragment': KindCards_Entity_Api_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_Api_Fragment' };

type Overview_Entity_Resource_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_Resource_Fragment': About_Entity_Resource_Fragment;'KindCards_Entity_Resource_Fragment': KindCards_Entity_Resource_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_Resource_Fragment' };

type Overview_Entity_System_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_System_Fragment': About_Entity_System_Fragment;'KindCards_Entity_System_Fragment': KindCards_Entity_System_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_System_Fragment' };

type Overview_Entity_Domain_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_Domain_Fragment': About_Entity_Domain_Fragment;'KindCards_Entity_Domain_Fragment': KindCards_Entity_Domain_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_Domain_Fragment' };

type Overview_Entity_Group_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_Group_Fragment': About_Entity_Group_Fragment;'KindCards_Entity_Group_Fragment': KindCards_Entity_Group_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_Group_Fragment' };

type Overview_Entity_User_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_User_Fragment': About_Entity_User_Fragment;'KindCards_Entity_User_Fragment': KindCards_Entity_User_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_User_Fragment' };

type Overview_Entity_Location_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_Location_Fragment': About_Entity_Location_Fragment;'KindCards_Entity_Location_Fragment': KindCards_Entity_Location_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_Location_Fragment' };

type Overview_Entity_Template_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_Template_Fragment': About_Entity_Template_Fragment;'KindCards_Entity_Template_Fragment': KindCards_Entity_Template_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_Template_Fragment' };

type Overview_Entity_CustomEntity_Fragment = (
  { ref: string }
  & { ' $fragmentRefs'?: { 'About_Entity_CustomEntity_Fragment': About_Entity_CustomEntity_Fragment;'KindCards_Entity_CustomEntity_Fragment': KindCards_Entity_CustomEntity_Fragment } }
) & { ' $fragmentName'?: 'Overview_Entity_CustomEntity_Fragment' };

export type Overview_EntityFragment =
  | Overview_Entity_Component_Fragment
  | Overview_Entity_Api_Fragment
  | Overview_Entity_Resource_Fragment
  | Overview_Entity_System_Fragment
  | Overview_Entity_Domain_Fragment
  | Overview_Entity_Group_Fragment
  | Overview_Entity_User_Fragment
  | Overview_Entity_Location_Fragment
  | Overview_Entity_Template_Fragment
  | Overview_Entity_CustomEntity_Fragment
;

export type OwnsCard_EntitiesFragment = { totalCount: number, nodes: Array<
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_Component_Fragment': EntityRow_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_Api_Fragment': EntityRow_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_Resource_Fragment': EntityRow_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_System_Fragment': EntityRow_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_Domain_Fragment': EntityRow_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_Group_Fragment': EntityRow_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_User_Fragment': EntityRow_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_Location_Fragment': EntityRow_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_Template_Fragment': EntityRow_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityRow_Entity_CustomEntity_Fragment': EntityRow_Entity_CustomEntity_Fragment } }
    )
  >, pageInfo: { endCursor: string | null } } & { ' $fragmentName'?: 'OwnsCard_EntitiesFragment' };

export type OwnsCardMoreQueryVariables = Exact<{
  ref: string;
  after?: string | null | undefined;
}>;


export type OwnsCardMoreQuery = { entity:
    | { __typename: 'Component', ref: string }
    | { __typename: 'API', ref: string }
    | { __typename: 'Resource', ref: string }
    | { __typename: 'System', ref: string }
    | { __typename: 'Domain', ref: string }
    | { __typename: 'Group', ref: string, owns: { ' $fragmentRefs'?: { 'OwnsCard_EntitiesFragment': OwnsCard_EntitiesFragment } } }
    | { __typename: 'User', ref: string, owns: { ' $fragmentRefs'?: { 'OwnsCard_EntitiesFragment': OwnsCard_EntitiesFragment } } }
    | { __typename: 'Location', ref: string }
    | { __typename: 'Template', ref: string }
    | { __typename: 'CustomEntity', ref: string }
   | null };

export type RelatedCard_RelationsFragment = { totalCount: number, edges: Array<{ name: string, otherRef: string, other:
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_Component_Fragment': EntityRow_Entity_Component_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_Api_Fragment': EntityRow_Entity_Api_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_Resource_Fragment': EntityRow_Entity_Resource_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_System_Fragment': EntityRow_Entity_System_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_Domain_Fragment': EntityRow_Entity_Domain_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_Group_Fragment': EntityRow_Entity_Group_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_User_Fragment': EntityRow_Entity_User_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_Location_Fragment': EntityRow_Entity_Location_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_Template_Fragment': EntityRow_Entity_Template_Fragment } }
      )
      | (
        { ref: string }
        & { ' $fragmentRefs'?: { 'EntityRow_Entity_CustomEntity_Fragment': EntityRow_Entity_CustomEntity_Fragment } }
      )
     | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } & { ' $fragmentName'?: 'RelatedCard_RelationsFragment' };

export type RelatedCardMoreQueryVariables = Exact<{
  ref: string;
  types?: Array<string> | string | null | undefined;
  direction: Direction;
  kinds?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type RelatedCardMoreQuery = { entity:
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
    | { ref: string, relations: { ' $fragmentRefs'?: { 'RelatedCard_RelationsFragment': RelatedCard_RelationsFragment } } }
   | null };

export type TemplateCards_TemplateFragment = { ref: string, parameters: unknown, steps: unknown } & { ' $fragmentName'?: 'TemplateCards_TemplateFragment' };

type DefinitionTab_Entity_Component_Fragment = { __typename: 'Component', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_Component_Fragment' };

type DefinitionTab_Entity_Api_Fragment = (
  { __typename: 'API', ref: string }
  & { ' $fragmentRefs'?: { 'DefinitionView_ApiFragment': DefinitionView_ApiFragment } }
) & { ' $fragmentName'?: 'DefinitionTab_Entity_Api_Fragment' };

type DefinitionTab_Entity_Resource_Fragment = { __typename: 'Resource', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_Resource_Fragment' };

type DefinitionTab_Entity_System_Fragment = { __typename: 'System', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_System_Fragment' };

type DefinitionTab_Entity_Domain_Fragment = { __typename: 'Domain', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_Domain_Fragment' };

type DefinitionTab_Entity_Group_Fragment = { __typename: 'Group', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_Group_Fragment' };

type DefinitionTab_Entity_User_Fragment = { __typename: 'User', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_User_Fragment' };

type DefinitionTab_Entity_Location_Fragment = { __typename: 'Location', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_Location_Fragment' };

type DefinitionTab_Entity_Template_Fragment = { __typename: 'Template', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_Template_Fragment' };

type DefinitionTab_Entity_CustomEntity_Fragment = { __typename: 'CustomEntity', ref: string } & { ' $fragmentName'?: 'DefinitionTab_Entity_CustomEntity_Fragment' };

export type DefinitionTab_EntityFragment =
  | DefinitionTab_Entity_Component_Fragment
  | DefinitionTab_Entity_Api_Fragment
  | DefinitionTab_Entity_Resource_Fragment
  | DefinitionTab_Entity_System_Fragment
  | DefinitionTab_Entity_Domain_Fragment
  | DefinitionTab_Entity_Group_Fragment
  | DefinitionTab_Entity_User_Fragment
  | DefinitionTab_Entity_Location_Fragment
  | DefinitionTab_Entity_Template_Fragment
  | DefinitionTab_Entity_CustomEntity_Fragment
;

type HistoryTab_Entity_Component_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_Component_Fragment' };

type HistoryTab_Entity_Api_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_Api_Fragment' };

type HistoryTab_Entity_Resource_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_Resource_Fragment' };

type HistoryTab_Entity_System_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_System_Fragment' };

type HistoryTab_Entity_Domain_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_Domain_Fragment' };

type HistoryTab_Entity_Group_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_Group_Fragment' };

type HistoryTab_Entity_User_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_User_Fragment' };

type HistoryTab_Entity_Location_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_Location_Fragment' };

type HistoryTab_Entity_Template_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_Template_Fragment' };

type HistoryTab_Entity_CustomEntity_Fragment = { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } } & { ' $fragmentName'?: 'HistoryTab_Entity_CustomEntity_Fragment' };

export type HistoryTab_EntityFragment =
  | HistoryTab_Entity_Component_Fragment
  | HistoryTab_Entity_Api_Fragment
  | HistoryTab_Entity_Resource_Fragment
  | HistoryTab_Entity_System_Fragment
  | HistoryTab_Entity_Domain_Fragment
  | HistoryTab_Entity_Group_Fragment
  | HistoryTab_Entity_User_Fragment
  | HistoryTab_Entity_Location_Fragment
  | HistoryTab_Entity_Template_Fragment
  | HistoryTab_Entity_CustomEntity_Fragment
;

export type HistoryTab_ChangesFragment = { totalCount: number, nodes: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'ChangeRow_ChangeFragment': ChangeRow_ChangeFragment;'ChangeOrigin_ChangeFragment': ChangeOrigin_ChangeFragment } }
  )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } & { ' $fragmentName'?: 'HistoryTab_ChangesFragment' };

export type HistoryTabMoreQueryVariables = Exact<{
  ref: string;
  after?: string | null | undefined;
}>;


export type HistoryTabMoreQuery = { entity:
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
    | { ref: string, history: { ' $fragmentRefs'?: { 'HistoryTab_ChangesFragment': HistoryTab_ChangesFragment } } }
   | null };

export type RelationRow_EdgeFragment = { otherRef: string, other:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null, node: { id: string, declaredBy: Array<{ by: string, path: string, url: string | null, line: number | null }> } } & { ' $fragmentName'?: 'RelationRow_EdgeFragment' };

type RelationsTab_Entity_Component_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_Component_Fragment' };

type RelationsTab_Entity_Api_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_Api_Fragment' };

type RelationsTab_Entity_Resource_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_Resource_Fragment' };

type RelationsTab_Entity_System_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_System_Fragment' };

type RelationsTab_Entity_Domain_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_Domain_Fragment' };

type RelationsTab_Entity_Group_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_Group_Fragment' };

type RelationsTab_Entity_User_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_User_Fragment' };

type RelationsTab_Entity_Location_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_Location_Fragment' };

type RelationsTab_Entity_Template_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_Template_Fragment' };

type RelationsTab_Entity_CustomEntity_Fragment = { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } } & { ' $fragmentName'?: 'RelationsTab_Entity_CustomEntity_Fragment' };

export type RelationsTab_EntityFragment =
  | RelationsTab_Entity_Component_Fragment
  | RelationsTab_Entity_Api_Fragment
  | RelationsTab_Entity_Resource_Fragment
  | RelationsTab_Entity_System_Fragment
  | RelationsTab_Entity_Domain_Fragment
  | RelationsTab_Entity_Group_Fragment
  | RelationsTab_Entity_User_Fragment
  | RelationsTab_Entity_Location_Fragment
  | RelationsTab_Entity_Template_Fragment
  | RelationsTab_Entity_CustomEntity_Fragment
;

export type RelationsTab_RelationsFragment = { totalCount: number, edges: Array<(
    { name: string, otherRef: string, node: { id: string } }
    & { ' $fragmentRefs'?: { 'RelationRow_EdgeFragment': RelationRow_EdgeFragment } }
  )>, pageInfo: { endCursor: string | null } } & { ' $fragmentName'?: 'RelationsTab_RelationsFragment' };

export type RelationsTabMoreQueryVariables = Exact<{
  ref: string;
  types?: Array<string> | string | null | undefined;
  direction: Direction;
  after?: string | null | undefined;
}>;


export type RelationsTabMoreQuery = { entity:
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
    | { ref: string, list: { ' $fragmentRefs'?: { 'RelationsTab_RelationsFragment': RelationsTab_RelationsFragment } } }
   | null };

type SourceTab_Entity_Component_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_Component_Fragment' };

type SourceTab_Entity_Api_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_Api_Fragment' };

type SourceTab_Entity_Resource_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_Resource_Fragment' };

type SourceTab_Entity_System_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_System_Fragment' };

type SourceTab_Entity_Domain_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_Domain_Fragment' };

type SourceTab_Entity_Group_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_Group_Fragment' };

type SourceTab_Entity_User_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_User_Fragment' };

type SourceTab_Entity_Location_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_Location_Fragment' };

type SourceTab_Entity_Template_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_Template_Fragment' };

type SourceTab_Entity_CustomEntity_Fragment = { ref: string, name: string, document: unknown, sourceText: { text: string, url: string | null, line: number, language: string } | null } & { ' $fragmentName'?: 'SourceTab_Entity_CustomEntity_Fragment' };

export type SourceTab_EntityFragment =
  | SourceTab_Entity_Component_Fragment
  | SourceTab_Entity_Api_Fragment
  | SourceTab_Entity_Resource_Fragment
  | SourceTab_Entity_System_Fragment
  | SourceTab_Entity_Domain_Fragment
  | SourceTab_Entity_Group_Fragment
  | SourceTab_Entity_User_Fragment
  | SourceTab_Entity_Location_Fragment
  | SourceTab_Entity_Template_Fragment
  | SourceTab_Entity_CustomEntity_Fragment
;

type EntityCommands_Entity_Component_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_Component_Fragment' };

type EntityCommands_Entity_Api_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_Api_Fragment' };

type EntityCommands_Entity_Resource_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_Resource_Fragment' };

type EntityCommands_Entity_System_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_System_Fragment' };

type EntityCommands_Entity_Domain_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_Domain_Fragment' };

type EntityCommands_Entity_Group_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_Group_Fragment' };

type EntityCommands_Entity_User_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_User_Fragment' };

type EntityCommands_Entity_Location_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_Location_Fragment' };

type EntityCommands_Entity_Template_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_Template_Fragment' };

type EntityCommands_Entity_CustomEntity_Fragment = { ref: string, kind: string, starred: boolean, canRefresh: boolean, origin: { viewUrl: string | null, editUrl: string | null } | null } & { ' $fragmentName'?: 'EntityCommands_Entity_CustomEntity_Fragment' };

export type EntityCommands_EntityFragment =
  | EntityCommands_Entity_Component_Fragment
  | EntityCommands_Entity_Api_Fragment
  | EntityCommands_Entity_Resource_Fragment
  | EntityCommands_Entity_System_Fragment
  | EntityCommands_Entity_Domain_Fragment
  | EntityCommands_Entity_Group_Fragment
  | EntityCommands_Entity_User_Fragment
  | EntityCommands_Entity_Location_Fragment
  | EntityCommands_Entity_Template_Fragment
  | EntityCommands_Entity_CustomEntity_Fragment
;

export type RefreshEntityMutationVariables = Exact<{
  ref: string;
}>;


export type RefreshEntityMutation = { refresh: { locations: Array<{ url: string, revision: number | null, results: { created: number, updated: number, deleted: number, rejected: number }, errors: Array<{ message: string }> }>, errors: Array<{ message: string }> } };

export type GraphToolbar_TypeFragment = { name: string, inverse: string } & { ' $fragmentName'?: 'GraphToolbar_TypeFragment' };

export type RelationGraph_GraphFragment = { truncated: boolean, nodes: Array<{ ref: string, depth: number, hidden: number, entity:
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
      | { ref: string, kind: string, name: string, title: string | null, type: string | null }
     | null }>, relations: Array<{ id: string, type: string, sourceRef: string, targetRef: string }> } & { ' $fragmentName'?: 'RelationGraph_GraphFragment' };

export type PaletteQueryVariables = Exact<{
  text: string;
  names: Array<string> | string;
}>;


export type PaletteQuery = { named: { nodes: Array<
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
    > }, found: { nodes: Array<
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
      | { ref: string, kind: string, name: string, title: string | null, description: string | null }
    > } };

export type SettingsPipelinesQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsPipelinesQuery = { trustRules: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'RuleRow_RuleFragment': RuleRow_RuleFragment } }
  )> };

export type SettingsSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsSessionsQuery = { viewer: { sessions: Array<{ id: string, current: boolean, createdAt: string, lastSeenAt: string, userAgent: string | null, ip: string | null }> } };

export type EndSessionsMutationVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type EndSessionsMutation = { endSessions: number };

export type SettingsTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsTokensQuery = { viewer: { accessTokens: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'TokenRow_TokenFragment': TokenRow_TokenFragment } }
    )> } };

export type SettingsViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsViewerQuery = { viewer: { login: string, name: string, email: string | null, picture: string | null, provider: string, role: Role, ownershipRefs: Array<string>, user: { ref: string } | null } };

export type AuditDetails_AuditFragment = { at: string, actor: string, provider: string | null, token: string | null, tokenId: string | null, subject: string, details: string | null, beforeHash: string | null, afterHash: string | null, requestId: string | null } & { ' $fragmentName'?: 'AuditDetails_AuditFragment' };

export type AuditRow_AuditFragment = (
  { id: string, at: string, actor: string, action: AuditAction, details: string | null, revision: number | null, ip: string | null }
  & { ' $fragmentRefs'?: { 'AuditSentence_AuditFragment': AuditSentence_AuditFragment;'AuditDetails_AuditFragment': AuditDetails_AuditFragment } }
) & { ' $fragmentName'?: 'AuditRow_AuditFragment' };

export type AuditSentence_AuditFragment = { actor: string, token: string | null, action: AuditAction, subject: string, title: string | null, details: string | null, beforeHash: string | null, user: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
  ) | null, entity:
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
    )
    | (
      { ref: string }
      & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
    )
   | null, location: { id: string, address: string } | null } & { ' $fragmentName'?: 'AuditSentence_AuditFragment' };

export type AuditPageQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditPageQuery = { audit: { nodes: Array<(
      { id: string, at: string }
      & { ' $fragmentRefs'?: { 'AuditRow_AuditFragment': AuditRow_AuditFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditActorsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditActorsQuery = { audit: { actors: Array<string> } };

export type CreateTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateTokenMutation = { createAccessToken: { secret: string | null, errors: Array<{ message: string, hint: string | null, inputPath: Array<string> | null }> } };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokeAccessToken: { errors: Array<{ ' $fragmentRefs'?: { 'ProblemList_ErrorFragment': ProblemList_ErrorFragment } }> } };

export type TokenRow_TokenFragment = { id: string, name: string, scopes: Array<Scope>, refs: Array<string>, sets: Array<string>, serviceAccount: string | null, lastFour: string, createdAt: string, expiresAt: string, lastUsedAt: string | null } & { ' $fragmentName'?: 'TokenRow_TokenFragment' };

export type CreateTrustRuleMutationVariables = Exact<{
  input: CreateTrustRuleInput;
}>;


export type CreateTrustRuleMutation = { createTrustRule: { rule: { id: string, kind: TrustKind, scopes: Array<Scope>, sets: Array<string>, conditions: Array<{ claim: string, pattern: string }> } | null, errors: Array<{ message: string, hint: string | null, inputPath: Array<string> | null }> } };

export type RemoveTrustRuleMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveTrustRuleMutation = { deleteTrustRule: { errors: Array<{ ' $fragmentRefs'?: { 'ProblemList_ErrorFragment': ProblemList_ErrorFragment } }> } };

export type RuleRow_RuleFragment = { id: string, name: string, kind: TrustKind, issuer: string, events: Array<TrustEvent>, serviceAccount: string, scopes: Array<Scope>, refs: Array<string>, sets: Array<string>, createdBy: string, createdAt: string, lastUsedAt: string | null, conditions: Array<{ claim: string, pattern: string }> } & { ' $fragmentName'?: 'RuleRow_RuleFragment' };

export type Applied_ResultsFragment = { created: number, updated: number, unchanged: number, deleted: number, rejected: number, nodes: Array<{ index: number | null, ref: string | null, outcome: Outcome, problems: Array<{ ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }> }> } & { ' $fragmentName'?: 'Applied_ResultsFragment' };

export type HostCard_HostFragment = { host: string, kind: string, authenticated: boolean, remaining: number | null, limit: number | null, resetsAt: string | null, reads: number, failing: number, hint: string | null } & { ' $fragmentName'?: 'HostCard_HostFragment' };

export type HostsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type HostsPageQuery = { hosts: Array<(
    { host: string }
    & { ' $fragmentRefs'?: { 'HostCard_HostFragment': HostCard_HostFragment } }
  )> };

export type Impact_SummaryFragment = { entities: number, owners: Array<string>, newDangling: Array<string> } & { ' $fragmentName'?: 'Impact_SummaryFragment' };

export type LocationDetailQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type LocationDetailQuery = { location: { id: string, lastChangedAt: string | null, files: Array<{ url: string, role: FileRole, status: LocationStatus, lastReadAt: string | null }>, entities: { totalCount: number, nodes: Array<
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_Component_Fragment': EntityLink_Entity_Component_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_Api_Fragment': EntityLink_Entity_Api_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_Resource_Fragment': EntityLink_Entity_Resource_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_Domain_Fragment': EntityLink_Entity_Domain_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_Group_Fragment': EntityLink_Entity_Group_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_User_Fragment': EntityLink_Entity_User_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_Location_Fragment': EntityLink_Entity_Location_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_Template_Fragment': EntityLink_Entity_Template_Fragment } }
        )
        | (
          { ref: string }
          & { ' $fragmentRefs'?: { 'EntityLink_Entity_CustomEntity_Fragment': EntityLink_Entity_CustomEntity_Fragment } }
        )
      > } } | null, problems: { nodes: Array<{ ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }> } };

export type LocationPageQueryVariables = Exact<{
  filter?: LocationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LocationPageQuery = { locations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'LocationRow_LocationFragment': LocationRow_LocationFragment } }
    )> } };

export type LocationRow_LocationFragment = { id: string, type: string, address: string, configured: boolean, status: LocationStatus, lastReadAt: string | null, nextReadAt: string | null, commit: string | null, mayRead: boolean, mayUnregister: boolean, files: Array<{ url: string }>, entities: { totalCount: number }, problems: Array<{ severity: Severity, message: string }> } & { ' $fragmentName'?: 'LocationRow_LocationFragment' };

export type ProblemCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProblemCodesQuery = { facets: Array<{ values: Array<{ value: string, count: number }> }> };

export type ProblemsPageQueryVariables = Exact<{
  filter?: ProblemFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ProblemsPageQuery = { problems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { location: { id: string, address: string } | null }
      & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
    )> } };

export type SourcesCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesCountsQuery = { locations: { totalCount: number }, problems: { totalCount: number } };

export type UnregisterMutationVariables = Exact<{
  input: UnregisterLocationInput;
}>;


export type UnregisterMutation = { unregisterLocation: { results: { ' $fragmentRefs'?: { 'Applied_ResultsFragment': Applied_ResultsFragment } }, impact: { ' $fragmentRefs'?: { 'Impact_SummaryFragment': Impact_SummaryFragment } } | null, errors: Array<{ ' $fragmentRefs'?: { 'ProblemList_ErrorFragment': ProblemList_ErrorFragment } }> } };

export type Analysis_AnalysisFragment = { files: Array<(
    { url: string, registered: { id: string } | null, entities: Array<{ ref: string | null, outcome: Outcome }> }
    & { ' $fragmentRefs'?: { 'FileCard_FileFragment': FileCard_FileFragment } }
  )>, problems: Array<{ ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }> } & { ' $fragmentName'?: 'Analysis_AnalysisFragment' };

export type EntityLine_EntityFragment = { ref: string | null, kind: string | null, name: string | null, title: string | null, description: string | null, outcome: Outcome, change: (
    { id: string, outcome: Outcome, fields: Array<{ path: string }>, relationsAdded: Array<{ type: string }>, relationsRemoved: Array<{ type: string }> }
    & { ' $fragmentRefs'?: { 'ChangeDiff_ChangeFragment': ChangeDiff_ChangeFragment } }
  ) | null, problems: Array<{ ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }> } & { ' $fragmentName'?: 'EntityLine_EntityFragment' };

export type FileCard_FileFragment = { url: string, registered: { id: string } | null, entities: Array<{ ' $fragmentRefs'?: { 'EntityLine_EntityFragment': EntityLine_EntityFragment } }>, problems: Array<{ ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }> } & { ' $fragmentName'?: 'FileCard_FileFragment' };

export type AnalyzeLocationQueryVariables = Exact<{
  url: string;
}>;


export type AnalyzeLocationQuery = { analyzeLocation: (
    { url: string, files: Array<{ url: string, entities: Array<{ outcome: Outcome }>, problems: Array<(
        { code: ProblemCode }
        & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
      )> }>, suggestion: { ' $fragmentRefs'?: { 'Suggestion_SuggestionFragment': Suggestion_SuggestionFragment } } | null, problems: Array<(
      { code: ProblemCode }
      & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'Analysis_AnalysisFragment': Analysis_AnalysisFragment } }
  ) };

export type Suggestion_SuggestionFragment = { yaml: string, path: string, createUrl: string, needsInput: Array<string> } & { ' $fragmentName'?: 'Suggestion_SuggestionFragment' };

export type RegisterMutationVariables = Exact<{
  input: RegisterLocationsInput;
}>;


export type RegisterMutation = { registerLocations: { locations: Array<{ url: string, location: { id: string, address: string } | null, results: { created: number, updated: number, unchanged: number, deleted: number, rejected: number, nodes: Array<{ ref: string | null, outcome: Outcome }> }, errors: Array<{ ' $fragmentRefs'?: { 'ProblemList_ErrorFragment': ProblemList_ErrorFragment } }> }>, errors: Array<{ ' $fragmentRefs'?: { 'ProblemList_ErrorFragment': ProblemList_ErrorFragment } }> } };

export type RefreshLocationsMutationVariables = Exact<{
  input: RefreshInput;
}>;


export type RefreshLocationsMutation = { refresh: { locations: Array<{ url: string, results: { created: number, updated: number, unchanged: number, deleted: number, rejected: number }, errors: Array<{ message: string }> }>, errors: Array<{ message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { login: string, name: string, picture: string | null, role: Role, provider: string } };

export const ProblemList_ErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<ProblemList_ErrorFragment, unknown>;
export const ActivityFilter_KindFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityFilter_kind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KindInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ActivityFilter_KindFragment, unknown>;
export const ChangeDiff_ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}}]} as unknown as DocumentNode<ChangeDiff_ChangeFragment, unknown>;
export const ChangeRow_ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}}]} as unknown as DocumentNode<ChangeRow_ChangeFragment, unknown>;
export const ChangeOrigin_ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<ChangeOrigin_ChangeFragment, unknown>;
export const RevisionItem_ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionItem_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow_change"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOrigin_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<RevisionItem_ChangeFragment, unknown>;
export const EntityLink_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EntityLink_EntityFragment, unknown>;
export const OwnerChip_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<OwnerChip_EntityFragment, unknown>;
export const StarButton_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StarButton_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]} as unknown as DocumentNode<StarButton_EntityFragment, unknown>;
export const CatalogRow_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerChip_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StarButton_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StarButton_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]} as unknown as DocumentNode<CatalogRow_EntityFragment, unknown>;
export const ParentChip_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParentChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subcomponentOfRef"}},{"kind":"Field","name":{"kind":"Name","value":"subcomponentOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"System"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domainRef"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Domain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subdomainOfRef"}},{"kind":"Field","name":{"kind":"Name","value":"subdomainOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parentRef"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ParentChip_EntityFragment, unknown>;
export const EntityMenu_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityMenu_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<EntityMenu_EntityFragment, unknown>;
export const EntityHeader_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityHeader_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"orphan"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"editUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"canRefresh"},"name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"REFRESH"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerChip_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StarButton_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParentChip_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityMenu_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StarButton_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParentChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subcomponentOfRef"}},{"kind":"Field","name":{"kind":"Name","value":"subcomponentOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"System"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domainRef"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Domain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subdomainOfRef"}},{"kind":"Field","name":{"kind":"Name","value":"subdomainOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parentRef"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityMenu_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<EntityHeader_EntityFragment, unknown>;
export const ProblemList_ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<ProblemList_ProblemFragment, unknown>;
export const EntityProblems_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityProblems_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<EntityProblems_EntityFragment, unknown>;
export const Claims_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Claims_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}}]}}]} as unknown as DocumentNode<Claims_EntityFragment, unknown>;
export const About_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"About_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"annotations"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Claims_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Claims_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}}]}}]} as unknown as DocumentNode<About_EntityFragment, unknown>;
export const EntityRow_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EntityRow_EntityFragment, unknown>;
export const RelatedCard_RelationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedCard_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}}]} as unknown as DocumentNode<RelatedCard_RelationsFragment, unknown>;
export const OwnsCard_EntitiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnsCard_entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}}]} as unknown as DocumentNode<OwnsCard_EntitiesFragment, unknown>;
export const TemplateCards_TemplateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateCards_template"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}}]} as unknown as DocumentNode<TemplateCards_TemplateFragment, unknown>;
export const KindCards_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindCards_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dependencies"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"provided"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"providesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"consumed"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"consumesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subcomponents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"providers"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"providesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"consumers"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"consumesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dependencies"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"System"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"components"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Component","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"apis"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"API","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"resources"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Resource","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Domain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"systems"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"System","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subdomains"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Domain","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"members"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"memberOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"children"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"childOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnsCard_entities"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"memberships"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"memberOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnsCard_entities"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateCards_template"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"out"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedCard_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnsCard_entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateCards_template"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}}]} as unknown as DocumentNode<KindCards_EntityFragment, unknown>;
export const Overview_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Overview_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"About_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KindCards_entity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Claims_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedCard_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnsCard_entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateCards_template"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"About_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"annotations"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Claims_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindCards_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dependencies"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"provided"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"providesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"consumed"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"consumesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subcomponents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"providers"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"providesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"consumers"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"consumesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dependencies"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"System"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"components"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Component","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"apis"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"API","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"resources"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Resource","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Domain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"systems"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"System","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subdomains"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Domain","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"members"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"memberOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"children"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"childOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnsCard_entities"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"memberships"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"memberOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnsCard_entities"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateCards_template"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"out"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}}]}}]} as unknown as DocumentNode<Overview_EntityFragment, unknown>;
export const DefinitionView_ApiFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefinitionView_api"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]} as unknown as DocumentNode<DefinitionView_ApiFragment, unknown>;
export const DefinitionTab_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefinitionTab_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefinitionView_api"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefinitionView_api"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]} as unknown as DocumentNode<DefinitionTab_EntityFragment, unknown>;
export const HistoryTab_ChangesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTab_changes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChangeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow_change"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOrigin_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<HistoryTab_ChangesFragment, unknown>;
export const HistoryTab_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTab_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryTab_changes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTab_changes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChangeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow_change"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOrigin_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<HistoryTab_EntityFragment, unknown>;
export const RelationRow_EdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow_edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RelationRow_EdgeFragment, unknown>;
export const RelationsTab_RelationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationsTab_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow_edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow_edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]} as unknown as DocumentNode<RelationsTab_RelationsFragment, unknown>;
export const RelationsTab_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationsTab_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationsTab_relations"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow_edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationsTab_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow_edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<RelationsTab_EntityFragment, unknown>;
export const SourceTab_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceTab_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<SourceTab_EntityFragment, unknown>;
export const EntityCommands_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCommands_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","alias":{"kind":"Name","value":"canRefresh"},"name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"REFRESH"}}]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"editUrl"}}]}}]}}]} as unknown as DocumentNode<EntityCommands_EntityFragment, unknown>;
export const GraphToolbar_TypeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphToolbar_type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationTypeInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inverse"}}]}}]} as unknown as DocumentNode<GraphToolbar_TypeFragment, unknown>;
export const RelationGraph_GraphFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationGraph_graph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityGraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sourceRef"}},{"kind":"Field","name":{"kind":"Name","value":"targetRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]} as unknown as DocumentNode<RelationGraph_GraphFragment, unknown>;
export const AuditSentence_AuditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSentence_audit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Audit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<AuditSentence_AuditFragment, unknown>;
export const AuditDetails_AuditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditDetails_audit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Audit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"afterHash"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AuditDetails_AuditFragment, unknown>;
export const AuditRow_AuditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow_audit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Audit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSentence_audit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditDetails_audit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSentence_audit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Audit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditDetails_audit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Audit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"afterHash"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AuditRow_AuditFragment, unknown>;
export const TokenRow_TokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"refs"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAccount"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<TokenRow_TokenFragment, unknown>;
export const RuleRow_RuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleRow_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrustRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAccount"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"refs"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<RuleRow_RuleFragment, unknown>;
export const Applied_ResultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Applied_results"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyResults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<Applied_ResultsFragment, unknown>;
export const HostCard_HostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostCard_host"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceHost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"authenticated"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"resetsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<HostCard_HostFragment, unknown>;
export const Impact_SummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Impact_summary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImpactSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"owners"}},{"kind":"Field","name":{"kind":"Name","value":"newDangling"}}]}}]} as unknown as DocumentNode<Impact_SummaryFragment, unknown>;
export const LocationRow_LocationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationRow_location"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisteredLocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"configured"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mayRead"},"name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"REFRESH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"mayUnregister"},"name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"UNREGISTER"}}]}]}}]} as unknown as DocumentNode<LocationRow_LocationFragment, unknown>;
export const EntityLine_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLine_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzedEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<EntityLine_EntityFragment, unknown>;
export const FileCard_FileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzedFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"registered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLine_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLine_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzedEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}}]} as unknown as DocumentNode<FileCard_FileFragment, unknown>;
export const Analysis_AnalysisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Analysis_analysis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocationAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"registered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileCard_file"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLine_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzedEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzedFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"registered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLine_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}}]} as unknown as DocumentNode<Analysis_AnalysisFragment, unknown>;
export const Suggestion_SuggestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Suggestion_suggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestedDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yaml"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createUrl"}},{"kind":"Field","name":{"kind":"Name","value":"needsInput"}}]}}]} as unknown as DocumentNode<Suggestion_SuggestionFragment, unknown>;
export const StarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Star"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"star"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]}}]} as unknown as DocumentNode<StarMutation, StarMutationVariables>;
export const UnstarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Unstar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unstar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]}}]} as unknown as DocumentNode<UnstarMutation, UnstarMutationVariables>;
export const ActivityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionItem_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityFilter_kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionItem_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow_change"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOrigin_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityFilter_kind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KindInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ActivityPageQuery, ActivityPageQueryVariables>;
export const CatalogOwnershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogOwnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownershipRefs"}}]}}]}}]} as unknown as DocumentNode<CatalogOwnershipQuery, CatalogOwnershipQueryVariables>;
export const CatalogCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CatalogCountQuery, CatalogCountQueryVariables>;
export const CatalogPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogRow_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StarButton_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerChip_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StarButton_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogPageQuery, CatalogPageQueryVariables>;
export const CatalogFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FacetField"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogFacetsQuery, CatalogFacetsQueryVariables>;
export const CatalogBeginningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogBeginning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CatalogBeginningQuery, CatalogBeginningQueryVariables>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overview"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"definition"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"history"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityHeader_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityProblems_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCommands_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Overview_entity"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationsTab_entity"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefinitionTab_entity"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"definition"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceTab_entity"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryTab_entity"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"history"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roots"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationGraph_graph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphToolbar_type"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StarButton_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParentChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subcomponentOfRef"}},{"kind":"Field","name":{"kind":"Name","value":"subcomponentOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"System"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domainRef"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Domain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subdomainOfRef"}},{"kind":"Field","name":{"kind":"Name","value":"subdomainOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parentRef"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityMenu_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Claims_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"About_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"annotations"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Claims_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedCard_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnsCard_entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateCards_template"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindCards_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dependencies"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"provided"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"providesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"consumed"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"consumesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subcomponents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"providers"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"providesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"consumers"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"consumesApi","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dependencies"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dependents"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dependsOn","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"System"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"components"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Component","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"apis"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"API","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"resources"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Resource","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Domain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"systems"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"System","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subdomains"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Domain","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"members"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"memberOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"children"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"childOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnsCard_entities"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"memberships"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"memberOf","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnsCard_entities"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateCards_template"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"out"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow_edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationsTab_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow_edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefinitionView_api"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTab_changes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChangeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow_change"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOrigin_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityHeader_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"orphan"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"editUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"canRefresh"},"name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"REFRESH"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerChip_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StarButton_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParentChip_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityMenu_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityProblems_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCommands_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","alias":{"kind":"Name","value":"canRefresh"},"name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"REFRESH"}}]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"editUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Overview_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"About_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KindCards_entity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationsTab_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationsTab_relations"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefinitionTab_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefinitionView_api"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceTab_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTab_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryTab_changes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationGraph_graph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityGraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sourceRef"}},{"kind":"Field","name":{"kind":"Name","value":"targetRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphToolbar_type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationTypeInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inverse"}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const UnknownEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnknownEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"word"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roots"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sourceRef"}},{"kind":"Field","name":{"kind":"Name","value":"targetRef"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sameName"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"alike"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"word"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"neighbours"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kind"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"namespaces"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"refs"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow_change"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOrigin_change"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<UnknownEntityQuery, UnknownEntityQueryVariables>;
export const OwnsCardMoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnsCardMore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnsCard_entities"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnsCard_entities"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnsCard_entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<OwnsCardMoreQuery, OwnsCardMoreQueryVariables>;
export const RelatedCardMoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelatedCardMore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedCard_relations"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedCard_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<RelatedCardMoreQuery, RelatedCardMoreQueryVariables>;
export const HistoryTabMoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryTabMore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryTab_changes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTab_changes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChangeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow_change"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOrigin_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<HistoryTabMoreQuery, HistoryTabMoreQueryVariables>;
export const RelationsTabMoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsTabMore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationsTab_relations"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow_edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationsTab_relations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherRef"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow_edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<RelationsTabMoreQuery, RelationsTabMoreQueryVariables>;
export const RefreshEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"refs"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"ref"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshEntityMutation, RefreshEntityMutationVariables>;
export const PaletteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Palette"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteQuery, PaletteQueryVariables>;
export const SettingsPipelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsPipelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trustRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleRow_rule"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleRow_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrustRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAccount"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"refs"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<SettingsPipelinesQuery, SettingsPipelinesQueryVariables>;
export const SettingsSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsSessionsQuery, SettingsSessionsQueryVariables>;
export const EndSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}]}}]} as unknown as DocumentNode<EndSessionsMutation, EndSessionsMutationVariables>;
export const SettingsTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenRow_token"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"refs"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAccount"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<SettingsTokensQuery, SettingsTokensQueryVariables>;
export const SettingsViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"ownershipRefs"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsViewerQuery, SettingsViewerQueryVariables>;
export const AuditPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditRow_audit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSentence_audit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Audit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditDetails_audit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Audit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"afterHash"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow_audit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Audit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSentence_audit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditDetails_audit"}}]}}]} as unknown as DocumentNode<AuditPageQuery, AuditPageQueryVariables>;
export const AuditActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditActors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}}]}}]}}]} as unknown as DocumentNode<AuditActorsQuery, AuditActorsQueryVariables>;
export const CreateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccessTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"inputPath"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_error"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const CreateTrustRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTrustRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTrustRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTrustRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"inputPath"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTrustRuleMutation, CreateTrustRuleMutationVariables>;
export const RemoveTrustRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTrustRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteTrustRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_error"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<RemoveTrustRuleMutation, RemoveTrustRuleMutationVariables>;
export const HostsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HostsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostCard_host"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostCard_host"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceHost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"authenticated"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"resetsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<HostsPageQuery, HostsPageQueryVariables>;
export const LocationDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocationDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"locations"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<LocationDetailQuery, LocationDetailQueryVariables>;
export const LocationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationRow_location"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationRow_location"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisteredLocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"configured"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mayRead"},"name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"REFRESH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"mayUnregister"},"name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"UNREGISTER"}}]}]}}]} as unknown as DocumentNode<LocationPageQuery, LocationPageQueryVariables>;
export const ProblemCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROBLEM"}]}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ProblemCodesQuery, ProblemCodesQueryVariables>;
export const ProblemsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<ProblemsPageQuery, ProblemsPageQueryVariables>;
export const SourcesCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SourcesCountsQuery, SourcesCountsQueryVariables>;
export const UnregisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Unregister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnregisterLocationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unregisterLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Applied_results"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Impact_summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_error"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Applied_results"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyResults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Impact_summary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImpactSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"owners"}},{"kind":"Field","name":{"kind":"Name","value":"newDangling"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<UnregisterMutation, UnregisterMutationVariables>;
export const AnalyzeLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalyzeLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"url"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyzeLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"url"},"value":{"kind":"Variable","name":{"kind":"Name","value":"url"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Suggestion_suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Analysis_analysis"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLine_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzedEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzedFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"registered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLine_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Suggestion_suggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestedDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yaml"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createUrl"}},{"kind":"Field","name":{"kind":"Name","value":"needsInput"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Analysis_analysis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocationAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"registered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileCard_file"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}}]} as unknown as DocumentNode<AnalyzeLocationQuery, AnalyzeLocationQueryVariables>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterLocationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_error"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_error"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const RefreshLocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshLocations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshLocationsMutation, RefreshLocationsMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;