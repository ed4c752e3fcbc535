const colours: Record<string, string> = {
  dependsOn: "text-kind-component",
  providesApi: "text-kind-api",
  consumesApi: "text-kind-domain",
  partOf: "text-kind-system",
  ownedBy: "text-kind-group",
  memberOf: "text-kind-group",
  childOf: "text-kind-group",
};

/** The colour of a type of relation, as a text class: lines and arrowheads take the colour of the text. */
export function relationColour(type: string | undefined): string {
  return (type && colours[type]) || "text-kind-other";
}
