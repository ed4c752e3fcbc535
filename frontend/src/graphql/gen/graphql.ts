/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** All given conditions hold. Values compare without regard to case. */
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
  | 'NAMESPACE';

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

export type ActivityPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityPageQuery = { changes: { nodes: Array<{ id: string, ref: string, outcome: Outcome, at: string | null }> } };

export type DefinitionView_ApiFragment = { ref: string, name: string, type: string | null, definition: string | null, problems: Array<(
    { code: ProblemCode }
    & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
  )> } & { ' $fragmentName'?: 'DefinitionView_ApiFragment' };

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
  ) | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Component_Fragment': OwnerChip_Entity_Component_Fragment;'StarButton_Entity_Component_Fragment': StarButton_Entity_Component_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Component_Fragment' };

type CatalogRow_Entity_Api_Fragment = (
  { systemRef: string | null, ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, system: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Api_Fragment': OwnerChip_Entity_Api_Fragment;'StarButton_Entity_Api_Fragment': StarButton_Entity_Api_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Api_Fragment' };

type CatalogRow_Entity_Resource_Fragment = (
  { systemRef: string | null, ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean, system: (
    { ref: string }
    & { ' $fragmentRefs'?: { 'EntityLink_Entity_System_Fragment': EntityLink_Entity_System_Fragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Resource_Fragment': OwnerChip_Entity_Resource_Fragment;'StarButton_Entity_Resource_Fragment': StarButton_Entity_Resource_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Resource_Fragment' };

type CatalogRow_Entity_System_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_System_Fragment': OwnerChip_Entity_System_Fragment;'StarButton_Entity_System_Fragment': StarButton_Entity_System_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_System_Fragment' };

type CatalogRow_Entity_Domain_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Domain_Fragment': OwnerChip_Entity_Domain_Fragment;'StarButton_Entity_Domain_Fragment': StarButton_Entity_Domain_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Domain_Fragment' };

type CatalogRow_Entity_Group_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Group_Fragment': OwnerChip_Entity_Group_Fragment;'StarButton_Entity_Group_Fragment': StarButton_Entity_Group_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Group_Fragment' };

type CatalogRow_Entity_User_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_User_Fragment': OwnerChip_Entity_User_Fragment;'StarButton_Entity_User_Fragment': StarButton_Entity_User_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_User_Fragment' };

type CatalogRow_Entity_Location_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Location_Fragment': OwnerChip_Entity_Location_Fragment;'StarButton_Entity_Location_Fragment': StarButton_Entity_Location_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Location_Fragment' };

type CatalogRow_Entity_Template_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean }
  & { ' $fragmentRefs'?: { 'OwnerChip_Entity_Template_Fragment': OwnerChip_Entity_Template_Fragment;'StarButton_Entity_Template_Fragment': StarButton_Entity_Template_Fragment } }
) & { ' $fragmentName'?: 'CatalogRow_Entity_Template_Fragment' };

type CatalogRow_Entity_CustomEntity_Fragment = (
  { ref: string, kind: string, name: string, title: string | null, description: string | null, type: string | null, lifecycle: string | null, tags: Array<string>, ownerRef: string | null, starred: boolean }
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

export type SourcesPageQueryVariables = Exact<{
  first: number;
}>;


export type SourcesPageQuery = { locations: { nodes: Array<{ id: string, address: string, status: LocationStatus }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { login: string, name: string, role: Role, provider: string } };

export const ChangeOrigin_ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOrigin_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commit"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<ChangeOrigin_ChangeFragment, unknown>;
export const ChangeDiff_ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}}]} as unknown as DocumentNode<ChangeDiff_ChangeFragment, unknown>;
export const ChangeRow_ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeDiff_change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeDiff_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}}]} as unknown as DocumentNode<ChangeRow_ChangeFragment, unknown>;
export const ProblemList_ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<ProblemList_ProblemFragment, unknown>;
export const DefinitionView_ApiFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefinitionView_api"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<DefinitionView_ApiFragment, unknown>;
export const EntityLink_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EntityLink_EntityFragment, unknown>;
export const OwnerChip_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<OwnerChip_EntityFragment, unknown>;
export const StarButton_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StarButton_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]} as unknown as DocumentNode<StarButton_EntityFragment, unknown>;
export const CatalogRow_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerChip_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StarButton_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StarButton_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]} as unknown as DocumentNode<CatalogRow_EntityFragment, unknown>;
export const GraphToolbar_TypeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphToolbar_type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationTypeInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inverse"}}]}}]} as unknown as DocumentNode<GraphToolbar_TypeFragment, unknown>;
export const RelationGraph_GraphFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationGraph_graph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityGraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sourceRef"}},{"kind":"Field","name":{"kind":"Name","value":"targetRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]} as unknown as DocumentNode<RelationGraph_GraphFragment, unknown>;
export const StarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Star"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"star"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]}}]} as unknown as DocumentNode<StarMutation, StarMutationVariables>;
export const UnstarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Unstar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unstar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]}}]} as unknown as DocumentNode<UnstarMutation, UnstarMutationVariables>;
export const ActivityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityPageQuery, ActivityPageQueryVariables>;
export const CatalogOwnershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogOwnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownershipRefs"}}]}}]}}]} as unknown as DocumentNode<CatalogOwnershipQuery, CatalogOwnershipQueryVariables>;
export const CatalogCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CatalogCountQuery, CatalogCountQueryVariables>;
export const CatalogPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogRow_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StarButton_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogRow_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerChip_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StarButton_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"API"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemRef"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogPageQuery, CatalogPageQueryVariables>;
export const CatalogFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FacetField"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogFacetsQuery, CatalogFacetsQueryVariables>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerChip_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerChip_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRef"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink_entity"}}]}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const SourcesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SourcesPageQuery, SourcesPageQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;