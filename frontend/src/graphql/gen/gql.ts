/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment EntityLink_entity on Entity {\n    ref\n    title\n    name\n  }\n": typeof types.EntityLink_EntityFragmentDoc,
    "\n  fragment OwnerChip_entity on Entity {\n    ref\n    ownerRef\n    owner {\n      ref\n      ...EntityLink_entity\n    }\n  }\n": typeof types.OwnerChip_EntityFragmentDoc,
    "\n  fragment ProblemList_problem on Problem {\n    code\n    severity\n    message\n    ref\n    path\n    url\n    line\n    column\n    excerpt\n    hint\n  }\n": typeof types.ProblemList_ProblemFragmentDoc,
    "\n  query ActivityPage {\n    changes(first: 50) {\n      nodes {\n        id\n        ref\n        outcome\n        at\n      }\n    }\n  }\n": typeof types.ActivityPageDocument,
    "\n  query Catalog($first: Int!) {\n    entities(first: $first) {\n      nodes {\n        ref\n        ...EntityLink_entity\n      }\n    }\n  }\n": typeof types.CatalogDocument,
    "\n  query EntityPage($ref: EntityRef!) {\n    entity(ref: $ref) {\n      ref\n      kind\n      name\n      title\n      description\n      ...OwnerChip_entity\n    }\n  }\n": typeof types.EntityPageDocument,
    "\n  query SourcesPage($first: Int!) {\n    locations(first: $first) {\n      nodes {\n        id\n        address\n        status\n      }\n    }\n  }\n": typeof types.SourcesPageDocument,
    "\n  query Viewer {\n    viewer {\n      login\n      name\n      role\n      provider\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  fragment EntityLink_entity on Entity {\n    ref\n    title\n    name\n  }\n": types.EntityLink_EntityFragmentDoc,
    "\n  fragment OwnerChip_entity on Entity {\n    ref\n    ownerRef\n    owner {\n      ref\n      ...EntityLink_entity\n    }\n  }\n": types.OwnerChip_EntityFragmentDoc,
    "\n  fragment ProblemList_problem on Problem {\n    code\n    severity\n    message\n    ref\n    path\n    url\n    line\n    column\n    excerpt\n    hint\n  }\n": types.ProblemList_ProblemFragmentDoc,
    "\n  query ActivityPage {\n    changes(first: 50) {\n      nodes {\n        id\n        ref\n        outcome\n        at\n      }\n    }\n  }\n": types.ActivityPageDocument,
    "\n  query Catalog($first: Int!) {\n    entities(first: $first) {\n      nodes {\n        ref\n        ...EntityLink_entity\n      }\n    }\n  }\n": types.CatalogDocument,
    "\n  query EntityPage($ref: EntityRef!) {\n    entity(ref: $ref) {\n      ref\n      kind\n      name\n      title\n      description\n      ...OwnerChip_entity\n    }\n  }\n": types.EntityPageDocument,
    "\n  query SourcesPage($first: Int!) {\n    locations(first: $first) {\n      nodes {\n        id\n        address\n        status\n      }\n    }\n  }\n": types.SourcesPageDocument,
    "\n  query Viewer {\n    viewer {\n      login\n      name\n      role\n      provider\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityLink_entity on Entity {\n    ref\n    title\n    name\n  }\n"): (typeof documents)["\n  fragment EntityLink_entity on Entity {\n    ref\n    title\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnerChip_entity on Entity {\n    ref\n    ownerRef\n    owner {\n      ref\n      ...EntityLink_entity\n    }\n  }\n"): (typeof documents)["\n  fragment OwnerChip_entity on Entity {\n    ref\n    ownerRef\n    owner {\n      ref\n      ...EntityLink_entity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProblemList_problem on Problem {\n    code\n    severity\n    message\n    ref\n    path\n    url\n    line\n    column\n    excerpt\n    hint\n  }\n"): (typeof documents)["\n  fragment ProblemList_problem on Problem {\n    code\n    severity\n    message\n    ref\n    path\n    url\n    line\n    column\n    excerpt\n    hint\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityPage {\n    changes(first: 50) {\n      nodes {\n        id\n        ref\n        outcome\n        at\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActivityPage {\n    changes(first: 50) {\n      nodes {\n        id\n        ref\n        outcome\n        at\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalog($first: Int!) {\n    entities(first: $first) {\n      nodes {\n        ref\n        ...EntityLink_entity\n      }\n    }\n  }\n"): (typeof documents)["\n  query Catalog($first: Int!) {\n    entities(first: $first) {\n      nodes {\n        ref\n        ...EntityLink_entity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityPage($ref: EntityRef!) {\n    entity(ref: $ref) {\n      ref\n      kind\n      name\n      title\n      description\n      ...OwnerChip_entity\n    }\n  }\n"): (typeof documents)["\n  query EntityPage($ref: EntityRef!) {\n    entity(ref: $ref) {\n      ref\n      kind\n      name\n      title\n      description\n      ...OwnerChip_entity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourcesPage($first: Int!) {\n    locations(first: $first) {\n      nodes {\n        id\n        address\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  query SourcesPage($first: Int!) {\n    locations(first: $first) {\n      nodes {\n        id\n        address\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      login\n      name\n      role\n      provider\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      login\n      name\n      role\n      provider\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;