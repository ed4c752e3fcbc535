/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a read went. */
export type LocationStatus =
  /** Not read yet. */
  | 'PENDING'
  /** Read. */
  | 'OK'
  /** The last read failed; the last good state is kept. */
  | 'FAILING';

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

export type ActivityPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityPageQuery = { changes: { nodes: Array<{ id: string, ref: string, outcome: Outcome, at: string | null }> } };

export type CatalogQueryVariables = Exact<{
  first: number;
}>;


export type CatalogQuery = { entities: { nodes: Array<
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
    > } };

export type EntityPageQueryVariables = Exact<{
  ref: string;
}>;


export type EntityPageQuery = { entity:
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Component_Fragment': OwnerChip_Entity_Component_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Api_Fragment': OwnerChip_Entity_Api_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Resource_Fragment': OwnerChip_Entity_Resource_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_System_Fragment': OwnerChip_Entity_System_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Domain_Fragment': OwnerChip_Entity_Domain_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Group_Fragment': OwnerChip_Entity_Group_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_User_Fragment': OwnerChip_Entity_User_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Location_Fragment': OwnerChip_Entity_Location_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Template_Fragment': OwnerChip_Entity_Template_Fragment } }
    )
    | (
      { ref: string, kind: string, name: string, title: string | null, description: string | null }
      & { ' $fragmentRefs'?: { 'OwnerChip_Entity_CustomEntity_Fragment': OwnerChip_Entity_CustomEntity_Fragment } }
    )
   | null };

export type SourcesPageQueryVariables = Exact<{
  first: number;
}>;


export type SourcesPageQuery = { locations: { nodes: Array<{ id: string, address: string, status: LocationStatus }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { login: string, name: string, role: Role, provider: string } };

export const EntityLink_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EntityLink_EntityFragment, unknown>;
export const OwnerChip_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<OwnerChip_EntityFragment, unknown>;
export const ProblemList_ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<ProblemList_ProblemFragment, unknown>;
export const ActivityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityPageQuery, ActivityPageQueryVariables>;
export const CatalogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CatalogQuery, CatalogQueryVariables>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerChip_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const SourcesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SourcesPageQuery, SourcesPageQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;