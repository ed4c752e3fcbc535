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
    "\n  fragment StarButton_entity on Entity {\n    ref\n    starred\n  }\n": typeof types.StarButton_EntityFragmentDoc,
    "\n  mutation Star($ref: EntityRef!) {\n    star(ref: $ref) {\n      ref\n      starred\n    }\n  }\n": typeof types.StarDocument,
    "\n  mutation Unstar($ref: EntityRef!) {\n    unstar(ref: $ref) {\n      ref\n      starred\n    }\n  }\n": typeof types.UnstarDocument,
    "\n  fragment ChangeDiff_change on EntityChange {\n    ref\n    fields {\n      path\n      before\n      after\n    }\n    relationsAdded {\n      source\n      type\n      target\n    }\n    relationsRemoved {\n      source\n      type\n      target\n    }\n  }\n": typeof types.ChangeDiff_ChangeFragmentDoc,
    "\n  fragment ChangeOrigin_change on EntityChange {\n    actor\n    url\n    commit\n    revision\n    at\n  }\n": typeof types.ChangeOrigin_ChangeFragmentDoc,
    "\n  fragment ChangeRow_change on EntityChange {\n    id\n    outcome\n    fields {\n      path\n    }\n    relationsAdded {\n      type\n    }\n    relationsRemoved {\n      type\n    }\n    ...ChangeDiff_change\n  }\n": typeof types.ChangeRow_ChangeFragmentDoc,
    "\n  query ActivityPage {\n    changes(first: 50) {\n      nodes {\n        id\n        ref\n        outcome\n        at\n      }\n    }\n  }\n": typeof types.ActivityPageDocument,
    "\n  fragment DefinitionView_api on API {\n    ref\n    name\n    type\n    definition\n    problems {\n      code\n      ...ProblemList_problem\n    }\n  }\n": typeof types.DefinitionView_ApiFragmentDoc,
    "\n  query CatalogOwnership {\n    viewer {\n      ownershipRefs\n    }\n  }\n": typeof types.CatalogOwnershipDocument,
    "\n  query CatalogCount($filter: EntityFilter, $search: String) {\n    entities(filter: $filter, search: $search, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.CatalogCountDocument,
    "\n  fragment CatalogRow_entity on Entity {\n    ref\n    kind\n    name\n    title\n    description\n    type\n    lifecycle\n    tags\n    ownerRef\n    starred\n    ...OwnerChip_entity\n    ...StarButton_entity\n    ... on Component {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n    ... on API {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n    ... on Resource {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n  }\n": typeof types.CatalogRow_EntityFragmentDoc,
    "\n  query CatalogPage(\n    $filter: EntityFilter\n    $search: String\n    $orderBy: EntityOrder\n    $first: Int!\n    $after: Cursor\n  ) {\n    entities(\n      filter: $filter\n      search: $search\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ref\n        ...CatalogRow_entity\n      }\n    }\n  }\n": typeof types.CatalogPageDocument,
    "\n  query CatalogFacets($by: [FacetField!]!, $filter: EntityFilter, $search: String) {\n    facets(by: $by, filter: $filter, search: $search, top: 200) {\n      field\n      values {\n        value\n        count\n        entity {\n          ref\n          title\n        }\n      }\n    }\n  }\n": typeof types.CatalogFacetsDocument,
    "\n  query EntityPage($ref: EntityRef!) {\n    entity(ref: $ref) {\n      ref\n      kind\n      name\n      title\n      description\n      ...OwnerChip_entity\n    }\n  }\n": typeof types.EntityPageDocument,
    "\n  fragment GraphToolbar_type on RelationTypeInfo {\n    name\n    inverse\n  }\n": typeof types.GraphToolbar_TypeFragmentDoc,
    "\n  fragment RelationGraph_graph on EntityGraph {\n    nodes {\n      ref\n      depth\n      hidden\n      entity {\n        ref\n        kind\n        name\n        title\n        type\n      }\n    }\n    relations {\n      id\n      type\n      sourceRef\n      targetRef\n    }\n    truncated\n  }\n": typeof types.RelationGraph_GraphFragmentDoc,
    "\n  query SourcesPage($first: Int!) {\n    locations(first: $first) {\n      nodes {\n        id\n        address\n        status\n      }\n    }\n  }\n": typeof types.SourcesPageDocument,
    "\n  query Viewer {\n    viewer {\n      login\n      name\n      role\n      provider\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  fragment EntityLink_entity on Entity {\n    ref\n    title\n    name\n  }\n": types.EntityLink_EntityFragmentDoc,
    "\n  fragment OwnerChip_entity on Entity {\n    ref\n    ownerRef\n    owner {\n      ref\n      ...EntityLink_entity\n    }\n  }\n": types.OwnerChip_EntityFragmentDoc,
    "\n  fragment ProblemList_problem on Problem {\n    code\n    severity\n    message\n    ref\n    path\n    url\n    line\n    column\n    excerpt\n    hint\n  }\n": types.ProblemList_ProblemFragmentDoc,
    "\n  fragment StarButton_entity on Entity {\n    ref\n    starred\n  }\n": types.StarButton_EntityFragmentDoc,
    "\n  mutation Star($ref: EntityRef!) {\n    star(ref: $ref) {\n      ref\n      starred\n    }\n  }\n": types.StarDocument,
    "\n  mutation Unstar($ref: EntityRef!) {\n    unstar(ref: $ref) {\n      ref\n      starred\n    }\n  }\n": types.UnstarDocument,
    "\n  fragment ChangeDiff_change on EntityChange {\n    ref\n    fields {\n      path\n      before\n      after\n    }\n    relationsAdded {\n      source\n      type\n      target\n    }\n    relationsRemoved {\n      source\n      type\n      target\n    }\n  }\n": types.ChangeDiff_ChangeFragmentDoc,
    "\n  fragment ChangeOrigin_change on EntityChange {\n    actor\n    url\n    commit\n    revision\n    at\n  }\n": types.ChangeOrigin_ChangeFragmentDoc,
    "\n  fragment ChangeRow_change on EntityChange {\n    id\n    outcome\n    fields {\n      path\n    }\n    relationsAdded {\n      type\n    }\n    relationsRemoved {\n      type\n    }\n    ...ChangeDiff_change\n  }\n": types.ChangeRow_ChangeFragmentDoc,
    "\n  query ActivityPage {\n    changes(first: 50) {\n      nodes {\n        id\n        ref\n        outcome\n        at\n      }\n    }\n  }\n": types.ActivityPageDocument,
    "\n  fragment DefinitionView_api on API {\n    ref\n    name\n    type\n    definition\n    problems {\n      code\n      ...ProblemList_problem\n    }\n  }\n": types.DefinitionView_ApiFragmentDoc,
    "\n  query CatalogOwnership {\n    viewer {\n      ownershipRefs\n    }\n  }\n": types.CatalogOwnershipDocument,
    "\n  query CatalogCount($filter: EntityFilter, $search: String) {\n    entities(filter: $filter, search: $search, first: 1) {\n      totalCount\n    }\n  }\n": types.CatalogCountDocument,
    "\n  fragment CatalogRow_entity on Entity {\n    ref\n    kind\n    name\n    title\n    description\n    type\n    lifecycle\n    tags\n    ownerRef\n    starred\n    ...OwnerChip_entity\n    ...StarButton_entity\n    ... on Component {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n    ... on API {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n    ... on Resource {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n  }\n": types.CatalogRow_EntityFragmentDoc,
    "\n  query CatalogPage(\n    $filter: EntityFilter\n    $search: String\n    $orderBy: EntityOrder\n    $first: Int!\n    $after: Cursor\n  ) {\n    entities(\n      filter: $filter\n      search: $search\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ref\n        ...CatalogRow_entity\n      }\n    }\n  }\n": types.CatalogPageDocument,
    "\n  query CatalogFacets($by: [FacetField!]!, $filter: EntityFilter, $search: String) {\n    facets(by: $by, filter: $filter, search: $search, top: 200) {\n      field\n      values {\n        value\n        count\n        entity {\n          ref\n          title\n        }\n      }\n    }\n  }\n": types.CatalogFacetsDocument,
    "\n  query EntityPage($ref: EntityRef!) {\n    entity(ref: $ref) {\n      ref\n      kind\n      name\n      title\n      description\n      ...OwnerChip_entity\n    }\n  }\n": types.EntityPageDocument,
    "\n  fragment GraphToolbar_type on RelationTypeInfo {\n    name\n    inverse\n  }\n": types.GraphToolbar_TypeFragmentDoc,
    "\n  fragment RelationGraph_graph on EntityGraph {\n    nodes {\n      ref\n      depth\n      hidden\n      entity {\n        ref\n        kind\n        name\n        title\n        type\n      }\n    }\n    relations {\n      id\n      type\n      sourceRef\n      targetRef\n    }\n    truncated\n  }\n": types.RelationGraph_GraphFragmentDoc,
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
export function graphql(source: "\n  fragment StarButton_entity on Entity {\n    ref\n    starred\n  }\n"): (typeof documents)["\n  fragment StarButton_entity on Entity {\n    ref\n    starred\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Star($ref: EntityRef!) {\n    star(ref: $ref) {\n      ref\n      starred\n    }\n  }\n"): (typeof documents)["\n  mutation Star($ref: EntityRef!) {\n    star(ref: $ref) {\n      ref\n      starred\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unstar($ref: EntityRef!) {\n    unstar(ref: $ref) {\n      ref\n      starred\n    }\n  }\n"): (typeof documents)["\n  mutation Unstar($ref: EntityRef!) {\n    unstar(ref: $ref) {\n      ref\n      starred\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeDiff_change on EntityChange {\n    ref\n    fields {\n      path\n      before\n      after\n    }\n    relationsAdded {\n      source\n      type\n      target\n    }\n    relationsRemoved {\n      source\n      type\n      target\n    }\n  }\n"): (typeof documents)["\n  fragment ChangeDiff_change on EntityChange {\n    ref\n    fields {\n      path\n      before\n      after\n    }\n    relationsAdded {\n      source\n      type\n      target\n    }\n    relationsRemoved {\n      source\n      type\n      target\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeOrigin_change on EntityChange {\n    actor\n    url\n    commit\n    revision\n    at\n  }\n"): (typeof documents)["\n  fragment ChangeOrigin_change on EntityChange {\n    actor\n    url\n    commit\n    revision\n    at\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeRow_change on EntityChange {\n    id\n    outcome\n    fields {\n      path\n    }\n    relationsAdded {\n      type\n    }\n    relationsRemoved {\n      type\n    }\n    ...ChangeDiff_change\n  }\n"): (typeof documents)["\n  fragment ChangeRow_change on EntityChange {\n    id\n    outcome\n    fields {\n      path\n    }\n    relationsAdded {\n      type\n    }\n    relationsRemoved {\n      type\n    }\n    ...ChangeDiff_change\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityPage {\n    changes(first: 50) {\n      nodes {\n        id\n        ref\n        outcome\n        at\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActivityPage {\n    changes(first: 50) {\n      nodes {\n        id\n        ref\n        outcome\n        at\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefinitionView_api on API {\n    ref\n    name\n    type\n    definition\n    problems {\n      code\n      ...ProblemList_problem\n    }\n  }\n"): (typeof documents)["\n  fragment DefinitionView_api on API {\n    ref\n    name\n    type\n    definition\n    problems {\n      code\n      ...ProblemList_problem\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogOwnership {\n    viewer {\n      ownershipRefs\n    }\n  }\n"): (typeof documents)["\n  query CatalogOwnership {\n    viewer {\n      ownershipRefs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogCount($filter: EntityFilter, $search: String) {\n    entities(filter: $filter, search: $search, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query CatalogCount($filter: EntityFilter, $search: String) {\n    entities(filter: $filter, search: $search, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CatalogRow_entity on Entity {\n    ref\n    kind\n    name\n    title\n    description\n    type\n    lifecycle\n    tags\n    ownerRef\n    starred\n    ...OwnerChip_entity\n    ...StarButton_entity\n    ... on Component {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n    ... on API {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n    ... on Resource {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CatalogRow_entity on Entity {\n    ref\n    kind\n    name\n    title\n    description\n    type\n    lifecycle\n    tags\n    ownerRef\n    starred\n    ...OwnerChip_entity\n    ...StarButton_entity\n    ... on Component {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n    ... on API {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n    ... on Resource {\n      systemRef\n      system {\n        ref\n        ...EntityLink_entity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogPage(\n    $filter: EntityFilter\n    $search: String\n    $orderBy: EntityOrder\n    $first: Int!\n    $after: Cursor\n  ) {\n    entities(\n      filter: $filter\n      search: $search\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ref\n        ...CatalogRow_entity\n      }\n    }\n  }\n"): (typeof documents)["\n  query CatalogPage(\n    $filter: EntityFilter\n    $search: String\n    $orderBy: EntityOrder\n    $first: Int!\n    $after: Cursor\n  ) {\n    entities(\n      filter: $filter\n      search: $search\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ref\n        ...CatalogRow_entity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogFacets($by: [FacetField!]!, $filter: EntityFilter, $search: String) {\n    facets(by: $by, filter: $filter, search: $search, top: 200) {\n      field\n      values {\n        value\n        count\n        entity {\n          ref\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CatalogFacets($by: [FacetField!]!, $filter: EntityFilter, $search: String) {\n    facets(by: $by, filter: $filter, search: $search, top: 200) {\n      field\n      values {\n        value\n        count\n        entity {\n          ref\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityPage($ref: EntityRef!) {\n    entity(ref: $ref) {\n      ref\n      kind\n      name\n      title\n      description\n      ...OwnerChip_entity\n    }\n  }\n"): (typeof documents)["\n  query EntityPage($ref: EntityRef!) {\n    entity(ref: $ref) {\n      ref\n      kind\n      name\n      title\n      description\n      ...OwnerChip_entity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GraphToolbar_type on RelationTypeInfo {\n    name\n    inverse\n  }\n"): (typeof documents)["\n  fragment GraphToolbar_type on RelationTypeInfo {\n    name\n    inverse\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelationGraph_graph on EntityGraph {\n    nodes {\n      ref\n      depth\n      hidden\n      entity {\n        ref\n        kind\n        name\n        title\n        type\n      }\n    }\n    relations {\n      id\n      type\n      sourceRef\n      targetRef\n    }\n    truncated\n  }\n"): (typeof documents)["\n  fragment RelationGraph_graph on EntityGraph {\n    nodes {\n      ref\n      depth\n      hidden\n      entity {\n        ref\n        kind\n        name\n        title\n        type\n      }\n    }\n    relations {\n      id\n      type\n      sourceRef\n      targetRef\n    }\n    truncated\n  }\n"];
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